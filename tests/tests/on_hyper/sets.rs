//! Where requests for what takes sets in go.

use api_responses::http::Method;
use api_responses::{Respond as _, Response};

use crate::common::api::sets::methods::{House as _, Lodgers};
use crate::common::api::sets::{
    around, conversions, dropped, generic_errors, guard, house_format, nested, one_enum, returned,
};

/// Nothing where there is no such resource.
pub(super) async fn library(method: &Method, resource: &str, which: String) -> Option<Response> {
    Some(match (method.as_str(), resource) {
        ("POST", "/sets/drawers") => guard::open_drawer(which).await.respond(),
        ("GET" | "HEAD", "/sets/cupboards") => guard::open_cupboard(which).await.respond(),
        ("GET" | "HEAD", "/sets/readings") => nested::read(which).await.respond(),
        ("POST", "/sets/entrance") => returned::enter(which).await.respond(),
        ("POST", "/sets/letters") => one_enum::send_letter(which).await.respond(),
        ("POST", "/sets/bindings") => conversions::bind(which).await.respond(),
        ("GET" | "HEAD", "/sets/cards") => generic_errors::find_card(which).await.respond(),
        ("GET" | "HEAD", "/sets/scales") => {
            generic_errors::weigh::<house::ApiError>(which).await.respond()
        }
        ("GET" | "HEAD", "/sets/strings") => generic_errors::weigh::<String>(which).await.respond(),
        ("POST", "/sets/prints") => house_format::copy(which).await.respond(),
        ("PUT", "/sets/prints") => house_format::reprint(which).await.respond(),
        ("GET" | "HEAD", "/sets/health") => house_format::get_health(which).await.respond(),
        ("GET" | "HEAD", "/sets/lodgers") => Lodgers::find(which).await.respond(),
        ("PUT", "/sets/lodgers") => Lodgers::put_up(which).await.respond(),
        ("POST", "/sets/drops") => dropped::drop_book(which).await.respond(),
        ("POST", "/sets/sorting") => around::sort(which).await.respond(),
        _ => return None,
    })
}

//! Where requests for what takes sets in go.

use api_responses::http::Method;
use api_responses::{IntoHttpResponse as _, Response};

use crate::common::api::sets::methods::{House as _, Lodgers};
use crate::common::api::sets::{
    around, conversions, dropped, generic_errors, guard, house_format, nested, one_enum, returned,
};

/// Nothing where there is no such resource.
pub(super) async fn library(method: &Method, resource: &str, which: String) -> Option<Response> {
    Some(match (method.as_str(), resource) {
        ("POST", "/sets/drawers") => guard::open_drawer(which).await.into_http_response(),
        ("GET" | "HEAD", "/sets/cupboards") => {
            guard::open_cupboard(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/readings") => nested::read(which).await.into_http_response(),
        ("POST", "/sets/entrance") => returned::enter(which).await.into_http_response(),
        ("POST", "/sets/letters") => one_enum::send_letter(which).await.into_http_response(),
        ("POST", "/sets/bindings") => conversions::bind(which).await.into_http_response(),
        ("GET" | "HEAD", "/sets/cards") => {
            generic_errors::find_card(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/scales") => {
            generic_errors::weigh::<house::ApiError>(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/strings") => {
            generic_errors::weigh::<String>(which).await.into_http_response()
        }
        ("POST", "/sets/prints") => house_format::copy(which).await.into_http_response(),
        ("PUT", "/sets/prints") => house_format::reprint(which).await.into_http_response(),
        ("GET" | "HEAD", "/sets/health") => {
            house_format::get_health(which).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/lodgers") => Lodgers::find(which).await.into_http_response(),
        ("PUT", "/sets/lodgers") => Lodgers::put_up(which).await.into_http_response(),
        ("POST", "/sets/drops") => dropped::drop_book(which).await.into_http_response(),
        ("POST", "/sets/sorting") => around::sort(which).await.into_http_response(),
        _ => return None,
    })
}

//! The routes of the handlers that include sets.

use api_responses::http::Method;
use api_responses::{IntoHttpResponse as _, Response};

use crate::api::sets::methods::{Lodgers, Lodging as _};
use crate::api::sets::{
    around, conversions, custom_format, dropped, existing, generic_errors, guard, guarded_pages,
    nested, one_enum, returned,
};
use crate::extract::Selector;

/// Returns `None` if there is no such resource.
pub(super) async fn respond(
    method: &Method,
    resource: &str,
    selector: Selector,
) -> Option<Response> {
    Some(match (method.as_str(), resource) {
        ("POST", "/sets/drawers") => guard::open_drawer(selector).await.into_http_response(),
        ("GET" | "HEAD", "/sets/cupboards") => {
            guard::open_cupboard(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/readings") => nested::read(selector).await.into_http_response(),
        ("POST", "/sets/entrance") => returned::enter(selector).await.into_http_response(),
        ("POST", "/sets/letters") => one_enum::send_letter(selector).await.into_http_response(),
        ("POST", "/sets/bindings") => conversions::bind(selector).await.into_http_response(),
        ("GET" | "HEAD", "/sets/cards") => {
            generic_errors::find_card(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/scales") => {
            generic_errors::weigh::<shared_errors::ApiError>(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/strings") => {
            generic_errors::weigh::<String>(selector).await.into_http_response()
        }
        ("POST", "/sets/prints") => custom_format::copy(selector).await.into_http_response(),
        ("PUT", "/sets/prints") => custom_format::reprint(selector).await.into_http_response(),
        ("GET" | "HEAD", "/sets/health") => {
            custom_format::get_health(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/lodgers") => Lodgers::find(selector).await.into_http_response(),
        ("PUT", "/sets/lodgers") => Lodgers::put_up(selector).await.into_http_response(),
        ("GET" | "HEAD", "/sets/seats") => existing::find_seat(selector).await.into_http_response(),
        ("GET" | "HEAD", "/sets/programs") => {
            existing::get_program(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/sets/pages") => {
            guarded_pages::show_page(selector).await.into_http_response()
        }
        ("POST", "/sets/forms") => guarded_pages::send_form(selector).await.into_http_response(),
        ("POST", "/sets/tickets") => existing::buy_ticket(selector).await.into_http_response(),
        ("POST", "/sets/drops") => dropped::drop_book(selector).await.into_http_response(),
        ("POST", "/sets/sorting") => around::sort(selector).await.into_http_response(),
        _ => return None,
    })
}

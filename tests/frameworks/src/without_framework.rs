//! The whole API without a framework: a request is routed to its handler, and what the handler returns is converted into
//! a response.

mod sets;

use std::sync::Arc;

use api_responses::http::header::CONTENT_TYPE;
use api_responses::http::{HeaderMap, HeaderValue, Method, StatusCode};
use api_responses::{Body, IntoHttpResponse as _, Response};

use crate::api::blocks::{Archive, Readers as _};
use crate::api::header_fields::{
    authentication, conditions, creation, limits, redirects, refusals, text_of_requests, values,
};
use crate::api::{self, Book};
use crate::extract::{Json, Selector};

fn with_fields(fields: HeaderMap, mut response: Response) -> Response {
    response.headers_mut().extend(fields);
    response
}

/// Routes HEAD like GET.
pub async fn respond(method: &Method, path: &str, content: &[u8]) -> Response {
    let Some((resource, selector)) = path.rsplit_once('/') else { return bare(400) };
    let selector = Selector(selector.to_owned());
    match (method.as_str(), resource) {
        ("GET" | "HEAD", "/books") => api::two_enums::get_book(selector).await.into_http_response(),
        ("PUT", "/books") => api::claims::put_book(selector).await.into_http_response(),
        ("DELETE", "/books") => api::claims::give_away(selector).await.into_http_response(),
        ("POST", "/books") => api::claims::buy(selector).await.into_http_response(),
        ("GET" | "HEAD", "/archive") => {
            Archive::default().find_archived(selector).await.into_http_response()
        }
        ("PUT", "/archive") => {
            Arc::new(Archive::default()).archive(selector).await.into_http_response()
        }
        ("DELETE", "/archive") => Archive::clear_archive(selector).await.into_http_response(),
        ("GET" | "HEAD", "/readers") => {
            Archive::default().get_reader(selector).await.into_http_response()
        }
        ("POST", "/labels") => api::one_enum::print_label(selector).await.into_http_response(),
        ("POST", "/loans") => api::problems::lend_book(selector).await.into_http_response(),
        ("DELETE", "/loans") => {
            api::without_content::return_book(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/exports") => {
            api::content::get_export(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/pages") => api::content::get_page(selector).await.into_http_response(),
        ("POST", "/forms") => api::without_content::hand_in(selector).await.into_http_response(),
        ("GET" | "HEAD", "/reading") => {
            api::without_content::read(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/stock") => match api::fields::get_stock(selector).await {
            Ok((fields, stock)) => with_fields(fields, stock.into_http_response()),
            Err(error) => error.into_http_response(),
        },
        ("HEAD", "/copies") => api::without_content::has_copy(selector).await.into_http_response(),
        ("GET" | "HEAD", "/shelves") => api::methods::walk(selector).await.into_http_response(),
        (_, "/bell") => api::methods::ring(selector).await.into_http_response(),
        ("QUERY", "/search") => api::methods::search(selector).await.into_http_response(),
        ("GET" | "HEAD", "/rooms") => {
            api::empty_enums::Rooms::get(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/vault") => {
            api::empty_enums::open_vault(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/samples") => {
            api::generic::get_sample::<Book>(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/numbers") => {
            api::generic::get_sample::<u8>(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/titles") => api::generic::get_title(selector).await.into_http_response(),
        ("GET" | "HEAD", "/names/f") => api::names::f(selector).await.into_http_response(),
        ("GET" | "HEAD", "/names/body") => api::names::body(selector).await.into_http_response(),
        ("POST", "/names/location") => api::names::location(selector).await.into_http_response(),
        ("GET" | "HEAD", "/names/type") => api::names::r#type(selector).await.into_http_response(),
        ("GET" | "HEAD", "/instrumented/above") => {
            api::instrumented::above(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/instrumented/below") => {
            api::instrumented::below(selector).await.into_http_response()
        }
        ("GET" | "HEAD", "/moved") => redirects::follow(selector).await.into_http_response(),
        ("POST", "/stores") => creation::store(selector).await.into_http_response(),
        ("POST", "/crates") => creation::crates(selector).await.into_http_response(),
        ("POST" | "PUT", "/piles") => creation::pile(selector).await.into_http_response(),
        ("PUT", "/stores") => creation::put_store(selector).await.into_http_response(),
        ("GET" | "HEAD", "/safe") => authentication::open_safe(selector).await.into_http_response(),
        ("POST", "/safe") => authentication::close_safe(selector).await.into_http_response(),
        ("HEAD", "/safes") => authentication::has_safe(selector).await.into_http_response(),
        ("GET" | "HEAD", "/editions") => {
            conditions::get_edition(selector).await.into_http_response()
        }
        ("PATCH", "/editions") => conditions::change_edition(selector).await.into_http_response(),
        ("PATCH", "/covers") => refusals::change_cover(selector).await.into_http_response(),
        ("GET" | "HEAD", "/talks") => refusals::talk(selector).await.into_http_response(),
        (_, "/anything") => refusals::anything(selector).await.into_http_response(),
        ("POST", "/counter") => limits::ask(selector).await.into_http_response(),
        ("GET" | "HEAD", "/counter") => limits::look(selector).await.into_http_response(),
        ("GET" | "HEAD", "/lists") => values::list(selector).await.into_http_response(),
        ("GET" | "HEAD", "/desks") => values::ask_desk(selector).await.into_http_response(),
        ("POST", "") => match (selector.as_str(), serde_json::from_slice(content)) {
            (_, Err(_)) => bare(400),
            ("orders", Ok(book)) => {
                api::request_content::order(Json(book)).await.into_http_response()
            }
            ("tags", Ok(book)) => text_of_requests::tag(Json(book)).await.into_http_response(),
            _ => bare(404),
        },
        _ => sets::respond(method, resource, selector).await.unwrap_or_else(|| bare(404)),
    }
}

/// A response of the server itself, not of a handler.
fn bare(status: u16) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    let media_type = HeaderValue::from_static("application/x-server");
    response.headers_mut().insert(CONTENT_TYPE, media_type);
    response
}

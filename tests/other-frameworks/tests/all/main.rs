//! What axum, actix-web and hyper must send, other frameworks must send, too.

mod async_trait;
mod contents;
mod contents_on_poem;
mod contents_on_rocket;
mod contents_on_salvo;
mod contents_on_warp;
mod handlers;
mod on_poem;
mod on_rocket;
mod on_salvo;
mod on_warp;
mod prefixes;
mod prefixes_on_poem;
mod prefixes_on_rocket;
mod prefixes_on_salvo;
mod router_errors;
mod router_errors_on_poem;
mod router_errors_on_rocket;
mod router_errors_on_salvo;
mod unit_structs;
mod unit_structs_of_poem;
mod unit_structs_of_salvo;

use api_responses::http::Method;
use frameworks::api;
use frameworks::expected::Case;

/// The cases with these methods.
fn cases(is_supported: impl Fn(&Method) -> bool) -> Vec<Case> {
    let mut cases = api::cases();
    cases.retain(|case| is_supported(&Method::from_bytes(case.request.method.as_bytes()).unwrap()));
    assert!(cases.len() > 150, "{}", cases.len());
    cases
}

/// The content of a response.
#[derive(Clone, serde::Serialize)]
struct Book {
    title: &'static str,
}

const EMMA: Book = Book { title: "Emma" };

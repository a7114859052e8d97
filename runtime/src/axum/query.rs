//! QUERY (RFC 10008), for which axum has no method filter.

use std::future::{Future, ready};
use std::pin::Pin;

use axum::extract::Request;
use axum::handler::Handler;
use axum::response::Response;
use http::header::ALLOW;
use http::{HeaderValue, Method};
use http_semantics as semantics;

use super::response::response;
use crate::assemble::{PROBLEM_JSON, fixed};

/// The fallback of a route: it runs the handler for QUERY, and sends 405 (Method Not Allowed) for all
/// other methods.
#[derive(Clone)]
pub(super) struct ForQuery<H> {
    handler: H,
    allow: HeaderValue,
}

impl<H> ForQuery<H> {
    pub(super) fn new(handler: H, methods: impl Iterator<Item = semantics::Method>) -> Self {
        Self { handler, allow: allow(methods) }
    }
}

impl<H, T, S> Handler<T, S> for ForQuery<H>
where
    H: Handler<T, S>,
{
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;

    fn call(self, request: Request, state: S) -> Self::Future {
        if request.method() == Method::QUERY {
            Box::pin(self.handler.call(request, state))
        } else {
            Box::pin(ready(not_allowed(self.allow)))
        }
    }
}

/// Builds the 405 response, which MUST list the methods in `Allow` (RFC 9110 §15.5.6).
fn not_allowed(allow: HeaderValue) -> Response {
    let mut not_allowed = fixed(
        405,
        PROBLEM_JSON,
        r#"{"type":"about:blank","title":"Method Not Allowed","status":405}"#,
    );
    not_allowed.headers_mut().insert(ALLOW, allow);
    response(not_allowed)
}

/// Returns the value of `Allow`. axum routes HEAD to the handler of GET.
fn allow(methods: impl Iterator<Item = semantics::Method>) -> HeaderValue {
    let mut names: Vec<&str> = Vec::new();
    for method in methods {
        let implied = (method == semantics::Method::Get).then_some("HEAD");
        for name in std::iter::once(method.as_str()).chain(implied) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    HeaderValue::from_str(&names.join(", ")).unwrap_or(HeaderValue::from_static("QUERY"))
}

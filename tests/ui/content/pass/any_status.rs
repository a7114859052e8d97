#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::http::{Response, StatusCode};
use api_responses::{
    Body, DescribeResponses as _, Fault, HasStatus as _, IntoHttpResponse as _, Raw, api_responses,
};

fn upstream(code: u16) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::from_u16(code).unwrap();
    response
}

/// A proxy.
#[api_responses(
    ANY "/shop/{path}",
    /// Whatever the shop sends.
    Upstream = _: Raw,
    Stream = 200: Raw as "text/event-stream",
    502: Fault,
)]
pub fn proxy(code: u16) -> Result<ProxyResponse, ProxyError> {
    if code == 0 {
        return Err(ProxyError::BadGateway(Fault::new("no shop")));
    }
    ProxyResponse::relay(upstream(code)).map_err(|error| ProxyError::BadGateway(error.into()))
}

/// One enum.
#[api_responses(GET "/pages", Upstream = _: Raw)]
pub fn page() -> PageResponse {
    PageResponse::Upstream(Raw::from(upstream(204)))
}

/// A claim.
#[api_responses(GET "/claims", Upstream = _: Raw, 502)]
pub fn claim() -> Response<Body> {
    upstream(404)
}

fn main() {
    for code in [200, 204, 304, 404, 418, 503] {
        let result = proxy(code);
        assert_eq!(result.status(), code);
        assert_eq!(result.into_http_response().status(), code);
    }
    // It lacks a header field that HTTP requires.
    assert_eq!(proxy(401).into_http_response().status(), 502);
    let _ = (page(), claim());
    let operation = ProxyResponse::OPERATION;
    assert!(operation.passes_on_any_status() && operation.declares(418));
    assert_eq!(operation.responses().count(), 2);
    assert!(!ProxyError::from(Fault::new("")).to_string().is_empty());
}

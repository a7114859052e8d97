//! What a handler can send in spite of its declaration is documented as not enforced.

#![allow(deprecated, reason = "these declarations are what the warning is about")]
#![allow(dead_code, reason = "the handlers send other responses than they declare")]

use api_responses::axum::RouterExt as _;
use api_responses::{DescribeResponses as _, Operation, api_responses};
use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;

use crate::serve;
use frameworks::client::TestRequest;

#[api_responses(GET, 200, 404)]
async fn beside() -> Result<(StatusCode, BesideResponse<String>), BesideError> {
    Ok((StatusCode::IM_A_TEAPOT, BesideResponse::Ok(String::new())))
}

#[api_responses(GET, 200)]
async fn as_error() -> Result<AsErrorResponse<String>, StatusCode> {
    Err(StatusCode::IM_A_TEAPOT)
}

#[api_responses(GET, 200, 404)]
async fn with_fields() -> Result<(HeaderMap, WithFieldsResponse<String>), WithFieldsError> {
    Ok((HeaderMap::new(), WithFieldsResponse::Ok(String::new())))
}

/// Sends a code that it does not declare.
#[api_responses(403)]
#[derive(Debug)]
struct Guard;

impl api_responses::ToHttpResponse for Guard {
    fn to_http_response(&self) -> api_responses::Response {
        let mut response = api_responses::Response::new(api_responses::Body::empty());
        *response.status_mut() = StatusCode::IM_A_TEAPOT;
        response
    }
}

#[api_responses(GET "/with-guard", 200, 404, ..Guard)]
async fn with_guard() -> Result<WithGuardResponse<String>, WithGuardError> {
    Err(Guard.into())
}

fn enforced(operation: Operation) -> Vec<(u16, bool)> {
    let responses = operation.responses();
    responses.map(|response| (response.status().as_u16(), response.is_enforced())).collect()
}

#[test]
fn only_codes_that_nothing_can_change_are_enforced() {
    assert_eq!(enforced(BesideError::OPERATION), [(200, false), (404, true)]);
    assert_eq!(enforced(AsErrorResponse::<String>::OPERATION), [(200, false)]);
    assert_eq!(enforced(WithFieldsError::OPERATION), [(200, true), (404, true)]);
    assert_eq!(enforced(WithGuardError::OPERATION), [(200, true), (404, true), (403, false)]);
}

#[tokio::test]
async fn what_is_not_enforced_is_sent() {
    let router = Router::new().route("/beside", get(beside)).route("/as-error", get(as_error));
    let router = router.route("/with-fields", get(with_fields)).endpoint(with_guard);
    let server = serve(router).await;
    for (path, status) in
        [("/beside", 418), ("/as-error", 418), ("/with-guard", 418), ("/with-fields", 200)]
    {
        let response = TestRequest::new("GET", path).send(server).await;
        assert_eq!(response.status, status, "{path}");
    }
}

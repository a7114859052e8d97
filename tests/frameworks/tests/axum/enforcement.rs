//! What a handler can send in spite of its declaration is documented as not enforced.

#![allow(deprecated, reason = "these declarations are what the warning is about")]
#![allow(dead_code, reason = "the handlers send other responses than they declare")]

use api_responses::axum::RouterExt as _;
use api_responses::{DescribeResponses as _, Operation, api_responses};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use axum::{Json, Router};

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

#[api_responses]
#[derive(Debug, thiserror::Error)]
enum ShelfError {
    #[error("there is no such shelf")]
    #[api_responses(404)]
    NoSuchShelf,
    #[error("the shelf is broken")]
    #[api_responses(500)]
    Broken,
}

/// The success is still a claim.
#[api_responses(GET "/shelf", 200, ..ShelfError)]
async fn get_shelf() -> Result<Json<&'static str>, ShelfError> {
    Err(ShelfError::NoSuchShelf)
}

/// Lists the codes of the enum instead of including it.
#[api_responses(GET "/listed", 200, 404, 500)]
async fn get_listed() -> Result<GetListedResponse<String>, ShelfError> {
    Err(ShelfError::Broken)
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

#[test]
fn existing_error_enums_are_enforced() {
    assert_eq!(enforced(ShelfError::OPERATION), [(404, true), (500, true)]);
    let listed = GetListedResponse::<String>::OPERATION;
    assert_eq!(enforced(listed), [(200, true), (404, false), (500, false)]);
}

#[tokio::test]
async fn existing_error_enums_are_sent() {
    let router = Router::new().route("/shelf", get(get_shelf)).endpoint(get_listed);
    let server = serve(router).await;
    for (path, status) in [("/shelf", 404), ("/listed", 500)] {
        let response = TestRequest::new("GET", path).send(server).await;
        assert_eq!(response.status, status, "{path}");
    }
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

//! What a handler can send in spite of its declaration is documented as not enforced.

#![allow(deprecated, reason = "these declarations are what the warning is about")]
#![allow(dead_code, reason = "the handlers send other responses than they declare")]

use actix_web::error::InternalError;
use actix_web::http::StatusCode;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, CustomizeResponder, Responder as _, get};
use api_responses::{DescribeResponses as _, Operation, api_responses};

#[api_responses(200)]
#[get("/customized")]
async fn customized() -> CustomizeResponder<CustomizedResponse<String>> {
    CustomizedResponse::Ok(String::new()).customize().with_status(StatusCode::IM_A_TEAPOT)
}

#[api_responses(200)]
#[get("/beside")]
async fn beside() -> (BesideResponse<String>, StatusCode) {
    (BesideResponse::Ok(String::new()), StatusCode::IM_A_TEAPOT)
}

#[api_responses(200, 404)]
#[get("/wrapped")]
async fn wrapped() -> Result<WrappedResponse<String>, InternalError<WrappedError>> {
    Err(InternalError::new(WrappedError::NotFound, StatusCode::IM_A_TEAPOT))
}

fn enforced(operation: Operation) -> Vec<(u16, bool)> {
    let responses = operation.responses();
    responses.map(|response| (response.status().as_u16(), response.is_enforced())).collect()
}

#[test]
fn only_codes_that_nothing_can_change_are_enforced() {
    assert_eq!(enforced(CustomizedResponse::<String>::OPERATION), [(200, false)]);
    assert_eq!(enforced(BesideResponse::<String>::OPERATION), [(200, false)]);
    assert_eq!(enforced(WrappedError::OPERATION), [(200, true), (404, false)]);
}

#[actix_web::test]
async fn what_is_not_enforced_is_sent() {
    let app = App::new().service(customized).service(beside).service(wrapped);
    let app = init_service(app).await;
    for path in ["/customized", "/beside", "/wrapped"] {
        let request = TestRequest::get().uri(path).to_request();
        let response = call_service(&app, request).await;
        assert_eq!(response.status(), StatusCode::IM_A_TEAPOT, "{path}");
    }
}

//! `ApiRoute::error_fallbacks` of poem.

#![allow(clippy::unused_async, reason = "the framework wants it")]

use api_responses::api_responses;
use api_responses::poem::ApiRoute;
use frameworks::client::TestRequest;
use poem::{get, handler};

use crate::on_poem::serve;
use crate::router_errors::{FORMAT, is_sent};

#[api_responses(GET "/users/{id}", 404)]
#[handler]
async fn get_user() -> GetUserError {
    GetUserError::NotFound
}

#[api_responses(DELETE "/users/{id}", 204)]
#[handler]
async fn delete_user() -> DeleteUserResponse {
    DeleteUserResponse::NoContent
}

#[handler]
async fn health() -> &'static str {
    "well"
}

#[tokio::test]
async fn errors_have_the_format() {
    let users = || ApiRoute::new().endpoint(get_user).endpoint(delete_user);
    let api = users().nest("/v1", users()).at("/health", get(health)).error_fallbacks(FORMAT);
    let server = serve(api).await;
    for unknown in ["/", "/users", "/v1/user/1", "/v2/users/1"] {
        is_sent(server, TestRequest::new("GET", unknown), 404, "NotFound", &[]).await;
    }
    for refused in ["/users/1", "/v1/users/1"] {
        let request = TestRequest::new("POST", refused);
        let allow = ["DELETE", "GET", "HEAD"];
        is_sent(server, request, 405, "MethodNotAllowed", &allow).await;
    }
    // The methods of an endpoint without a declaration are not known.
    is_sent(server, TestRequest::new("PUT", "/health"), 405, "MethodNotAllowed", &[]).await;
    // A declared 404 is that of the handler.
    let declared = TestRequest::new("GET", "/v1/users/1").send(server).await;
    assert_eq!(declared.field("content-type"), ["application/problem+json"]);
    assert_eq!(TestRequest::new("DELETE", "/v1/users/1").send(server).await.status, 204);
}

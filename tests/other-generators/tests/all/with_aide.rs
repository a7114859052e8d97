//! `api_route` of aide.

use aide::axum::ApiRouter;
use aide::axum::routing::{get, post};
use aide::openapi::OpenApi;
use api_responses::api_responses;
use api_responses::header::ETag;

use crate::facts::{check, endpoints, schema};
use crate::{AuthError, Opaque, User};

/// Look up one user.
#[api_responses(
    GET "/users/{id}",
    200 { etag: ETag },
    304,
    404: "No user has this id.",
    ..AuthError,
)]
async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Err(GetUserError::NotFound)
}

/// Add users.
#[api_responses(POST "/users", 201, 409, 422, 503 { retry_after = "5" }, ..AuthError)]
async fn add_user() -> Result<AddUserResponse<Vec<User>>, AddUserError> {
    Err(AddUserError::Conflict)
}

/// Draw a file.
#[api_responses(POST "/file", 200: _ as "image/png", 202: Opaque)]
async fn draw_file() -> DrawFileResponse<Vec<u8>> {
    DrawFileResponse::Accepted(Opaque)
}

#[test]
fn the_document_is_complete() {
    let mut document = OpenApi::default();
    let _: axum::Router = ApiRouter::new()
        .api_route("/users/{id}", get(get_user))
        .api_route("/users", post(add_user))
        .api_route("/file", post(draw_file))
        .finish_api(&mut document);
    let document = check(&document, "", &endpoints!());
    let user = schema(&document, "/users/{id}", "200", "application/json").unwrap();
    assert_eq!(user["$ref"], "#/components/schemas/User");
    let users = schema(&document, "/users", "201", "application/json").unwrap();
    assert_eq!(users["items"], *user);
    assert!(document["components"]["schemas"]["Address"].is_object());
    let problem = schema(&document, "/users/{id}", "404", "application/problem+json").unwrap();
    assert!(problem["properties"]["status"].is_object(), "{problem:#}");
    // Bytes, and a type without a schema.
    assert_eq!(schema(&document, "/file", "200", "image/png"), None);
    assert_eq!(schema(&document, "/file", "202", "application/json"), None);
}

//! Scopes of utoipa-actix-web, without `Schemas`.

use actix_web::{App, get, post};
use api_responses::api_responses;
use api_responses::header::ETag;
use utoipa_actix_web::{AppExt as _, scope};

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
#[utoipa::path(responses(GetUserResponse<User>, GetUserError))]
#[get("/users/{id}")]
async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Err(GetUserError::NotFound)
}

/// Add users.
#[api_responses(POST "/users", 201, 409, 422, 503 { retry_after = "5" }, ..AuthError)]
#[utoipa::path(responses(AddUserResponse<Vec<User>>, AddUserError))]
#[post("/users")]
async fn add_user() -> Result<AddUserResponse<Vec<User>>, AddUserError> {
    Err(AddUserError::Conflict)
}

/// Draw a file.
#[api_responses(POST "/file", 200: _ as "image/png", 202: Opaque)]
#[utoipa::path(responses(DrawFileResponse<Vec<u8>>))]
#[post("/file")]
async fn draw_file() -> DrawFileResponse<Vec<u8>> {
    DrawFileResponse::Accepted(Opaque)
}

#[test]
fn the_document_is_complete() {
    let (_, document) = App::new()
        .into_utoipa_app()
        .service(scope("/api").service(get_user).service(add_user).service(draw_file))
        .split_for_parts();
    let document = check(&document, "/api", &endpoints!());
    let user = schema(&document, "/users/{id}", "200", "application/json").unwrap();
    assert_eq!(user["title"], "User");
    assert!(user["properties"]["address"]["properties"]["city"].is_object(), "{user:#}");
    let users = schema(&document, "/users", "201", "application/json").unwrap();
    assert_eq!(users["items"], *user);
    let problem = schema(&document, "/users/{id}", "404", "application/problem+json").unwrap();
    assert!(problem["properties"]["status"].is_object(), "{problem:#}");
    // Bytes, and a type without a schema.
    assert_eq!(schema(&document, "/file", "200", "image/png"), None);
    assert_eq!(schema(&document, "/file", "202", "application/json"), None);
}

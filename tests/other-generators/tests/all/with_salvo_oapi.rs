//! `#[endpoint]` of salvo.

use api_responses::api_responses;
use api_responses::header::ETag;
use salvo::Router;
use salvo::oapi::{OpenApi, endpoint};

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
#[endpoint]
async fn get_user() -> Result<GetUserResponse<User>, GetUserError> {
    Err(GetUserError::NotFound)
}

/// Add users.
#[api_responses(POST "/users", 201, 409, 422, 503 { retry_after = "5" }, ..AuthError)]
#[endpoint]
async fn add_user() -> Result<AddUserResponse<Vec<User>>, AddUserError> {
    Err(AddUserError::Conflict)
}

/// Draw a file.
#[api_responses(POST "/file", 200: _ as "image/png", 202: Opaque)]
#[endpoint]
async fn draw_file() -> DrawFileResponse<Vec<u8>> {
    DrawFileResponse::Accepted(Opaque)
}

#[test]
fn the_document_is_complete() {
    let router = Router::with_path("api")
        .push(Router::with_path("users/{id}").get(get_user))
        .push(Router::with_path("users").post(add_user))
        .push(Router::with_path("file").post(draw_file));
    let document = OpenApi::new("Users", "1.0.0").merge_router(&router);
    let document = check(&document, "/api", &endpoints!());
    let user = schema(&document, "/users/{id}", "200", "application/json").unwrap();
    assert!(user["$ref"].as_str().unwrap().ends_with("User"), "{user:#}");
    let users = schema(&document, "/users", "201", "application/json").unwrap();
    assert_eq!(users["items"], *user);
    let problem = schema(&document, "/users/{id}", "404", "application/problem+json").unwrap();
    assert!(problem["properties"]["status"].is_object(), "{problem:#}");
    // Bytes, and a type without a schema.
    assert_eq!(schema(&document, "/file", "200", "image/png"), None);
    assert_eq!(schema(&document, "/file", "202", "application/json"), None);
}

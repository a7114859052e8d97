//! `ApiResponse` of poem-openapi.

use api_responses::api_responses;
use api_responses::header::ETag;
use poem_openapi::{OpenApi, OpenApiService};
use serde_json::{Value, json};

use crate::facts::{check, endpoints, schema};
use crate::{AuthError, Opaque, User};

struct Api;

#[api_responses]
#[OpenApi]
impl Api {
    /// Look up one user.
    #[api_responses(
    GET "/users/{id}",
    200 { etag: ETag },
    304,
    404: "No user has this id.",
    ..AuthError,
)]
    #[oai(path = "/users/:id", method = "get")]
    async fn get_user(&self) -> Result<GetUserResponse<User>, GetUserError> {
        Err(GetUserError::NotFound)
    }

    /// Add users.
    #[api_responses(POST "/users", 201, 409, 422, 503 { retry_after = "5" }, ..AuthError)]
    #[oai(path = "/users", method = "post")]
    async fn add_user(&self) -> Result<AddUserResponse<Vec<User>>, AddUserError> {
        Err(AddUserError::Conflict)
    }

    /// Draw a file.
    #[api_responses(POST "/file", 200: _ as "image/png", 202: Opaque)]
    #[oai(path = "/file", method = "post")]
    async fn draw_file(&self) -> DrawFileResponse<Vec<u8>> {
        DrawFileResponse::Accepted(Opaque)
    }
}

#[test]
fn the_document_is_complete() {
    let document = OpenApiService::new(Api, "Users", "1.0.0").spec();
    let document: Value = serde_json::from_str(&document).unwrap();
    let document = check(&document, "", &endpoints!());
    let user = schema(&document, "/users/{id}", "200", "application/json").unwrap();
    assert_eq!(user["$ref"], "#/components/schemas/User");
    let users = schema(&document, "/users", "201", "application/json").unwrap();
    assert_eq!(users["items"], *user);
    assert!(document["components"]["schemas"]["Address"].is_object());
    let problem = schema(&document, "/users/{id}", "404", "application/problem+json").unwrap();
    assert!(problem["properties"]["status"].is_object(), "{problem:#}");
    // Bytes, and a type without a schema: poem-openapi needs one, and writes that of any value.
    assert_eq!(schema(&document, "/file", "200", "image/png"), Some(&json!({})));
    assert_eq!(schema(&document, "/file", "202", "application/json"), Some(&json!({})));
}

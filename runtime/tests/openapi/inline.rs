//! Without `Schemas`, no reference of a generated type lacks its target: the schemas are written in place.

#![allow(dead_code, clippy::unused_async, reason = "only the declarations are looked at")]

use std::collections::BTreeMap;

use api_responses::api_responses;
use api_responses::openapi::Schemas;
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::openapi::path::OperationBuilder;
use utoipa::openapi::{
    HttpMethod, Info, OpenApi, Paths, RefOr, Response, Responses, ResponsesBuilder,
};
use utoipa::{IntoResponses, Modify as _, ToSchema};

use crate::api::{GetUserError, GetUserResponse, User};
use crate::references::dangling;

fn document<T: IntoResponses>() -> OpenApi {
    let responses = ResponsesBuilder::new().responses_from_into_responses::<T>().build();
    let operation = OperationBuilder::new().responses(responses);
    let mut paths = Paths::new();
    paths.add_path_operation("/", vec![HttpMethod::Get], operation);
    OpenApi::new(Info::new("Example", "1.0.0"), paths)
}

fn responses_of(document: &OpenApi) -> Responses {
    document.paths.paths["/"].get.clone().unwrap().responses
}

/// Returns the responses of a type in a document to which `Schemas` was applied.
pub(crate) fn with_references<T: IntoResponses>() -> BTreeMap<String, RefOr<Response>> {
    let mut document = document::<T>();
    Schemas.modify(&mut document);
    responses_of(&document).responses.into_iter().collect()
}

/// A directory of a tree.
#[derive(Serialize, ToSchema)]
struct Directory {
    name: String,
    #[schema(no_recursion)]
    directories: Vec<Directory>,
}

#[derive(Serialize, ToSchema)]
#[serde(tag = "type")]
enum Entry {
    /// A file.
    File(File),
    Owner(Owner),
}

#[derive(Serialize, ToSchema)]
struct File {
    size: u64,
}

#[derive(Serialize, ToSchema)]
struct Owner {
    name: String,
}

#[api_responses(POST "/directory", 200, 202: Entry, 404)]
async fn open_directory() -> Result<OpenDirectoryResponse<Directory>, OpenDirectoryError> {
    Err(OpenDirectoryError::NotFound)
}

#[test]
fn no_reference_lacks_its_target() {
    assert_eq!(dangling(&document::<GetUserResponse<User>>()), [""; 0]);
    assert_eq!(dangling(&document::<GetUserError>()), [""; 0]);
    assert_eq!(dangling(&document::<OpenDirectoryResponse<Directory>>()), [""; 0]);
}

#[test]
fn nested_types_are_written_in_place_with_their_names() {
    let responses = serde_json::to_value(GetUserResponse::<User>::responses()).unwrap();
    let schema = &responses["200"]["content"]["application/json"]["schema"];
    assert_eq!(schema["title"], "User");
    assert!(schema["properties"]["name"].is_object(), "{schema:#}");
    assert!(!schema.to_string().contains("$ref"), "{schema:#}");
    let responses = serde_json::to_value(GetUserError::responses()).unwrap();
    let problem = &responses["403"]["content"]["application/problem+json"]["schema"];
    assert_eq!(problem["title"], "Problem details");
    assert!(problem["properties"]["status"].is_object(), "{problem:#}");
}

#[test]
fn a_type_that_contains_itself_ends_with_any_value() {
    let responses = serde_json::to_value(OpenDirectoryResponse::<Directory>::responses()).unwrap();
    let schema = &responses["200"]["content"]["application/json"]["schema"];
    assert_eq!(schema["title"], "Directory");
    assert_eq!(schema["properties"]["directories"]["items"], json!({ "title": "Directory" }));
    // `Schemas` gives it its name back.
    let schema = &serde_json::to_value(with_references::<OpenDirectoryResponse<Directory>>())
        .unwrap()["200"]["content"]["application/json"]["schema"];
    assert_eq!(*schema, json!({ "$ref": "#/components/schemas/Directory" }));
}

#[test]
fn alternatives_in_place_have_no_discriminator() {
    let responses = serde_json::to_value(OpenDirectoryResponse::<Directory>::responses()).unwrap();
    let schema: &Value = &responses["202"]["content"]["application/json"]["schema"];
    assert_eq!(schema["title"], "Entry");
    assert_eq!(schema["oneOf"].as_array().map(Vec::len), Some(2), "{schema:#}");
    assert_eq!(schema.get("discriminator"), None);
}

//! One service with utoipa 5: its own documents with our responses, and our documents with its schemas.

#![allow(unused_qualifications, reason = "utoipa 5 writes them, with the spans of `params(…)`")]

mod routers;

use std::collections::BTreeMap;

use api_responses::axum::RouterExt as _;
use api_responses::guide::Guide;
use api_responses::http::{Request, StatusCode};
use api_responses::openapi::Schemas;
use api_responses::{Body, Response, ToHttpResponse, api_responses};
use axum::extract::{Path, Query};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tower::ServiceExt as _;
use utoipa::openapi::RefOr;
use utoipa::openapi::response::ResponseBuilder;
use utoipa::{IntoParams, IntoResponses, OpenApi, ToSchema};

#[derive(Serialize, ToSchema)]
struct User {
    /// Nobody else has it.
    name: String,
    address: Option<Address>,
}

#[derive(Serialize, Deserialize, ToSchema)]
struct Address {
    city: String,
}

#[derive(Serialize, ToSchema)]
struct List<T> {
    items: Vec<T>,
}

#[derive(Deserialize, IntoParams)]
struct Filter {
    /// Part of the name.
    name: Option<String>,
}

/// An error whose author documents it for utoipa 5.
#[api_responses(423)]
struct Locked;

impl ToHttpResponse for Locked {
    fn to_http_response(&self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::LOCKED;
        response
    }
}

impl IntoResponses for Locked {
    fn responses() -> BTreeMap<String, RefOr<utoipa::openapi::Response>> {
        let response = ResponseBuilder::new().description("Locked by *hand*.");
        BTreeMap::from([("423".to_owned(), response.into())])
    }
}

/// Look up one user.
///
/// Deleted users are *not* found.
#[api_responses(GET "/users/{id}", 200, 404: "No user has this id.", ..Locked)]
#[utoipa::path(get, path = "/above/{id}", responses(AboveResponse<User>, AboveError))]
async fn above(Path(id): Path<u64>) -> Result<AboveResponse<User>, AboveError> {
    match id {
        0 => Err(AboveError::NotFound),
        1 => Err(AboveError::Locked(Locked)),
        _ => Ok(AboveResponse::Ok(User { name: id.to_string(), address: None })),
    }
}

/// Look up one user.
///
/// Deleted users are *not* found.
#[utoipa::path(get, path = "/below/{id}", responses(BelowResponse<User>, BelowError))]
#[api_responses(GET "/accounts/{id}", 200, 404: "No user has this id.", ..Locked)]
async fn below(Path(id): Path<u64>) -> Result<BelowResponse<User>, BelowError> {
    match id {
        0 => Err(BelowError::NotFound),
        1 => Err(BelowError::Locked(Locked)),
        _ => Ok(BelowResponse::Ok(User { name: id.to_string(), address: None })),
    }
}

#[api_responses(GET "/users", 200)]
#[utoipa::path(get, path = "/users", params(Filter), responses(ListUsersResponse<List<User>>))]
async fn list_users(Query(filter): Query<Filter>) -> ListUsersResponse<List<User>> {
    let name = filter.name.unwrap_or_default();
    ListUsersResponse::Ok(List { items: vec![User { name, address: None }] })
}

#[api_responses(PUT "/users/{id}/addresses", 200)]
async fn set_addresses(
    Path(_): Path<u64>,
    Json(addresses): Json<Vec<Address>>,
) -> SetAddressesResponse<Vec<Address>> {
    SetAddressesResponse::Ok(addresses)
}

fn service() -> Router {
    Router::new().endpoint(above).endpoint(below).endpoint(list_users).endpoint(set_addresses)
}

#[derive(OpenApi)]
#[openapi(paths(above, below, list_users), modifiers(&Schemas))]
struct Api;

fn document_of_utoipa() -> Value {
    serde_json::to_value(Api::openapi()).unwrap()
}

fn own_document() -> Value {
    serde_json::to_value(Guide::from_program().to_openapi().build().unwrap()).unwrap()
}

/// Returns the references that the document cannot resolve.
fn dangling(document: &Value) -> Vec<&str> {
    fn collect<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                references.extend(members.get("$ref").and_then(Value::as_str));
                members.values().for_each(|value| collect(value, references));
            }
            Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
            _ => {}
        }
    }
    let mut references = Vec::new();
    collect(document, &mut references);
    references.retain(|reference| document.pointer(reference.trim_start_matches('#')).is_none());
    references
}

#[test]
fn the_documentation_is_that_of_the_author() {
    let document = document_of_utoipa();
    for path in ["/above/{id}", "/below/{id}"] {
        let operation = &document["paths"][path]["get"];
        assert_eq!(operation["summary"], "Look up one user.", "{path}");
        assert_eq!(operation["description"], "Deleted users are *not* found.", "{path}");
    }
    assert_eq!(document["paths"]["/users"]["get"].get("description"), None);
}

#[test]
fn every_declared_response_is_documented() {
    let document = document_of_utoipa();
    for path in ["/above/{id}", "/below/{id}"] {
        let responses = &document["paths"][path]["get"]["responses"];
        let codes: Vec<&String> = responses.as_object().unwrap().keys().collect();
        assert_eq!(codes, ["200", "404", "423"]);
        assert_eq!(responses["404"]["description"], "No user has this id.");
        assert_eq!(responses["423"]["description"], "Locked by *hand*.");
        let user = json!({ "$ref": "#/components/schemas/User" });
        assert_eq!(responses["200"]["content"]["application/json"]["schema"], user);
    }
}

#[test]
fn every_reference_has_a_target() {
    let document = document_of_utoipa();
    assert_eq!(dangling(&document), [""; 0]);
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let names: Vec<&String> = schemas.keys().collect();
    assert_eq!(names, ["Address", "List_User", "ProblemDetails", "User"]);
    // As utoipa writes it.
    assert_eq!(
        schemas["User"],
        serde_json::to_value(<User as utoipa::PartialSchema>::schema()).unwrap()
    );
}

#[test]
fn own_documents_have_the_schemas_of_utoipa_5() {
    let document = own_document();
    assert_eq!(dangling(&document), [""; 0]);
    let user = serde_json::to_value(<User as utoipa::PartialSchema>::schema()).unwrap();
    assert_eq!(document["components"]["schemas"]["User"], user);
    let [name] = &document["paths"]["/users"]["get"]["parameters"].as_array().unwrap()[..] else {
        panic!("{document:#}")
    };
    assert_eq!(name["name"], "name");
    assert_eq!(name["in"], "query");
    assert_eq!(name["required"], false);
    assert_eq!(name["description"], "Part of the name.");
    let put = &document["paths"]["/users/{id}/addresses"]["put"];
    let addresses = json!({ "type": "array", "items": { "$ref": "#/components/schemas/Address" } });
    assert_eq!(put["requestBody"]["content"]["application/json"]["schema"], addresses);
    assert_eq!(put["responses"]["200"]["content"]["application/json"]["schema"], addresses);
    assert_eq!(
        document["paths"]["/users/{id}"]["get"]["responses"]["423"]["description"],
        "Locked by *hand*."
    );
}

#[tokio::test]
async fn what_is_documented_is_sent() {
    for (path, expected) in [
        ("/users/0", 404),
        ("/users/1", 423),
        ("/users/2", 200),
        ("/accounts/0", 404),
        ("/accounts/1", 423),
        ("/accounts/2", 200),
        ("/users?name=Ada", 200),
    ] {
        let request = Request::get(path).body(axum::body::Body::empty()).unwrap();
        let response = service().oneshot(request).await.unwrap();
        assert_eq!(response.status(), expected, "{path}");
    }
    let request = Request::put("/users/2/addresses").header("content-type", "application/json");
    let request = request.body(axum::body::Body::from(r#"[{"city":"London"}]"#)).unwrap();
    assert_eq!(service().oneshot(request).await.unwrap().status(), 200);
}

//! Every reference of a document leads somewhere.

use api_responses::openapi::{Document, Schemas};
use serde_json::Value;
use utoipa::{Modify, OpenApi};

use crate::api::{ENDPOINTS, GetUserError, GetUserResponse, User};

/// Returns the references that the document cannot resolve.
pub(crate) fn dangling(document: &utoipa::openapi::OpenApi) -> Vec<String> {
    let json = serde_json::to_value(document).unwrap();
    let mut references = Vec::new();
    collect(&json, &mut references);
    references.retain(|reference| json.pointer(reference.trim_start_matches('#')).is_none());
    references
}

fn collect(value: &Value, references: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            references.extend(members.get("$ref").and_then(Value::as_str).map(str::to_owned));
            members.values().for_each(|value| collect(value, references));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}

/// Look up one user.
#[utoipa::path(get, path = "/users/{id}", responses(GetUserResponse<User>, GetUserError))]
#[expect(dead_code, clippy::unused_async, reason = "only its description is looked at")]
async fn get_user() {}

#[derive(OpenApi)]
#[openapi(paths(get_user))]
struct Bare;

#[derive(OpenApi)]
#[openapi(paths(get_user), modifiers(&Schemas))]
struct Complete;

#[derive(OpenApi)]
#[openapi(version = "3.2.0", paths(get_user), modifiers(&Schemas))]
struct Later;

#[test]
fn responses_do_not_depend_on_the_version() {
    let [mut earlier, mut later] =
        [Complete::openapi(), Later::openapi()].map(|api| serde_json::to_value(api).unwrap());
    assert_eq!(earlier["openapi"].take(), "3.1.0");
    assert_eq!(later["openapi"].take(), "3.2.0");
    assert_eq!(earlier, later);
}

#[test]
fn the_modifier_moves_schemas_into_components() {
    let bare = Bare::openapi();
    assert_eq!(dangling(&bare), [""; 0]);
    assert!(bare.components.is_none_or(|components| components.schemas.is_empty()));
    let complete = Complete::openapi();
    assert_eq!(dangling(&complete), [""; 0]);
    // By way of `User`, and nothing of other documents.
    let names: Vec<String> = complete.components.unwrap().schemas.into_keys().collect();
    assert_eq!(names, ["Address", "ProblemDetails", "User"]);
}

#[test]
fn existing_components_are_kept() {
    use utoipa::openapi::{ComponentsBuilder, ObjectBuilder};

    let mut document = Bare::openapi();
    let own = ObjectBuilder::new().title(Some("Another user"));
    document.components = Some(ComponentsBuilder::new().schema("User", own).build());
    Schemas.modify(&mut document);
    let user = serde_json::to_value(&document.components.unwrap().schemas["User"]).unwrap();
    assert_eq!(user["title"], "Another user");
}

#[test]
fn a_document_of_endpoints_is_complete() {
    let document = Document::from_endpoints(ENDPOINTS.iter().copied()).build().unwrap();
    assert_eq!(dangling(&document), [""; 0]);
    let names: Vec<String> = document.components.unwrap().schemas.into_keys().collect();
    assert_eq!(
        names,
        ["Address", "Conflicts", "Page_User", "ProblemDetails", "User", "house.Error"]
    );
}

//! The responses that each type documents in `responses(…)` of utoipa.

use serde_json::{Value, json};
use utoipa::IntoResponses;

use crate::inline::with_references;

use crate::api::{
    AuthError, ClaimedError, ContentResponse, CreateUserError, CreateUserResponse, DeleteUserError,
    GetOpaqueResponse, GetThingError, GetThingResponse, GetUserError, GetUserResponse,
    ListUsersResponse, Opaque, Page, User,
};

/// Returns the responses as they are after `Schemas`.
fn responses<T: IntoResponses>() -> Value {
    serde_json::to_value(with_references::<T>()).unwrap()
}

fn codes<T: IntoResponses>() -> Vec<String> {
    T::responses().into_keys().collect()
}

#[test]
fn the_two_enums_together_document_each_response_once() {
    assert_eq!(codes::<GetUserResponse<User>>(), ["200", "304", "414", "429"]);
    assert_eq!(codes::<GetUserError>(), ["401", "403", "404", "500", "503"]);
    // The set stands in the signature.
    assert_eq!(codes::<ListUsersResponse<Page<User>>>(), ["200"]);
    assert_eq!(codes::<AuthError>(), ["401", "403"]);
    // Nobody else speaks for the success.
    assert_eq!(codes::<ClaimedError>(), ["200", "404"]);
}

#[test]
fn a_content_without_a_schema_has_no_schema() {
    let of_opaque = responses::<GetOpaqueResponse<Opaque>>();
    assert_eq!(of_opaque["200"]["content"], json!({ "application/json": {} }));
    let of_generic = responses::<GetThingResponse<u8>>();
    assert_eq!(of_generic["200"]["content"], json!({ "application/json": {} }));
    assert_eq!(codes::<GetThingError>(), ["404"]);
}

#[test]
fn variants_of_one_code_are_one_response() {
    let of_errors = responses::<CreateUserError>();
    let conflict = &of_errors["409"];
    assert_eq!(
        conflict["description"],
        "- `EmailTaken`: This address is taken.\n- `NameTaken`: This name is taken.\n- \
         `SeveralTaken`: The request conflicts with the current state of the resource."
    );
    let problem = &conflict["content"]["application/problem+json"];
    // Clients tell the problem with a type of its own from the other.
    let details = json!({ "$ref": "#/components/schemas/ProblemDetails" });
    let of_type = json!({
        "type": "object",
        "required": ["type"],
        "properties": { "type": { "type": "string", "enum": ["/problems/email-taken"] } },
    });
    let schema = json!({ "anyOf": [{ "allOf": [details, of_type] }, details] });
    assert_eq!(problem["schema"], schema);
    assert_eq!(
        problem["examples"]["EmailTaken"]["value"],
        json!({
            "type": "/problems/email-taken",
            "title": "Email taken",
            "status": 409,
            "detail": "This address is taken.",
        })
    );
    assert_eq!(problem["examples"]["NameTaken"]["value"]["title"], "Conflict");
    let list = &conflict["content"]["application/json"]["schema"];
    assert_eq!(*list, json!({ "$ref": "#/components/schemas/Conflicts" }));
}

#[test]
fn one_media_type_has_one_schema() {
    let of_content = responses::<ContentResponse>();
    let content = &of_content["200"]["content"];
    let user = json!({ "$ref": "#/components/schemas/User" });
    let number = json!({ "type": "integer", "format": "int64", "minimum": 0 });
    assert_eq!(
        content["application/json"]["schema"]["anyOf"],
        json!([
            { "type": "array", "items": user },
            { "anyOf": [{ "type": "null" }, user] },
            { "type": "object", "additionalProperties": number },
        ])
    );
    assert_eq!(content["text/plain; charset=utf-8"]["schema"], json!({ "type": "string" }));
    // A list of numbers is what JSON would make of it.
    assert_eq!(content["image/png"], json!({}));
    assert_eq!(of_content["202"]["content"]["application/json"]["schema"]["type"], "array");
}

#[test]
fn constants_of_header_fields_are_their_values() {
    let of_set = responses::<AuthError>();
    let challenge = &of_set["401"]["headers"]["WWW-Authenticate"];
    assert_eq!(challenge["schema"], json!({ "type": "string", "enum": ["Bearer"] }));
    let of_user = responses::<GetUserResponse<User>>();
    let fields = &of_user["200"]["headers"];
    assert_eq!(fields["ETag"]["schema"], json!({ "type": "string" }));
    assert_eq!(fields["Cache-Control"]["schema"]["enum"], json!(["no-store"]));
    let of_errors = responses::<GetUserError>();
    let retry = of_errors["503"]["headers"]["Retry-After"]["description"].as_str().unwrap();
    assert!(retry.starts_with("optional, [RFC 9110 §"), "{retry}");
}

#[test]
fn plain_texts_are_escaped() {
    let of_set = responses::<AuthError>();
    assert_eq!(of_set["401"]["description"], "Sign in first.");
    assert_eq!(of_set["403"]["description"], "Only for \\<admins\\>.");
    let content = &of_set["403"]["content"]["application/problem+json"];
    assert_eq!(content["examples"]["Forbidden"]["value"]["detail"], "Only for <admins>.");
}

#[test]
fn responses_from_outside_the_handler_are_marked() {
    let of_user = responses::<GetUserResponse<User>>();
    assert_eq!(of_user["414"]["description"], "Before the handler: At most 8 KiB.");
    assert_eq!(of_user["414"].get("content"), None);
}

#[test]
fn reasons_follow_the_meaning() {
    let of_users = responses::<CreateUserResponse<User>>();
    let accepted = of_users["202"]["description"].as_str().unwrap();
    assert!(accepted.ends_with("may still fail.\n\nnobody waits for it"), "{accepted}");
}

#[test]
fn custom_errors_are_examples() {
    let of_errors = responses::<DeleteUserError>();
    let content = |code: &str| of_errors[code]["content"]["application/vnd.house+json"].clone();
    let schema = json!({ "$ref": "#/components/schemas/house.Error" });
    assert_eq!(
        content("404"),
        json!({
            "schema": schema,
            "examples": {
                "NotFound": { "value": { "code": "NotFound", "message": "No user has this id." } },
            },
        })
    );
    let last = &content("409")["examples"]["LastOne"]["value"];
    assert_eq!(*last, json!({ "code": "LastOne", "message": "Last one" }));
    // Its message is known when it occurs.
    assert_eq!(content("500"), json!({ "schema": schema }));
}

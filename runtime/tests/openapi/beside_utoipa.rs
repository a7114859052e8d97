//! `#[api_responses]` above and below `#[utoipa::path]`: the author's documentation is that of the operation, and
//! our table is not part of it.

use api_responses::api_responses;
use api_responses::openapi::Schemas;
use serde_json::Value;
use utoipa::OpenApi;

/// Look up one user.
///
/// Deleted users are *not* found.
#[api_responses(GET, 204, 404: "No user has this id.")]
#[utoipa::path(get, path = "/above/{id}", responses(AboveResponse, AboveError))]
fn above(found: bool) -> Result<AboveResponse, AboveError> {
    if found { Ok(AboveResponse::NoContent) } else { Err(AboveError::NotFound) }
}

/// Look up one user.
///
/// Deleted users are *not* found.
#[utoipa::path(get, path = "/below/{id}", responses(BelowResponse, BelowError))]
#[api_responses(GET, 204, 404: "No user has this id.")]
fn below(found: bool) -> Result<BelowResponse, BelowError> {
    if found { Ok(BelowResponse::NoContent) } else { Err(BelowError::NotFound) }
}

#[api_responses(GET, 204)]
#[utoipa::path(get, path = "/undocumented", responses(UndocumentedResponse))]
fn undocumented() -> UndocumentedResponse {
    UndocumentedResponse::NoContent
}

#[derive(OpenApi)]
#[openapi(paths(above, below, undocumented), modifiers(&Schemas))]
struct Api;

#[test]
fn the_documentation_is_that_of_the_author() {
    let api = serde_json::to_value(Api::openapi()).unwrap();
    for path in ["/above/{id}", "/below/{id}"] {
        let operation = &api["paths"][path]["get"];
        assert_eq!(operation["summary"], "Look up one user.", "{path}");
        assert_eq!(operation["description"], "Deleted users are *not* found.", "{path}");
        assert_eq!(operation["responses"]["404"]["description"], "No user has this id.", "{path}");
    }
    let undocumented = &api["paths"]["/undocumented"]["get"];
    assert_eq!(undocumented["summary"], Value::Null);
    assert_eq!(undocumented["description"], Value::Null);
}

#[test]
fn the_handlers_are_as_they_were() {
    assert!(above(true).is_ok() && below(true).is_ok());
    assert!(above(false).is_err() && below(false).is_err());
    let UndocumentedResponse::NoContent = undocumented();
}

//! The declaration of a bare error code, and custom error formats.

use std::borrow::Cow;

use api_responses::__private::{ResponseBuilder, json};
use api_responses::DeclaredError;
use http_body_util::BodyExt as _;
use serde::Serialize;

/// As in a `const` of generated code.
const NOT_FOUND: DeclaredError =
    DeclaredError::__new(404, "NotFound", "Not Found", "No such user.", "");

#[test]
fn a_declared_error_has_the_declared_values() {
    assert_eq!(NOT_FOUND.status(), 404);
    assert_eq!(NOT_FOUND.name(), "NotFound");
    assert_eq!(NOT_FOUND.title(), "Not Found");
    assert_eq!(NOT_FOUND.detail(), Some("No such user."));
    assert!(matches!(NOT_FOUND.into_detail(), Some(Cow::Borrowed("No such user."))));
    assert_eq!(NOT_FOUND.type_uri(), None);
    assert_eq!(NOT_FOUND.instance(), None);
}

#[test]
fn a_declared_problem_type_is_returned() {
    let taken = DeclaredError::__new(409, "EmailTaken", "Email taken", "", "/problems/taken");
    assert_eq!(taken.title(), "Email taken");
    assert_eq!(taken.type_uri(), Some("/problems/taken"));
    assert_eq!(taken.detail(), None);
}

#[test]
fn about_blank_is_not_a_type() {
    let blank = DeclaredError::__new(409, "Conflict", "Conflict", "", "about:blank");
    assert_eq!(blank.type_uri(), None);
}

#[test]
fn an_invalid_status_code_becomes_500() {
    assert_eq!(DeclaredError::__new(0, "Zero", "Zero", "", "").status(), 500);
}

#[derive(Serialize)]
struct ApiError {
    code: u16,
    error: &'static str,
    message: Option<Cow<'static, str>>,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self { code: error.status().as_u16(), error: error.name(), message: error.into_detail() }
    }
}

#[tokio::test]
async fn a_custom_error_format_is_sent_as_json() {
    let mut builder = ResponseBuilder::new();
    json(&mut builder, 404, "application/json", &ApiError::from(NOT_FOUND));
    let response = builder.finish();
    assert_eq!(response.status(), 404);
    assert_eq!(response.headers()["content-type"], "application/json");
    let content = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(content, r#"{"code":404,"error":"NotFound","message":"No such user."}"#);
}

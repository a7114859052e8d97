//! The custom error format.

use std::borrow::Cow;

use api_responses::DeclaredError;
use serde::Serialize;

/// `{"error":{"code":"not_found","message":"…"}}`, and an `id` if the log has one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ApiError {
    error: Members,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Members {
    code: Cow<'static, str>,
    message: Cow<'static, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

impl ApiError {
    /// Creates an error without a declaration.
    pub fn new(code: impl Into<Cow<'static, str>>, message: impl Into<Cow<'static, str>>) -> Self {
        Self { error: Members { code: code.into(), message: message.into(), id: None } }
    }
}

impl From<DeclaredError> for ApiError {
    fn from(declared: DeclaredError) -> Self {
        // The last segment of a problem's type is a code.
        let code = match declared.type_uri().and_then(|uri| uri.rsplit('/').next()) {
            Some(code) => Cow::Borrowed(code),
            None => Cow::Owned(snake_case(declared.name())),
        };
        let id = declared.instance().map(str::to_owned);
        let title = declared.title();
        let message = declared.into_detail().unwrap_or(title.into());
        Self { error: Members { code, message, id } }
    }
}

/// `NotFound` becomes `not_found`.
fn snake_case(name: &str) -> String {
    let mut code = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !code.is_empty() {
            code.push('_');
        }
        code.extend(letter.to_lowercase());
    }
    code
}

//! Included sets of errors, and conversions of errors: one topic a file.

pub mod around;
pub mod conversions;
pub mod custom_format;
pub mod dropped;
pub mod existing;
pub mod generic_errors;
pub mod guard;
pub mod guarded_pages;
pub mod methods;
pub mod nested;
pub mod one_enum;
pub mod returned;

use super::{Book, EMMA, emma};
use crate::described::Described;
use crate::expected::{Case, ExpectedContent};

/// Content in the custom format of the crate `shared_errors`.
const fn in_custom_format(text: &'static str) -> ExpectedContent {
    ExpectedContent::json(text)
}

const LIBRARY_UNAUTHORIZED: ExpectedContent =
    in_custom_format(r#"{"error":{"code":"unauthorized","message":"Unauthorized"}}"#);

const LIBRARY_FORBIDDEN: ExpectedContent =
    in_custom_format(r#"{"error":{"code":"forbidden","message":"This is not yours."}}"#);

const LIBRARY_TOO_MANY: ExpectedContent =
    in_custom_format(r#"{"error":{"code":"too_many_requests","message":"Too Many Requests"}}"#);

const LIBRARY_FAULT: ExpectedContent = ExpectedContent::WithId(
    "application/json",
    r#"{"error":{"code":"internal_server_error","message":"Internal Server Error","id":"{id}"}}"#,
);

/// The challenge of `shared_errors::AuthError`.
const CHALLENGE: &str = r#"Bearer realm="library""#;

pub(super) fn cases() -> Vec<Case> {
    [
        around::cases(),
        conversions::cases(),
        dropped::cases(),
        existing::cases(),
        generic_errors::cases(),
        guard::cases(),
        guarded_pages::cases(),
        custom_format::cases(),
        methods::cases(),
        nested::cases(),
        one_enum::cases(),
        returned::cases(),
    ]
    .concat()
}

pub(super) fn described() -> Vec<Described> {
    [
        around::described(),
        conversions::described(),
        dropped::described(),
        existing::described(),
        generic_errors::described(),
        guard::described(),
        guarded_pages::described(),
        custom_format::described(),
        methods::described(),
        nested::described(),
        one_enum::described(),
        returned::described(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

//! Sets of errors that are taken in, and what errors are converted into: one purpose a file.

pub(crate) mod around;
pub(crate) mod conversions;
pub(crate) mod dropped;
pub(crate) mod generic_errors;
pub(crate) mod guard;
pub(crate) mod house_format;
pub(crate) mod methods;
pub(crate) mod nested;
pub(crate) mod one_enum;
pub(crate) mod returned;

use super::{Book, EMMA, emma};
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected};

/// What the crate `house` sends: not a problem.
const fn in_house(text: &'static str) -> Expected {
    Expected::json(text)
}

const HOUSE_UNAUTHORIZED: Expected =
    in_house(r#"{"error":{"code":"unauthorized","message":"Unauthorized"}}"#);

const HOUSE_FORBIDDEN: Expected =
    in_house(r#"{"error":{"code":"forbidden","message":"This is not yours."}}"#);

const HOUSE_TOO_MANY: Expected =
    in_house(r#"{"error":{"code":"too_many_requests","message":"Too Many Requests"}}"#);

const HOUSE_FAULT: Expected = Expected::WithId(
    "application/json",
    r#"{"error":{"code":"internal_server_error","message":"Internal Server Error","id":"{id}"}}"#,
);

/// The challenge of `house::AuthError`.
const CHALLENGE: &str = r#"Bearer realm="house""#;

pub(super) fn cases() -> Vec<Case> {
    [
        around::cases(),
        conversions::cases(),
        dropped::cases(),
        generic_errors::cases(),
        guard::cases(),
        house_format::cases(),
        methods::cases(),
        nested::cases(),
        one_enum::cases(),
        returned::cases(),
    ]
    .concat()
}

pub(super) fn declared() -> Vec<Declared> {
    [
        around::declared(),
        conversions::declared(),
        dropped::declared(),
        generic_errors::declared(),
        guard::declared(),
        house_format::declared(),
        methods::declared(),
        nested::declared(),
        one_enum::declared(),
        returned::declared(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

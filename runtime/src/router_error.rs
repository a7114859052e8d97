//! The errors of a router, and of a framework.

#[cfg(any(feature = "rocket05", feature = "salvo1"))]
use http_semantics::{Status, identifier};

use crate::DeclaredError;

/// RFC 9110 §15.5.5.
#[cfg(any(feature = "actix-web4", feature = "axum08", feature = "poem3"))]
pub(crate) fn not_found() -> DeclaredError {
    DeclaredError::__new(404, "NotFound", "Not Found", "", "")
}

/// RFC 9110 §15.5.6. The caller adds `Allow`.
#[cfg(any(feature = "actix-web4", feature = "axum08", feature = "poem3"))]
pub(crate) fn method_not_allowed() -> DeclaredError {
    DeclaredError::__new(405, "MethodNotAllowed", "Method Not Allowed", "", "")
}

/// The error with any status code from 400. A code that is not known has the name of the code that clients treat it as
/// (RFC 9110 §15).
#[cfg(any(feature = "rocket05", feature = "salvo1"))]
pub(crate) fn of_status(code: u16) -> DeclaredError {
    let (known, name) = match identifier(code) {
        Some(name) => (code, name),
        None if code < 500 => (400, "BadRequest"),
        None => (500, "InternalServerError"),
    };
    let title = Status::get(known).map_or("", |status| status.phrase);
    DeclaredError::__new(code, name, title, "", "")
}

#[cfg(all(test, any(feature = "rocket05", feature = "salvo1")))]
mod tests {
    use super::of_status;

    #[test]
    fn unknown_codes_are_treated_as_those_of_their_class() {
        let unknown = of_status(499);
        assert_eq!((unknown.status().as_u16(), unknown.name()), (499, "BadRequest"));
        assert_eq!(of_status(599).title(), "Internal Server Error");
        assert_eq!(of_status(431).name(), "RequestHeaderFieldsTooLarge");
    }
}

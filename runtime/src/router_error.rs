//! The errors of a router.

use crate::DeclaredError;

/// RFC 9110 §15.5.5.
pub(crate) fn not_found() -> DeclaredError {
    DeclaredError::__new(404, "NotFound", "Not Found", "", "")
}

/// RFC 9110 §15.5.6. The caller adds `Allow`.
pub(crate) fn method_not_allowed() -> DeclaredError {
    DeclaredError::__new(405, "MethodNotAllowed", "Method Not Allowed", "", "")
}

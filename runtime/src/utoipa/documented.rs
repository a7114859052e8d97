//! The trait of generated types that can be documented in OpenAPI.

use super::components;
use super::documentation::{DocumentedResponses, ResponsesByCode};
use crate::DescribeResponses;

/// Implemented by `#[api_responses(…)]` for the types that it generates, so that OpenAPI can document
/// their responses. Do not implement it yourself.
///
/// The type is written with its content, as the handler returns it: `GetUserResponse<User>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be documented, because it is not generated",
    note = "use the type that `#[api_responses(…)]` generates, with the content that the handler returns: `GetUserResponse<User>`"
)]
pub trait Documented: DescribeResponses {
    /// Returns what the type documents.
    #[doc(hidden)]
    fn __document() -> DocumentedResponses;
}

/// Implements `IntoResponses::responses`.
pub fn responses<T: Documented>() -> ResponsesByCode {
    let documented = T::__document();
    components::remember(&documented);
    documented.responses(None)
}

//! The trait of generated types that can be documented in OpenAPI.

use super::components::{self, KnownSchemas};
use super::documentation::{DocumentedResponses, ResponsesByCode};
use super::inline;
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
    let referring = documented.responses(None);
    let known = KnownSchemas::new(&documented.components());
    let inlined = inline::inlined(&referring, &known);
    for (inlined, referring) in inlined.values().zip(referring.into_values()) {
        if *inlined != referring {
            components::remember_response(inlined, referring);
        }
    }
    inlined
}

//! Declarations as data, readable at compile time and at run time.

mod codes;
mod declaration;
mod header;
mod response;
mod responses;

pub use declaration::{Included, Operation};
pub use header::{DeclaredHeader, HeaderPresence};
pub use response::{DeclaredResponse, Meaning, ResponseKind};
pub use responses::Responses;

pub(crate) use codes::CodeFilter;

/// A type with declared responses.
///
/// `#[api_responses(…)]` implements it for the enums that it generates. Above an enum or a struct that
/// already converts into a response, the attribute makes a *claim*: the codes are documented, and checked
/// in handlers that return the type, but they are not enforced.
///
/// ```
/// use api_responses::{DescribeResponses, api_responses};
///
/// #[api_responses(401, 403: "You may not.")]
/// enum AuthError {}
///
/// fn codes<T: DescribeResponses>() -> Vec<u16> {
///     T::OPERATION.responses().map(|response| response.status().as_u16()).collect()
/// }
/// assert_eq!(codes::<AuthError>(), [401, 403]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare its status codes",
    label = "no status codes are declared for this type",
    note = "write `#[api_responses(…)]` above its definition, or use the type that the attribute generates"
)]
pub trait DescribeResponses {
    /// The declaration.
    const OPERATION: Operation;
}

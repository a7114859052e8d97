//! What generated types tell utoipa of their responses.
//!
//! Nearly all of it stands in the [`Operation`](crate::Operation). Only the place of a declaration can
//! name the types of contents, so that the macro hands them over, and what is known of each is found
//! out there: see [`Content`].

mod components;
mod content;
mod declared;
mod description;
mod example;
mod included;
mod merge;
mod part;
mod shape;

pub use ::utoipa::IntoResponses;
pub use content::Content;
pub use declared::Declared;
pub use example::House;
pub use included::Included;

pub(crate) use components::{Schemas, complete, components_of_program};
pub(crate) use declared::{OfSet, together};

use std::collections::BTreeMap;

use ::utoipa::openapi::{RefOr, Response};

use crate::DescribeResponses;

/// Responses by their status code, as utoipa wants them.
pub type ResponsesByCode = BTreeMap<String, RefOr<Response>>;

/// A generated type, which knows what of its operation it is to document.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "nothing is generated that could document `{Self}`",
    note = "use the type that `#[api_responses(…)]` generates, with the content that the handler returns: `GetUserResponse<User>`"
)]
pub trait Documented: DescribeResponses {
    /// All of it.
    fn __document() -> Declared;
}

/// For `IntoResponses`.
pub fn responses<T: Documented>() -> ResponsesByCode {
    let declared = T::__document();
    components::remember(&declared);
    declared.responses(None)
}

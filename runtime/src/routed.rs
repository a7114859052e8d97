//! The marker of generated types whose declaration has a method and a path.

use crate::DescribeResponses;

/// Implemented for the success enum, or the only enum, of a handler whose declaration has both a
/// method and a path; [`DescribeResponses::OPERATION`] contains them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare a method and a path",
    label = "the method and the path of this handler are not declared",
    note = "write both above the handler: `#[api_responses(GET \"/users/{{id}}\", 200, 404)]`",
    note = "and return the generated type: `-> GetUserResponse<User>`, or `-> Result<GetUserResponse<User>, GetUserError>`"
)]
#[doc(hidden)]
pub trait Routed: DescribeResponses {
    /// How the parameters of the path are written.
    type Path: DeclaredPath;
}

/// How the parameters of a declared path are written: `{id}`, or otherwise.
pub trait DeclaredPath {}

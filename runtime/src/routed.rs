//! The marker of generated types that know where their handler is routed.

use crate::DescribeResponses;

/// Implemented for the success half, or the only enum, of a handler whose declaration has both a
/// method and a path; [`DescribeResponses::OPERATION`] holds them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say where its handler is routed",
    label = "the method and the path of this handler are not declared",
    note = "write both above the handler: `#[api_responses(GET \"/users/{{id}}\", 200, 404)]`",
    note = "and return the generated type: `-> GetUserResponse<User>`, or `-> Result<GetUserResponse<User>, GetUserError>`"
)]
#[doc(hidden)]
pub trait Routed: DescribeResponses {}

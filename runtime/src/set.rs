//! What a type must be to be taken in as a set of errors: `..AuthError`.

use crate::variant::Variant;
use crate::{RespondByRef, Response};

/// A set of errors in a variant of another enum.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no set of errors",
    label = "only a set of errors can be taken in",
    note = "write `#[api_responses(401, 403)]` above an empty enum, `enum AuthError {{}}`, and take that in",
    note = "a type that answers by itself also needs `RespondByRef`; without it, declare its codes one by one"
)]
pub trait Set {
    /// What it answers.
    fn __respond(&self) -> Response;

    /// Which of its variants it is.
    fn __variant(&self) -> Variant;
}

// That it takes `RespondByRef` helps nobody: it comes with the attribute.
#[diagnostic::do_not_recommend]
impl<T: RespondByRef> Set for T {
    fn __respond(&self) -> Response {
        self.respond_by_ref()
    }

    fn __variant(&self) -> Variant {
        RespondByRef::__variant(self)
    }
}

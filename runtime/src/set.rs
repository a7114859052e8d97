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

/// The response of a variant that holds a set.
pub fn respond_of_set(set: Option<&dyn Set>) -> Response {
    set.map_or_else(|| crate::assemble::empty(500), Set::__respond)
}

/// The variant of a set that the variant of this name holds. A set that has no names for its own
/// goes by that.
pub fn variant_of_set(set: Option<&dyn Set>, holder: &'static str) -> Variant {
    let Variant(status, name, detail) = set.map_or(Variant(500, "", ""), Set::__variant);
    Variant(status, if name.is_empty() { holder } else { name }, detail)
}

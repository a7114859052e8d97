//! What a type must be to be taken in as a set of errors: `..AuthError`.

use std::ops::Deref;

use crate::variant::{Variant, Variants};
use crate::{ApiResponses, Operation, RespondByRef, Response};

/// A set of errors: it says what it answers, and it answers.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no set of errors",
    label = "only a set of errors can be taken in",
    note = "write `#[api_responses(401, 403)]` above an empty enum, `enum AuthError {{}}`, and take that in",
    note = "a type that answers by itself also needs `RespondByRef`; without it, declare its codes one by one"
)]
pub trait Set {
    /// What it declares.
    const OPERATION: Operation;

    /// What it answers.
    fn __respond(&self) -> Response;
}

// Which of the two is missing helps nobody: both come with the attribute.
#[diagnostic::do_not_recommend]
impl<T: ApiResponses + RespondByRef> Set for T {
    const OPERATION: Operation = T::OPERATION;

    fn __respond(&self) -> Response {
        self.respond_by_ref()
    }
}

/// Asks a set which of its variants it is. An inherent method comes before one behind [`Deref`], so
/// that a generated set answers itself, and any other by the status code of its response.
#[derive(Debug)]
pub struct Held<'a, T>(ByResponse<'a, T>);

/// A set that nothing was generated for.
#[derive(Debug)]
pub struct ByResponse<'a, T>(&'a T);

impl<'a, T: Set> Held<'a, T> {
    /// The set in a variant.
    pub fn new(set: &'a T) -> Self {
        Self(ByResponse(set))
    }
}

impl<T: Variants> Held<'_, T> {
    /// The variant of the set.
    pub fn __variant(&self) -> Variant {
        self.0.0.__variant()
    }
}

impl<T: Set> ByResponse<'_, T> {
    /// The status code alone.
    pub fn __variant(&self) -> Variant {
        Variant(self.0.__respond().status().as_u16(), "", "")
    }
}

impl<'a, T> Deref for Held<'a, T> {
    type Target = ByResponse<'a, T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

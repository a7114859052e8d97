//! The place of a response: one of the two generated enums, or neither.

/// Where a declared response belongs.
///
/// With `-> Result<GetUserResponse, GetUserError>`, a 200 is in the success enum and a 404 in the error
/// enum. Without `Result`, both are in the success enum, which is then the only one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placement {
    /// A variant of the success enum, or of the only enum.
    Success,
    /// A variant of the error enum.
    Error,
    /// Declared, but not enforced: the handler returns a type of the user, which is not generated.
    Claim,
    /// Sent outside the handler, by an extractor or a layer: `outside(…)`.
    Outside,
}

impl Placement {
    /// Whether the response is a variant of a generated enum.
    pub(crate) fn is_generated(self) -> bool {
        matches!(self, Placement::Success | Placement::Error)
    }
}

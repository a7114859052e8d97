//! The place of a response: one of the two generated enums, or neither.

/// Where a declared response belongs.
///
/// With `-> Result<GetUserResponse, GetUserError>`, a 200 is in the success enum and a 404 in the error
/// enum. Without `Result`, both are in the success enum, which is then the only one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Placement {
    /// `s`: a variant of the success enum, or of the only enum.
    Success,
    /// `e`: a variant of the error enum.
    Error,
    /// `c`: declared, but not enforced, because the handler returns a type of the user.
    Claim,
    /// `o`: sent outside the handler, by an extractor or a layer.
    Outside,
}

impl Placement {
    /// Whether the response is a variant of a generated enum.
    ///
    /// ```
    /// assert!(!api_responses_record::Placement::Claim.is_generated());
    /// ```
    pub const fn is_generated(self) -> bool {
        matches!(self, Placement::Success | Placement::Error)
    }

    /// The letter of the placement.
    pub const fn letter(self) -> &'static str {
        match self {
            Placement::Success => "s",
            Placement::Error => "e",
            Placement::Claim => "c",
            Placement::Outside => "o",
        }
    }

    /// The letter of the record: a capital letter if the enum is generated, but another type can change its
    /// status code.
    pub(crate) const fn record_letter(self, enforced: bool) -> &'static str {
        match self {
            Placement::Success if !enforced => "S",
            Placement::Error if !enforced => "E",
            _ => self.letter(),
        }
    }

    /// Whether the letter of a record is that of a placement whose status codes are enforced.
    pub(crate) fn is_enforced(letter: &str) -> bool {
        matches!(letter, "s" | "e")
    }

    /// A claim promises least, so it stands for a letter that is missing or unknown.
    pub(crate) fn from_letter(letter: &str) -> Self {
        match letter {
            "s" | "S" => Placement::Success,
            "e" | "E" => Placement::Error,
            "o" => Placement::Outside,
            _ => Placement::Claim,
        }
    }
}

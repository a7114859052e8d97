//! An included set of responses.

use api_responses_record::Placement;
use proc_macro2::{Ident, TokenTree};

use super::subject::Subject;
use crate::diagnostic::Blame;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;

/// An included set of responses: `..AuthError`.
pub(crate) struct Set {
    /// The type of the set.
    pub(crate) path: WrittenType,
    /// The codes of the set that can occur here, if they are only a part of it. Empty for the whole set.
    pub(crate) codes: Vec<Spanned<u16>>,
    /// From the dots to the end of the path.
    pub(crate) blame: Blame,
    pub(crate) placement: Placement,
    /// The variant that contains it. It has the name of the type unless it is given another.
    pub(crate) variant: Ident,
    pub(crate) named: bool,
    /// Whether the return type names the set itself. Then its codes are enforced.
    pub(crate) is_returned: bool,
    /// The name of the field for the set, in a variant of the author.
    pub(crate) field: Option<TokenTree>,
    pub(crate) attributes: EntryAttributes,
}

impl Set {
    /// Whether the set is itself the error type of a `Result`: the return type names it, or methods return it
    /// together with the enum that is filled.
    pub(crate) fn is_error_type_of(&self, subject: &Subject) -> bool {
        let is_filled = matches!(subject, Subject::EmptyEnum(..));
        self.placement == Placement::Claim && (self.is_returned || is_filled)
    }

    /// Whether only some codes of the set can occur here. Its type can send the others, too.
    pub(crate) fn is_part(&self) -> bool {
        !self.codes.is_empty()
    }

    /// `AppError(404, 409)` for a part of a set, or else the name.
    pub(crate) fn name_with_codes(&self) -> String {
        if !self.is_part() {
            return self.name();
        }
        let codes: Vec<String> = self.codes.iter().map(|code| code.value.to_string()).collect();
        format!("{}({})", self.name(), codes.join(", "))
    }

    /// `..AuthError`, without the dots.
    pub(crate) fn name(&self) -> String {
        self.path.readable.clone()
    }
}

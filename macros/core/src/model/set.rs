//! An included set of responses.

use api_responses_record::Placement;
use proc_macro2::Ident;

use super::subject::Subject;
use crate::diagnostic::Blame;
use crate::readable::readable;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::written_type::WrittenType;

/// A set of responses that is taken in whole: `..AuthError`.
pub(crate) struct Set {
    /// The type that the set is.
    pub(crate) path: WrittenType,
    /// From the dots to the end of the path.
    pub(crate) blame: Blame,
    pub(crate) placement: Placement,
    /// The variant that holds it, called as the type unless it is given a name.
    pub(crate) variant: Ident,
    pub(crate) named: bool,
    /// Whether the return type names the set itself, which so holds the handler to it.
    pub(crate) is_returned: bool,
    pub(crate) attributes: EntryAttributes,
}

impl Set {
    /// Whether it is itself the error of the `Result`, beside what is generated: the return type names
    /// it, or methods return it with an enum that is filled.
    pub(crate) fn stands_beside(&self, subject: &Subject) -> bool {
        let is_filled = matches!(subject, Subject::EmptyEnum(..));
        self.placement == Placement::Claim && (self.is_returned || is_filled)
    }

    /// `..AuthError`, without the dots.
    pub(crate) fn name(&self) -> String {
        readable(&self.path.tokens)
    }
}

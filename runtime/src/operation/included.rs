//! A set of responses that a declaration includes: `..AuthError`.

use super::Operation;
use super::record::field;

/// How the declaration includes a set, and what the set declares itself.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Included(
    /// Half (as in a record), name, reason; US (U+001F) stands between them.
    pub &'static str,
    pub Operation,
);

impl Included {
    /// `s`, `e`, `c` or `o`.
    pub(super) fn half(&self) -> &'static str {
        field(self.0, 0)
    }

    /// The path, as it is written.
    pub(super) fn name(&self) -> &'static str {
        field(self.0, 1)
    }

    /// Why it is included although a code of it does not suit.
    pub(super) fn reason(&self) -> &'static str {
        field(self.0, 2)
    }

    pub(super) const fn operation(&self) -> &Operation {
        &self.1
    }
}

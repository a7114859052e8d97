//! An error and its causes as one line of text.

use std::error::Error;
use std::fmt::{self, Write as _};
use std::iter::successors;

/// More causes than errors have: one that is its own cause would have no end.
const DEEPEST: usize = 64;

/// `cannot answer: no connection: timed out`
///
/// Many errors repeat their cause at the end of their own text; that cause is left out.
pub(crate) struct Chain<'a>(pub(crate) &'a (dyn Error + 'a));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut effect = text(self.0);
        formatter.write_str(&effect)?;
        for cause in successors(self.0.source(), |&cause| cause.source()).take(DEEPEST) {
            let cause = text(cause);
            if !effect.ends_with(&cause) {
                write!(formatter, ": {cause}")?;
            }
            effect = cause;
        }
        Ok(())
    }
}

/// What the error says. If it fails to say it, that is as much as it could, where `to_string` would
/// panic.
fn text(error: &dyn Error) -> String {
    let mut text = String::new();
    let _ = write!(text, "{error}");
    text
}

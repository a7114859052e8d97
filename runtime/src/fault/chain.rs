//! Formats an error and its causes as one line of text.

use std::error::Error;
use std::fmt::{self, Write as _};
use std::iter::successors;

/// The maximum number of causes. An error that is its own cause would otherwise never end.
const MAX_CAUSES: usize = 64;

/// Writes `cannot load the user: no connection: timed out`.
///
/// Many errors repeat their cause at the end of their own text. Such a cause is left out.
pub(crate) struct Chain<'a>(pub(crate) &'a (dyn Error + 'a));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut effect = text(self.0);
        formatter.write_str(&effect)?;
        for cause in successors(self.0.source(), |&cause| cause.source()).take(MAX_CAUSES) {
            let cause = text(cause);
            if !effect.ends_with(&cause) {
                write!(formatter, ": {cause}")?;
            }
            effect = cause;
        }
        Ok(())
    }
}

/// Returns the text of the error. If its `Display` fails, this is the text so far; `to_string` would
/// panic.
pub(crate) fn text(error: &dyn Error) -> String {
    let mut text = String::new();
    let _ = write!(text, "{error}");
    text
}

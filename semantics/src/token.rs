//! The grammar of tokens (RFC 9110 §5.6.2): names of methods, fields, schemes and parameters.

use core::fmt;

use crate::grammar::token_end;

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It has no characters.
    Empty,
    /// A character that no token has.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
}

impl Fault {
    /// The index of the byte that is to blame; 0 where there is none.
    pub const fn at(self) -> usize {
        match self {
            Fault::Empty => 0,
            Fault::ForbiddenCharacter { at } => at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Empty => f.write_str("it is empty"),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot be part of it")
            }
        }
    }
}

/// Whether the text is a token: letters, digits and some punctuation, at least one.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::token::{Fault, check};
///
/// assert_eq!(check("Bearer"), Ok(()));
/// assert_eq!(check("!#$%&'*+-.^_`|~09azAZ"), Ok(()));
/// assert_eq!(check("two words"), Err(Fault::ForbiddenCharacter { at: 3 }));
/// assert_eq!(check(""), Err(Fault::Empty));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    let end = token_end(text.as_bytes(), 0);
    if end < text.len() {
        Err(Fault::ForbiddenCharacter { at: end })
    } else if end == 0 {
        Err(Fault::Empty)
    } else {
        Ok(())
    }
}

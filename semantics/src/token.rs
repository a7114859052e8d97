//! The grammar of tokens (RFC 9110 §5.6.2): names of methods, header fields, schemes
//! and parameters.

use core::fmt;

use crate::grammar::token_end;

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// It has no characters.
    Empty,
    /// A character that is not allowed in a token.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong; 0 if the token is empty.
    pub const fn at(self) -> usize {
        match self {
            Error::Empty => 0,
            Error::ForbiddenCharacter { at } => at,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Empty => f.write_str("it is empty"),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot be part of it")
            }
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a token: one or more letters, digits and some punctuation characters.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::token::{Error, check};
///
/// assert_eq!(check("Bearer"), Ok(()));
/// assert_eq!(check("!#$%&'*+-.^_`|~09azAZ"), Ok(()));
/// assert_eq!(check("two words"), Err(Error::ForbiddenCharacter { at: 3 }));
/// assert_eq!(check(""), Err(Error::Empty));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    let end = token_end(text.as_bytes(), 0);
    if end < text.len() {
        Err(Error::ForbiddenCharacter { at: end })
    } else if end == 0 {
        Err(Error::Empty)
    } else {
        Ok(())
    }
}

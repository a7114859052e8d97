//! The grammar of delays (RFC 9110 §10.2.3): the value of `Retry-After`, unless it is a
//! date.

use core::fmt;

use crate::grammar::{Number, number};

/// What is wrong with a delay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// It has no digits.
    Empty,
    /// A character that is not a digit: a delay has no sign, fraction or unit.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// It is longer than 2⁶⁴ - 1 seconds.
    TooLarge,
}

impl Error {
    /// Returns the index of the byte that is wrong; 0 if the whole text is.
    pub const fn at(self) -> usize {
        match self {
            Error::Empty | Error::TooLarge => 0,
            Error::ForbiddenCharacter { at } => at,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Empty => f.write_str("it is empty"),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is not a digit")
            }
            Error::TooLarge => f.write_str("the number is too large"),
        }
    }
}

impl core::error::Error for Error {}

/// Parses `delay-seconds`: a whole number of seconds.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::retry_after::{Error, seconds};
///
/// assert_eq!(seconds("120"), Ok(120));
/// assert_eq!(seconds("1.5"), Err(Error::ForbiddenCharacter { at: 1 }));
/// assert_eq!(seconds("-1"), Err(Error::ForbiddenCharacter { at: 0 }));
/// ```
pub const fn seconds(text: &str) -> Result<u64, Error> {
    match number(text.as_bytes(), 0) {
        Number::Ends { value, end } if end == text.len() => Ok(value),
        Number::Ends { end, .. } => Err(Error::ForbiddenCharacter { at: end }),
        Number::Missing if text.is_empty() => Err(Error::Empty),
        Number::Missing => Err(Error::ForbiddenCharacter { at: 0 }),
        Number::TooLarge => Err(Error::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_are_parsed() {
        for (text, delay) in [("0", 0), ("9", 9), ("007", 7), ("18446744073709551615", u64::MAX)] {
            assert_eq!(seconds(text), Ok(delay), "{text}");
        }
    }

    #[test]
    fn other_texts_are_rejected() {
        for (text, error) in [
            ("", Error::Empty),
            ("soon", Error::ForbiddenCharacter { at: 0 }),
            ("+1", Error::ForbiddenCharacter { at: 0 }),
            ("1s", Error::ForbiddenCharacter { at: 1 }),
            ("1 ", Error::ForbiddenCharacter { at: 1 }),
            ("18446744073709551616", Error::TooLarge),
            ("99999999999999999999", Error::TooLarge),
        ] {
            assert_eq!(seconds(text), Err(error), "{text:?}");
        }
    }
}

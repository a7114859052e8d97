//! The grammar of delays (RFC 9110 §10.2.3): what `Retry-After` holds, unless it is a date.

use core::fmt;

use crate::grammar::{Number, number};

/// What is wrong with a delay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It has no digits.
    Empty,
    /// A character that is no digit: a delay has neither sign nor fraction nor unit.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// It is longer than 2⁶⁴ seconds.
    TooLarge,
}

impl Fault {
    /// The index of the byte that is to blame; 0 where it is the whole.
    pub const fn at(self) -> usize {
        match self {
            Fault::Empty | Fault::TooLarge => 0,
            Fault::ForbiddenCharacter { at } => at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Empty => f.write_str("it is empty"),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is no digit")
            }
            Fault::TooLarge => f.write_str("the number is too large"),
        }
    }
}

/// Reads `delay-seconds`: whole seconds, in digits.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::retry_after::{Fault, seconds};
///
/// assert_eq!(seconds("120"), Ok(120));
/// assert_eq!(seconds("1.5"), Err(Fault::ForbiddenCharacter { at: 1 }));
/// assert_eq!(seconds("-1"), Err(Fault::ForbiddenCharacter { at: 0 }));
/// ```
pub const fn seconds(text: &str) -> Result<u64, Fault> {
    match number(text.as_bytes(), 0) {
        Number::Ends { value, end } if end == text.len() => Ok(value),
        Number::Ends { end, .. } => Err(Fault::ForbiddenCharacter { at: end }),
        Number::Missing if text.is_empty() => Err(Fault::Empty),
        Number::Missing => Err(Fault::ForbiddenCharacter { at: 0 }),
        Number::TooLarge => Err(Fault::TooLarge),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_are_read() {
        for (text, delay) in [("0", 0), ("9", 9), ("007", 7), ("18446744073709551615", u64::MAX)] {
            assert_eq!(seconds(text), Ok(delay), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_no_delay() {
        for (text, fault) in [
            ("", Fault::Empty),
            ("soon", Fault::ForbiddenCharacter { at: 0 }),
            ("+1", Fault::ForbiddenCharacter { at: 0 }),
            ("1s", Fault::ForbiddenCharacter { at: 1 }),
            ("1 ", Fault::ForbiddenCharacter { at: 1 }),
            ("18446744073709551616", Fault::TooLarge),
            ("99999999999999999999", Fault::TooLarge),
        ] {
            assert_eq!(seconds(text), Err(fault), "{text:?}");
        }
    }
}

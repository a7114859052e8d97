//! The grammar of byte ranges (RFC 9110 §14.4): the value of `Content-Range`.

use core::fmt;

use crate::grammar::{Number, begins_with, number};

/// A value of `Content-Range` with the unit `bytes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ByteRange {
    /// The content is a part of the representation. Sent with 206.
    Part {
        /// The first byte of the part, counted from 0.
        first: u64,
        /// The last byte of the part.
        last: u64,
        /// The length of the representation in bytes, if it is known.
        length: Option<u64>,
    },
    /// The requested part does not exist. Sent with 416.
    Unsatisfied {
        /// The length of the representation in bytes.
        length: u64,
    },
}

/// What is wrong with a value of `Content-Range`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// It does not begin with `bytes` and a space.
    NoUnit,
    /// A number is missing.
    NoNumber {
        /// The index at which it is missing.
        at: usize,
    },
    /// A number is larger than 2⁶⁴ - 1.
    TooLarge {
        /// The index at which it begins.
        at: usize,
    },
    /// A character that is not allowed here.
    ForbiddenCharacter {
        /// The index of its first byte, or the length of the text if a character is missing at its
        /// end.
        at: usize,
    },
    /// The part ends before it begins.
    Empty {
        /// The first byte of the part.
        first: u64,
        /// The last byte of the part.
        last: u64,
    },
    /// The part ends after the end of the representation.
    BeyondLength {
        /// The last byte of the part.
        last: u64,
        /// The length of the representation in bytes.
        length: u64,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong, if there is one.
    pub const fn at(self) -> Option<usize> {
        match self {
            Error::NoNumber { at } | Error::TooLarge { at } | Error::ForbiddenCharacter { at } => {
                Some(at)
            }
            Error::NoUnit | Error::Empty { .. } | Error::BeyondLength { .. } => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoUnit => f.write_str("it does not begin with `bytes` and a space"),
            Error::NoNumber { at } => write!(f, "a number is missing at byte {at}"),
            Error::TooLarge { at } => write!(f, "the number at byte {at} is too large"),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is not allowed there")
            }
            Error::Empty { first, last } => {
                write!(f, "the range from {first} to {last} is empty")
            }
            Error::BeyondLength { last, length } => {
                write!(f, "byte {last} is beyond a length of {length}: bytes are counted from 0")
            }
        }
    }
}

impl core::error::Error for Error {}

/// Creates the range from the first byte to the last, of a representation with this length if it is
/// known.
///
/// # Errors
///
/// Returns [`Error::Empty`] or [`Error::BeyondLength`]. Such a value is invalid, and a recipient must
/// not combine the content with a stored representation (RFC 9110 §14.4).
///
/// ```
/// use http_semantics::content_range::{Error, part};
///
/// assert!(part(0, 9, Some(10)).is_ok());
/// assert_eq!(part(0, 10, Some(10)), Err(Error::BeyondLength { last: 10, length: 10 }));
/// assert_eq!(part(1, 0, None), Err(Error::Empty { first: 1, last: 0 }));
/// ```
pub const fn part(first: u64, last: u64, length: Option<u64>) -> Result<ByteRange, Error> {
    if last < first {
        return Err(Error::Empty { first, last });
    }
    match length {
        Some(length) if last >= length => Err(Error::BeyondLength { last, length }),
        _ => Ok(ByteRange::Part { first, last, length }),
    }
}

/// Parses `bytes first-last/length`, where the length may be `*`, or `bytes */length`.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::content_range::{ByteRange, Error, parse};
///
/// assert_eq!(
///     parse("bytes 0-499/1234"),
///     Ok(ByteRange::Part { first: 0, last: 499, length: Some(1234) }),
/// );
/// assert_eq!(parse("bytes */1234"), Ok(ByteRange::Unsatisfied { length: 1234 }));
/// assert_eq!(parse("0-499/1234"), Err(Error::NoUnit));
/// assert_eq!(parse("bytes 0-499"), Err(Error::ForbiddenCharacter { at: 11 }));
/// ```
pub const fn parse(text: &str) -> Result<ByteRange, Error> {
    const UNIT: &[u8] = b"bytes ";

    let bytes = text.as_bytes();
    // Range units are case-insensitive (RFC 9110 §14.1).
    if !begins_with(bytes, 0, UNIT) {
        return Err(Error::NoUnit);
    }
    if begins_with(bytes, UNIT.len(), b"*/") {
        let length = match last_digits(bytes, UNIT.len() + 2) {
            Ok(length) => length,
            Err(error) => return Err(error),
        };
        return Ok(ByteRange::Unsatisfied { length });
    }
    let (first, dash) = match digits(bytes, UNIT.len(), b'-') {
        Ok(found) => found,
        Err(error) => return Err(error),
    };
    let (last, slash) = match digits(bytes, dash + 1, b'/') {
        Ok(found) => found,
        Err(error) => return Err(error),
    };
    if slash + 2 == bytes.len() && bytes[slash + 1] == b'*' {
        return part(first, last, None);
    }
    match last_digits(bytes, slash + 1) {
        Ok(length) => part(first, last, Some(length)),
        Err(error) => Err(error),
    }
}

/// Reads a number that is followed by the character `behind`, and returns the index of that character.
const fn digits(bytes: &[u8], at: usize, behind: u8) -> Result<(u64, usize), Error> {
    match number(bytes, at) {
        Number::Ends { value, end } if end < bytes.len() && bytes[end] == behind => {
            Ok((value, end))
        }
        Number::Ends { end, .. } => Err(Error::ForbiddenCharacter { at: end }),
        Number::Missing => Err(Error::NoNumber { at }),
        Number::TooLarge => Err(Error::TooLarge { at }),
    }
}

/// Reads a number at the end of the text.
const fn last_digits(bytes: &[u8], at: usize) -> Result<u64, Error> {
    match number(bytes, at) {
        Number::Ends { value, end } if end == bytes.len() => Ok(value),
        Number::Ends { end, .. } => Err(Error::ForbiddenCharacter { at: end }),
        Number::Missing => Err(Error::NoNumber { at }),
        Number::TooLarge => Err(Error::TooLarge { at }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn byte_ranges_are_parsed() {
        let part = |first, last, length| Ok(ByteRange::Part { first, last, length });
        let unsatisfied = |length| Ok(ByteRange::Unsatisfied { length });
        for (text, range) in [
            ("bytes 0-0/*", part(0, 0, None)),
            ("bytes 0-0/1", part(0, 0, Some(1))),
            ("Bytes 42-1233/1234", part(42, 1233, Some(1234))),
            ("bytes 007-008/010", part(7, 8, Some(10))),
            ("bytes 0-18446744073709551615/*", part(0, u64::MAX, None)),
            ("bytes */0", unsatisfied(0)),
            ("bytes */47022", unsatisfied(47022)),
        ] {
            assert_eq!(parse(text), range, "{text}");
        }
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            ("", Error::NoUnit),
            ("bytes", Error::NoUnit),
            ("0-1/2", Error::NoUnit),
            ("items 0-1/2", Error::NoUnit),
            ("bytes ", Error::NoNumber { at: 6 }),
            ("bytes x", Error::NoNumber { at: 6 }),
            ("bytes +0-1/2", Error::NoNumber { at: 6 }),
            ("bytes *", Error::NoNumber { at: 6 }),
            ("bytes */", Error::NoNumber { at: 8 }),
            ("bytes */*", Error::NoNumber { at: 8 }),
            ("bytes */1 ", Error::ForbiddenCharacter { at: 9 }),
            ("bytes 0", Error::ForbiddenCharacter { at: 7 }),
            ("bytes 0/1", Error::ForbiddenCharacter { at: 7 }),
            ("bytes 0-/1", Error::NoNumber { at: 8 }),
            ("bytes 0-1", Error::ForbiddenCharacter { at: 9 }),
            ("bytes 0-1-2", Error::ForbiddenCharacter { at: 9 }),
            ("bytes 0-1/", Error::NoNumber { at: 10 }),
            ("bytes 0-1/x", Error::NoNumber { at: 10 }),
            ("bytes 0-1/**", Error::NoNumber { at: 10 }),
            ("bytes 0-1/2, bytes 1-1/2", Error::ForbiddenCharacter { at: 11 }),
            ("bytes 18446744073709551616-1/2", Error::TooLarge { at: 6 }),
            ("bytes 0-1/99999999999999999999", Error::TooLarge { at: 10 }),
            ("bytes 5-4/9", Error::Empty { first: 5, last: 4 }),
            ("bytes 0-9/9", Error::BeyondLength { last: 9, length: 9 }),
        ] {
            assert_eq!(parse(text), Err(error), "{text:?}");
        }
    }
}

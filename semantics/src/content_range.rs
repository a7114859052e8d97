//! The grammar of ranges of bytes (RFC 9110 §14.4): what `Content-Range` holds.

use core::fmt;

use crate::grammar::{Number, begins_with, number};

/// A value of `Content-Range`, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteRange {
    /// The content is a part of the representation: on 206.
    Part {
        /// The first byte of the part, where the representation begins with 0.
        first: u64,
        /// The last byte of the part.
        last: u64,
        /// How many bytes the representation has, if that is known.
        length: Option<u64>,
    },
    /// There is no such part of the representation: on 416.
    Unsatisfied {
        /// How many bytes the representation has.
        length: u64,
    },
}

/// What is wrong with a value of `Content-Range`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It does not begin with `bytes` and a space.
    NoUnit,
    /// There is no number where one ought to stand.
    NoNumber {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// A number is larger than any length.
    TooLarge {
        /// The index at which it begins.
        at: usize,
    },
    /// A character that cannot stand here.
    ForbiddenCharacter {
        /// The index of its first byte; the length of the text, where one is missing at its end.
        at: usize,
    },
    /// The part ends before it begins.
    Empty {
        /// The first byte of the part.
        first: u64,
        /// The last byte of the part.
        last: u64,
    },
    /// The part ends behind the representation.
    BeyondLength {
        /// The last byte of the part.
        last: u64,
        /// How many bytes the representation has.
        length: u64,
    },
}

impl Fault {
    /// The index of the byte that is to blame, where it is one.
    pub const fn at(self) -> Option<usize> {
        match self {
            Fault::NoNumber { at } | Fault::TooLarge { at } | Fault::ForbiddenCharacter { at } => {
                Some(at)
            }
            Fault::NoUnit | Fault::Empty { .. } | Fault::BeyondLength { .. } => None,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NoUnit => f.write_str("it does not begin with `bytes` and a space"),
            Fault::NoNumber { at } => write!(f, "there is no number at byte {at}"),
            Fault::TooLarge { at } => write!(f, "the number at byte {at} is too large"),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot stand there")
            }
            Fault::Empty { first, last } => {
                write!(f, "the range from {first} to {last} is empty")
            }
            Fault::BeyondLength { last, length } => {
                write!(f, "of {length} bytes the last is not {last}, since they count from 0")
            }
        }
    }
}

/// The part from the first byte to the last, of a representation of this length, if that is known.
///
/// # Errors
///
/// [`Fault::Empty`] or [`Fault::BeyondLength`]: such a value is invalid, and a recipient must not
/// put the content together with what it has (RFC 9110 §14.4).
///
/// ```
/// use http_semantics::content_range::{Fault, part};
///
/// assert!(part(0, 9, Some(10)).is_ok());
/// assert_eq!(part(0, 10, Some(10)), Err(Fault::BeyondLength { last: 10, length: 10 }));
/// assert_eq!(part(1, 0, None), Err(Fault::Empty { first: 1, last: 0 }));
/// ```
pub const fn part(first: u64, last: u64, length: Option<u64>) -> Result<ByteRange, Fault> {
    if last < first {
        return Err(Fault::Empty { first, last });
    }
    match length {
        Some(length) if last >= length => Err(Fault::BeyondLength { last, length }),
        _ => Ok(ByteRange::Part { first, last, length }),
    }
}

/// Reads `bytes first-last/length`, where the length may be `*`, or `bytes */length`.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::content_range::{ByteRange, Fault, parse};
///
/// assert_eq!(
///     parse("bytes 0-499/1234"),
///     Ok(ByteRange::Part { first: 0, last: 499, length: Some(1234) }),
/// );
/// assert_eq!(parse("bytes */1234"), Ok(ByteRange::Unsatisfied { length: 1234 }));
/// assert_eq!(parse("0-499/1234"), Err(Fault::NoUnit));
/// assert_eq!(parse("bytes 0-499"), Err(Fault::ForbiddenCharacter { at: 11 }));
/// ```
pub const fn parse(text: &str) -> Result<ByteRange, Fault> {
    const UNIT: &[u8] = b"bytes ";

    let bytes = text.as_bytes();
    // Units are compared in any case (RFC 9110 §14.1).
    if !begins_with(bytes, 0, UNIT) {
        return Err(Fault::NoUnit);
    }
    if begins_with(bytes, UNIT.len(), b"*/") {
        let length = match last_digits(bytes, UNIT.len() + 2) {
            Ok(length) => length,
            Err(fault) => return Err(fault),
        };
        return Ok(ByteRange::Unsatisfied { length });
    }
    let (first, dash) = match digits(bytes, UNIT.len(), b'-') {
        Ok(found) => found,
        Err(fault) => return Err(fault),
    };
    let (last, slash) = match digits(bytes, dash + 1, b'/') {
        Ok(found) => found,
        Err(fault) => return Err(fault),
    };
    if slash + 2 == bytes.len() && bytes[slash + 1] == b'*' {
        return part(first, last, None);
    }
    match last_digits(bytes, slash + 1) {
        Ok(length) => part(first, last, Some(length)),
        Err(fault) => Err(fault),
    }
}

/// A number, and the index of the character behind it, which has to be this one.
const fn digits(bytes: &[u8], at: usize, behind: u8) -> Result<(u64, usize), Fault> {
    match number(bytes, at) {
        Number::Ends { value, end } if end < bytes.len() && bytes[end] == behind => {
            Ok((value, end))
        }
        Number::Ends { end, .. } => Err(Fault::ForbiddenCharacter { at: end }),
        Number::Missing => Err(Fault::NoNumber { at }),
        Number::TooLarge => Err(Fault::TooLarge { at }),
    }
}

/// A number, with nothing behind it.
const fn last_digits(bytes: &[u8], at: usize) -> Result<u64, Fault> {
    match number(bytes, at) {
        Number::Ends { value, end } if end == bytes.len() => Ok(value),
        Number::Ends { end, .. } => Err(Fault::ForbiddenCharacter { at: end }),
        Number::Missing => Err(Fault::NoNumber { at }),
        Number::TooLarge => Err(Fault::TooLarge { at }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_bytes_are_read() {
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
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            ("", Fault::NoUnit),
            ("bytes", Fault::NoUnit),
            ("0-1/2", Fault::NoUnit),
            ("items 0-1/2", Fault::NoUnit),
            ("bytes ", Fault::NoNumber { at: 6 }),
            ("bytes x", Fault::NoNumber { at: 6 }),
            ("bytes +0-1/2", Fault::NoNumber { at: 6 }),
            ("bytes *", Fault::NoNumber { at: 6 }),
            ("bytes */", Fault::NoNumber { at: 8 }),
            ("bytes */*", Fault::NoNumber { at: 8 }),
            ("bytes */1 ", Fault::ForbiddenCharacter { at: 9 }),
            ("bytes 0", Fault::ForbiddenCharacter { at: 7 }),
            ("bytes 0/1", Fault::ForbiddenCharacter { at: 7 }),
            ("bytes 0-/1", Fault::NoNumber { at: 8 }),
            ("bytes 0-1", Fault::ForbiddenCharacter { at: 9 }),
            ("bytes 0-1-2", Fault::ForbiddenCharacter { at: 9 }),
            ("bytes 0-1/", Fault::NoNumber { at: 10 }),
            ("bytes 0-1/x", Fault::NoNumber { at: 10 }),
            ("bytes 0-1/**", Fault::NoNumber { at: 10 }),
            ("bytes 0-1/2, bytes 1-1/2", Fault::ForbiddenCharacter { at: 11 }),
            ("bytes 18446744073709551616-1/2", Fault::TooLarge { at: 6 }),
            ("bytes 0-1/99999999999999999999", Fault::TooLarge { at: 10 }),
            ("bytes 5-4/9", Fault::Empty { first: 5, last: 4 }),
            ("bytes 0-9/9", Fault::BeyondLength { last: 9, length: 9 }),
        ] {
            assert_eq!(parse(text), Err(fault), "{text:?}");
        }
    }
}

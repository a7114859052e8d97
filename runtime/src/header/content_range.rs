use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use super::InvalidValue;
use super::conversion::writes_text;
use super::invalid::Subject;

/// The value of `Content-Range`, in bytes: which part of a representation the content is, or how
/// long the representation is that has no such part (RFC 9110 §14.4).
///
/// ```
/// use api_responses::header::ContentRange;
///
/// assert_eq!(ContentRange::bytes(0..=499, 1234)?.to_string(), "bytes 0-499/1234");
/// assert_eq!(ContentRange::bytes(500..=999, None)?.to_string(), "bytes 500-999/*");
/// assert_eq!(ContentRange::unsatisfiable(1234).to_string(), "bytes */1234");
/// # Ok::<(), api_responses::header::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContentRange(Part);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Range { first: u64, last: u64, length: Option<u64> },
    Unsatisfiable { length: u64 },
}

const SUBJECT: Subject =
    Subject { field: "Content-Range", instead: "first, last and length: `bytes 0-499/1234`" };

impl ContentRange {
    /// For 206: these bytes of a representation of this length, if it is known. They count from 0.
    ///
    /// # Errors
    ///
    /// If the range is empty, or ends behind the length.
    ///
    /// ```
    /// use api_responses::header::ContentRange;
    ///
    /// assert!(ContentRange::bytes(0..=9, 10).is_ok());
    /// assert!(ContentRange::bytes(0..=10, 10).is_err());
    /// assert!(ContentRange::bytes(1..=0, None).is_err());
    /// ```
    pub fn bytes(
        range: RangeInclusive<u64>,
        length: impl Into<Option<u64>>,
    ) -> Result<Self, InvalidValue> {
        let length = length.into();
        let (first, last) = (*range.start(), *range.end());
        if range.is_empty() {
            return Err(SUBJECT.refused(format!("the range from {first} to {last} is empty")));
        }
        match length {
            Some(length) if last >= length => Err(SUBJECT.refused(format!(
                "of {length} bytes the last is not {last}, since they count from 0"
            ))),
            _ => Ok(Self(Part::Range { first, last, length })),
        }
    }

    /// For 416: the length of the representation, none of which is in the range that the request
    /// asks for (RFC 9110 §15.5.17).
    ///
    /// ```
    /// use api_responses::header::ContentRange;
    ///
    /// assert_eq!(ContentRange::unsatisfiable(0).to_string(), "bytes */0");
    /// ```
    pub const fn unsatisfiable(length: u64) -> Self {
        Self(Part::Unsatisfiable { length })
    }
}

impl FromStr for ContentRange {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let no_range = || SUBJECT.refused("this is no range of bytes");
        let (range, length) = text
            .strip_prefix("bytes ")
            .and_then(|range| range.split_once('/'))
            .ok_or_else(no_range)?;
        if range == "*" {
            return number(length).map(Self::unsatisfiable).ok_or_else(no_range);
        }
        let (first, last) = range.split_once('-').ok_or_else(no_range)?;
        let first = number(first).ok_or_else(no_range)?;
        let last = number(last).ok_or_else(no_range)?;
        let length = if length == "*" { None } else { Some(number(length).ok_or_else(no_range)?) };
        Self::bytes(first..=last, length)
    }
}

/// The parser of integers takes a sign, the grammar does not.
fn number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|_| !text.starts_with('+'))
}

impl fmt::Display for ContentRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Part::Range { first, last, length: Some(length) } => {
                write!(f, "bytes {first}-{last}/{length}")
            }
            Part::Range { first, last, length: None } => write!(f, "bytes {first}-{last}/*"),
            Part::Unsatisfiable { length } => write!(f, "bytes */{length}"),
        }
    }
}

writes_text!(ContentRange);

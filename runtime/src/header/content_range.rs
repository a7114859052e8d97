use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use http_semantics::content_range::{self, ByteRange, Error};

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
pub struct ContentRange(ByteRange);

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
        let (first, last) = (*range.start(), *range.end());
        // A range that has been iterated over is empty whatever its ends.
        let part = if range.is_empty() {
            Err(Error::Empty { first, last })
        } else {
            content_range::part(first, last, length.into())
        };
        part.map(Self).map_err(|fault| SUBJECT.fault("", &fault))
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
        Self(ByteRange::Unsatisfied { length })
    }
}

impl FromStr for ContentRange {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        content_range::parse(text).map(Self).map_err(|fault| SUBJECT.fault(text, &fault))
    }
}

impl fmt::Display for ContentRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            ByteRange::Part { first, last, length: Some(length) } => {
                write!(f, "bytes {first}-{last}/{length}")
            }
            ByteRange::Part { first, last, length: None } => {
                write!(f, "bytes {first}-{last}/*")
            }
            ByteRange::Unsatisfied { length } => write!(f, "bytes */{length}"),
        }
    }
}

writes_text!(ContentRange);

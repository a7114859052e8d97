use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::RangeInclusive;

use http_semantics::content_range::{self, ByteRange, Error};

use super::InvalidValue;
use super::conversion::{reads_text, writes_text};
use super::invalid::Subject;

/// The value of `Content-Range`, in bytes: the part of a representation that the content is, or the
/// length of a representation that does not have the requested part (RFC 9110 §14.4).
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
    /// Creates the value for 206: a range of bytes, counted from 0, and the length of the
    /// representation, if it is known.
    ///
    /// # Errors
    ///
    /// Returns an error if the range is empty or ends after the representation.
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
        // A range over which a loop has iterated is empty, whatever its bounds.
        let part = if range.is_empty() {
            Err(Error::Empty { first, last })
        } else {
            content_range::part(first, last, length.into())
        };
        part.map(Self).map_err(|fault| SUBJECT.fault("", &fault))
    }

    /// Creates the value for 416: the length of a representation that does not have the requested range
    /// (RFC 9110 §15.5.17).
    ///
    /// ```
    /// use api_responses::header::ContentRange;
    ///
    /// assert_eq!(ContentRange::unsatisfiable(0).to_string(), "bytes */0");
    /// ```
    pub const fn unsatisfiable(length: u64) -> Self {
        Self(ByteRange::Unsatisfied { length })
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        content_range::parse(text).map(Self).map_err(|fault| SUBJECT.fault(text, &fault))
    }
}

impl Hash for ContentRange {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.0 {
            ByteRange::Part { first, last, length } => (first, last, length).hash(state),
            ByteRange::Unsatisfied { length } => length.hash(state),
        }
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
reads_text!(ContentRange);

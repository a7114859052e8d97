use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use super::conversion::writes_text;
use super::{HttpDate, InvalidValue};

/// The value of `Last-Modified`: when the representation last changed, to the second (RFC 9110
/// §8.8.2).
///
/// Clients send it back as a condition, and the two methods say whether the condition holds. They
/// take the field lines of the request, from whichever framework: `headers.get_all(…)`.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use api_responses::header::LastModified;
///
/// let changed = LastModified::from(UNIX_EPOCH + Duration::from_secs(784_111_777));
/// assert_eq!(changed.to_string(), "Sun, 06 Nov 1994 08:49:37 GMT");
/// assert!(!changed.passes_if_modified_since(["Sun, 06 Nov 1994 08:49:37 GMT"])); // answer 304
/// assert!(changed.passes_if_modified_since(["Sun, 06 Nov 1994 08:49:36 GMT"]));
/// assert!(!changed.passes_if_unmodified_since(["Sun, 06 Nov 1994 08:49:36 GMT"])); // answer 412
/// ```
///
/// An [`ETag`](super::ETag) is the better condition where there is one: two changes can fall into
/// one second, and the conditions on it overrule these (RFC 9110 §13.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub struct LastModified(HttpDate);

impl LastModified {
    /// Whether the condition of `If-Modified-Since` holds (RFC 9110 §13.1.3). If not, GET and HEAD
    /// are answered with 304; other methods ignore the field.
    ///
    /// It holds where the field is absent, is there more than once, or has no date.
    ///
    /// ```
    /// use api_responses::header::LastModified;
    ///
    /// let changed = LastModified::from(std::time::SystemTime::now());
    /// assert!(changed.passes_if_modified_since([""; 0]));
    /// assert!(changed.passes_if_modified_since(["yesterday"]));
    /// ```
    pub fn passes_if_modified_since<V: AsRef<[u8]>>(
        &self,
        values: impl IntoIterator<Item = V>,
    ) -> bool {
        only_date(values).is_none_or(|date| self.0 > date)
    }

    /// Whether the condition of `If-Unmodified-Since` holds (RFC 9110 §13.1.4). If not, the answer
    /// is 412.
    ///
    /// It holds where the field is absent, is there more than once, or has no date.
    ///
    /// ```
    /// use api_responses::header::LastModified;
    ///
    /// let changed = LastModified::from(std::time::SystemTime::now());
    /// assert!(changed.passes_if_unmodified_since([changed.to_string()]));
    /// assert!(!changed.passes_if_unmodified_since(["Thu, 01 Jan 1970 00:00:00 GMT"]));
    /// ```
    pub fn passes_if_unmodified_since<V: AsRef<[u8]>>(
        &self,
        values: impl IntoIterator<Item = V>,
    ) -> bool {
        only_date(values).is_none_or(|date| self.0 <= date)
    }
}

fn only_date<V: AsRef<[u8]>>(values: impl IntoIterator<Item = V>) -> Option<HttpDate> {
    let mut values = values.into_iter();
    let (Some(value), None) = (values.next(), values.next()) else { return None };
    std::str::from_utf8(value.as_ref()).ok()?.parse().ok()
}

impl From<SystemTime> for LastModified {
    fn from(time: SystemTime) -> Self {
        Self(time.into())
    }
}

impl From<HttpDate> for LastModified {
    fn from(date: HttpDate) -> Self {
        Self(date)
    }
}

impl From<LastModified> for HttpDate {
    fn from(last_modified: LastModified) -> Self {
        last_modified.0
    }
}

impl FromStr for LastModified {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        text.parse().map(Self)
    }
}

impl fmt::Display for LastModified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

writes_text!(LastModified);

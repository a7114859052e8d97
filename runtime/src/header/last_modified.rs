use std::fmt;
use std::time::SystemTime;

use super::conversion::{reads_text, writes_text};
use super::{HttpDate, InvalidValue};

/// The value of `Last-Modified`: when the representation last changed, in whole seconds (RFC 9110
/// §8.8.2).
///
/// Clients send it back as a condition. The two methods evaluate the condition. They take the values of
/// the request header, from any framework: `headers.get_all(…)`.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use api_responses::header::LastModified;
///
/// let changed = LastModified::from(UNIX_EPOCH + Duration::from_secs(784_111_777));
/// assert_eq!(changed.to_string(), "Sun, 06 Nov 1994 08:49:37 GMT");
/// assert!(!changed.passes_if_modified_since(["Sun, 06 Nov 1994 08:49:37 GMT"])); // send 304
/// assert!(changed.passes_if_modified_since(["Sun, 06 Nov 1994 08:49:36 GMT"]));
/// assert!(!changed.passes_if_unmodified_since(["Sun, 06 Nov 1994 08:49:36 GMT"])); // send 412
/// ```
///
/// Prefer an [`ETag`](super::ETag): two changes can happen within one second, and conditions on the
/// `ETag` have precedence (RFC 9110 §13.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LastModified(HttpDate);

impl LastModified {
    /// Evaluates `If-Modified-Since` (RFC 9110 §13.1.3). If the result is `false`, the response to GET
    /// and HEAD is 304. Other methods ignore the header.
    ///
    /// The condition is true if the header is absent, occurs more than once, or is not a date.
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

    /// Evaluates `If-Unmodified-Since` (RFC 9110 §13.1.4). If the result is `false`, the response is
    /// 412.
    ///
    /// The condition is true if the header is absent, occurs more than once, or is not a date.
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

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        text.parse().map(Self)
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

impl fmt::Display for LastModified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

writes_text!(LastModified);
reads_text!(LastModified);

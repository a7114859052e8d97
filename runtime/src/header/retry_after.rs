use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use http_semantics::retry_after;

use super::conversion::{is_field_value, reads_text};
use super::invalid::Subject;
use super::text::{ascii, decimal};
use super::{HttpDate, InvalidValue};

/// The value of `Retry-After`: a delay or a date (RFC 9110 §10.2.3).
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use api_responses::header::RetryAfter;
///
/// assert_eq!(RetryAfter::seconds(120).to_string(), "120");
/// // Delays are rounded up to whole seconds, so that no client retries too early.
/// assert_eq!(RetryAfter::from(Duration::from_millis(1500)), RetryAfter::seconds(2));
/// assert_eq!(RetryAfter::at(UNIX_EPOCH).to_string(), "Thu, 01 Jan 1970 00:00:00 GMT");
/// assert_eq!("120".parse(), Ok(RetryAfter::seconds(120)));
/// assert!("1.5".parse::<RetryAfter>().is_err() && "-1".parse::<RetryAfter>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RetryAfter(After);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum After {
    Seconds(u64),
    At(HttpDate),
}

const SUBJECT: Subject =
    Subject { field: "Retry-After", instead: "whole seconds, or a date: `120`" };

impl RetryAfter {
    /// Creates a delay in seconds, which starts with the response.
    ///
    /// ```
    /// use api_responses::header::RetryAfter;
    ///
    /// const SOON: RetryAfter = RetryAfter::seconds(1);
    /// assert_eq!(SOON.to_string(), "1");
    /// ```
    pub const fn seconds(seconds: u64) -> Self {
        Self(After::Seconds(seconds))
    }

    /// Creates a date, rounded up to whole seconds.
    ///
    /// ```
    /// use std::time::{Duration, UNIX_EPOCH};
    ///
    /// use api_responses::header::RetryAfter;
    ///
    /// let time = UNIX_EPOCH + Duration::from_millis(1500);
    /// assert_eq!(RetryAfter::at(time).to_string(), "Thu, 01 Jan 1970 00:00:02 GMT");
    /// ```
    pub fn at(time: SystemTime) -> Self {
        let almost_a_second = Duration::from_nanos(999_999_999);
        Self(After::At(time.checked_add(almost_a_second).unwrap_or(time).into()))
    }

    fn parse(text: &str) -> Result<Self, InvalidValue> {
        let seconds = retry_after::seconds(text).map(After::Seconds);
        let after = seconds.or_else(|_| text.parse().map(After::At));
        after.map(Self).map_err(|_| SUBJECT.refused("this is neither a number nor a date"))
    }
}

/// Rounds up to whole seconds.
impl From<Duration> for RetryAfter {
    fn from(duration: Duration) -> Self {
        Self::seconds(duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0)))
    }
}

impl fmt::Display for RetryAfter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            After::Seconds(seconds) => seconds.fmt(f),
            After::At(date) => date.fmt(f),
        }
    }
}

impl From<&RetryAfter> for HeaderValue {
    fn from(value: &RetryAfter) -> Self {
        match value.0 {
            After::Seconds(seconds) => decimal(seconds),
            After::At(_) => ascii(value.to_string()),
        }
    }
}

impl From<RetryAfter> for HeaderValue {
    fn from(value: RetryAfter) -> Self {
        Self::from(&value)
    }
}

is_field_value!(RetryAfter);
reads_text!(RetryAfter);

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::InvalidValue;
use super::conversion::{reads_text, writes_text};
use super::invalid::Subject;

/// A date and time in whole seconds: the value of `Expires` and of all other header fields that contain
/// a date (RFC 9110 §5.6.7).
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use api_responses::header::HttpDate;
///
/// let date = HttpDate::from(UNIX_EPOCH + Duration::from_secs(784_111_777));
/// assert_eq!(date.to_string(), "Sun, 06 Nov 1994 08:49:37 GMT");
/// // The two obsolete formats can be read, but are never written.
/// assert_eq!("Sunday, 06-Nov-94 08:49:37 GMT".parse(), Ok(date));
/// assert_eq!("Sun Nov  6 08:49:37 1994".parse(), Ok(date));
/// assert!("1994-11-06T08:49:37Z".parse::<HttpDate>().is_err());
/// ```
///
/// The years are 1970 to 9999. An earlier time becomes the first second of 1970 and a later time the
/// last second of 9999, so that the conversion cannot fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HttpDate(httpdate::HttpDate);

/// 9999-12-31T23:59:59Z: years have four digits.
const LAST: Duration = Duration::from_secs(253_402_300_799);

const SUBJECT: Subject =
    Subject { field: "Date", instead: "a date such as `Sun, 06 Nov 1994 08:49:37 GMT`" };

impl From<SystemTime> for HttpDate {
    fn from(time: SystemTime) -> Self {
        // `httpdate` panics beyond these bounds.
        let since_epoch = time.duration_since(UNIX_EPOCH).unwrap_or_default().min(LAST);
        Self((UNIX_EPOCH + since_epoch).into())
    }
}

impl From<HttpDate> for SystemTime {
    fn from(date: HttpDate) -> Self {
        date.0.into()
    }
}

impl HttpDate {
    fn parse(text: &str) -> Result<Self, InvalidValue> {
        text.parse().map(Self).map_err(|_| SUBJECT.refused("this is not a date"))
    }
}

impl fmt::Display for HttpDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

writes_text!(HttpDate);
reads_text!(HttpDate);

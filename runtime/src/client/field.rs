//! Header fields of received responses.

use std::str::FromStr;

use http::HeaderValue;

use crate::BoxError;
use crate::header::{
    AcceptPatch, Allow, CacheControl, Challenge, ContentRange, ETag, HttpDate, LastModified, Link,
    Location, ProxyAuthenticate, RetryAfter, Upgrade, WwwAuthenticate,
};

/// A type that is read from the value of a header field: the counterpart of
/// [`ToHeaderValue`](crate::header::ToHeaderValue).
///
/// ```
/// use api_responses::BoxError;
/// use api_responses::client::{FromFieldValues, FromHeaderValue};
/// use http::HeaderValue;
///
/// #[derive(Debug, PartialEq)]
/// struct Stock(u32);
///
/// impl FromHeaderValue for Stock {
///     fn from_header_value(value: &HeaderValue) -> Result<Self, BoxError> {
///         u32::from_header_value(value).map(Self)
///     }
/// }
///
/// assert_eq!(Option::<Stock>::from_field_values(&["7".parse()?])?, Some(Stock(7)));
/// # Ok::<(), BoxError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a header field",
    label = "`decode` needs header fields that can be read",
    note = "these can be read: the types of `api_responses::header`, integers, `bool`, `http::HeaderValue`",
    note = "for your own type, implement `api_responses::client::FromHeaderValue`"
)]
pub trait FromHeaderValue: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Returns the reason if it cannot be read.
    fn from_header_value(value: &HeaderValue) -> Result<Self, BoxError>;

    #[doc(hidden)]
    const IS_LIST: bool = false;
}

/// A type that is read from the lines of a header field: the counterpart of
/// [`FieldValue`](crate::header::FieldValue).
///
/// ```
/// use api_responses::client::FromFieldValues;
/// use api_responses::header::Allow;
/// use http::HeaderValue;
///
/// let lines = [HeaderValue::from_static("1"), HeaderValue::from_static("2")];
/// assert_eq!(Vec::<u32>::from_field_values(&lines)?, [1, 2]);
/// assert_eq!(Option::<u32>::from_field_values(&[])?, None);
/// assert!(u32::from_field_values(&lines).is_err());
///
/// // Several lines of a list are one list (RFC 9110 §5.3).
/// let lines = [HeaderValue::from_static("GET"), HeaderValue::from_static("HEAD")];
/// assert_eq!(Allow::from_field_values(&lines)?.to_string(), "GET, HEAD");
/// # Ok::<(), api_responses::BoxError>(())
/// ```
///
/// Implement [`FromHeaderValue`] for a type that always has one value. It implies this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a header field",
    label = "`decode` needs header fields that can be read",
    note = "these can be read: the types of `api_responses::header`, integers, `bool`, `http::HeaderValue`, and `Option<…>` and `Vec<…>` of them",
    note = "for your own type, implement `api_responses::client::FromHeaderValue`"
)]
pub trait FromFieldValues: Sized {
    /// Reads the lines. There are none if the header field is missing.
    ///
    /// # Errors
    ///
    /// Returns the reason if they cannot be read.
    fn from_field_values(lines: &[HeaderValue]) -> Result<Self, BoxError>;
}

#[diagnostic::do_not_recommend]
impl<T: FromHeaderValue> FromFieldValues for T {
    fn from_field_values(lines: &[HeaderValue]) -> Result<Self, BoxError> {
        match lines {
            [] => Err("there is no value".into()),
            [only] => T::from_header_value(only),
            _ if T::IS_LIST => T::from_header_value(&joined(lines)?),
            _ => Err("there is more than one value".into()),
        }
    }
}

/// The lines as one value (RFC 9110 §5.3).
fn joined(lines: &[HeaderValue]) -> Result<HeaderValue, BoxError> {
    let lines: Vec<&[u8]> = lines.iter().map(HeaderValue::as_bytes).collect();
    HeaderValue::from_bytes(&lines.join(&b", "[..])).map_err(Into::into)
}

impl<T: FromFieldValues> FromFieldValues for Option<T> {
    fn from_field_values(lines: &[HeaderValue]) -> Result<Self, BoxError> {
        if lines.is_empty() { Ok(None) } else { T::from_field_values(lines).map(Some) }
    }
}

/// Reads one element from each line.
impl<T: FromHeaderValue> FromFieldValues for Vec<T> {
    fn from_field_values(lines: &[HeaderValue]) -> Result<Self, BoxError> {
        lines.iter().map(T::from_header_value).collect()
    }
}

impl<T: FromHeaderValue> FromHeaderValue for Box<T> {
    const IS_LIST: bool = T::IS_LIST;

    fn from_header_value(value: &HeaderValue) -> Result<Self, BoxError> {
        T::from_header_value(value).map(Box::new)
    }
}

impl FromHeaderValue for HeaderValue {
    fn from_header_value(value: &HeaderValue) -> Result<Self, BoxError> {
        Ok(value.clone())
    }
}

/// Parses the text of a value.
fn parsed<T: FromStr<Err: Into<BoxError>>>(value: &HeaderValue) -> Result<T, BoxError> {
    value.to_str()?.trim().parse().map_err(Into::into)
}

macro_rules! parsed {
    ($is_list:literal: $($Type:ty),*) => {
        $(
            impl FromHeaderValue for $Type {
                const IS_LIST: bool = $is_list;

                fn from_header_value(value: &HeaderValue) -> Result<Self, BoxError> {
                    parsed(value)
                }
            }
        )*
    };
}

parsed!(true: AcceptPatch, CacheControl, Link, ProxyAuthenticate, Upgrade, WwwAuthenticate);
parsed!(false: Challenge, ContentRange, ETag, HttpDate, LastModified, RetryAfter, bool);
parsed!(false: u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

/// An empty value is a list without methods (RFC 9110 §10.2.1).
impl FromHeaderValue for Allow {
    const IS_LIST: bool = true;

    fn from_header_value(value: &HeaderValue) -> Result<Self, BoxError> {
        if value.is_empty() { Ok(Self::none()) } else { parsed(value) }
    }
}

/// Reads any URI reference: a client does not redirect a browser.
impl FromHeaderValue for Location {
    fn from_header_value(value: &HeaderValue) -> Result<Self, BoxError> {
        Self::any_uri_reference(value.to_str()?.trim()).map_err(Into::into)
    }
}

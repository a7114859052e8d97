//! The conversions that every type of this module has.

use http::{HeaderMap, HeaderName, HeaderValue};

/// A field value of text that has been checked or can only be visible ASCII.
///
/// Such text is always a field value (RFC 9110 §5.5), so the fallback is never sent; it is there
/// because a response that is being made is no place to panic.
pub(super) fn ascii(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// The text of a value that [`ascii`] has made.
pub(super) fn text(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or_default()
}

/// Adds a field line. A map takes some 24,000 and `append` would panic beyond; no recipient gets that
/// far.
pub(super) fn append(fields: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    let _ = fields.try_append(name, value);
}

/// For types that hold their value as text, and have a `parse` that checks it.
macro_rules! holds_text {
    ($Type:ident) => {
        impl ::std::fmt::Display for $Type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::header::conversion::text(&self.0))
            }
        }

        impl ::std::convert::From<&$Type> for ::http::HeaderValue {
            fn from(value: &$Type) -> Self {
                // Some of the types hold it in a box.
                let value: &Self = ::std::borrow::Borrow::borrow(&value.0);
                value.clone()
            }
        }

        impl ::std::convert::From<$Type> for ::http::HeaderValue {
            fn from(value: $Type) -> Self {
                Self::from(&value)
            }
        }

        $crate::header::conversion::is_field_value!($Type);
    };
}

/// For types that are text only when they are written out.
macro_rules! writes_text {
    ($Type:ident) => {
        impl ::std::convert::From<&$Type> for ::http::HeaderValue {
            fn from(value: &$Type) -> Self {
                $crate::header::conversion::ascii(value.to_string())
            }
        }

        impl ::std::convert::From<$Type> for ::http::HeaderValue {
            fn from(value: $Type) -> Self {
                Self::from(&value)
            }
        }

        $crate::header::conversion::is_field_value!($Type);
    };
}

/// For types with a `parse` that takes the text.
macro_rules! reads_text {
    ($Type:ident) => {
        impl ::std::str::FromStr for $Type {
            type Err = $crate::header::InvalidValue;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl ::std::convert::TryFrom<&str> for $Type {
            type Error = $crate::header::InvalidValue;

            fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $Type {
            type Error = $crate::header::InvalidValue;

            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }
    };
}

macro_rules! is_field_value {
    ($Type:ty) => {
        impl $crate::header::FieldValue for $Type {
            fn append_to(&self, fields: &mut ::http::HeaderMap, name: ::http::HeaderName) {
                $crate::header::conversion::append(fields, name, self.into());
            }
        }
    };
}

pub(super) use {holds_text, is_field_value, reads_text, writes_text};

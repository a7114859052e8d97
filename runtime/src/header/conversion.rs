//! The conversions that all types of this module have.

/// For types that store their value as text.
macro_rules! holds_text {
    ($Type:ident) => {
        impl ::std::fmt::Display for $Type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::header::text::text(&self.0))
            }
        }

        impl ::std::convert::From<&$Type> for ::http::HeaderValue {
            fn from(value: &$Type) -> Self {
                // Some of the types store it in a box.
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

/// For types that become text only when they are written.
macro_rules! writes_text {
    ($Type:ident) => {
        impl ::std::convert::From<&$Type> for ::http::HeaderValue {
            fn from(value: &$Type) -> Self {
                $crate::header::text::ascii(value.to_string())
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

/// For types with a function `parse`, which reads the text.
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
        impl $crate::header::ToHeaderValue for $Type {
            fn to_header_value(&self) -> ::http::HeaderValue {
                self.into()
            }
        }
    };
}

pub(super) use {holds_text, is_field_value, reads_text, writes_text};

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::text::{append, decimal};

/// A type that is always the value of a header field, and can never fail to be.
///
/// Implement it for your own type by delegating to a type that implements it. A text is checked when the value is
/// created:
///
/// ```
/// use api_responses::header::ToHeaderValue;
/// use http::HeaderValue;
/// use http::header::InvalidHeaderValue;
///
/// struct Stock(u32);
///
/// impl ToHeaderValue for Stock {
///     fn to_header_value(&self) -> HeaderValue {
///         self.0.to_header_value()
///     }
/// }
///
/// struct Shelf(HeaderValue);
///
/// impl TryFrom<&str> for Shelf {
///     type Error = InvalidHeaderValue;
///
///     fn try_from(text: &str) -> Result<Self, InvalidHeaderValue> {
///         HeaderValue::try_from(text).map(Self)
///     }
/// }
///
/// impl ToHeaderValue for Shelf {
///     fn to_header_value(&self) -> HeaderValue {
///         self.0.clone()
///     }
/// }
///
/// assert_eq!(Stock(7).to_header_value(), "7");
/// assert_eq!(Shelf::try_from("b7")?.to_header_value(), "b7");
/// # Ok::<(), InvalidHeaderValue>(())
/// ```
///
/// A type that may have no value, or several, implements [`FieldValue`] instead. This trait implies it.
///
/// The grammar of field values is in RFC 9110 §5.5.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not always the value of a header field",
    label = "might have no value, or fail while the response is being built",
    note = "these always have one: the types of `api_responses::header` (`Location`, `ETag`, `RetryAfter`, …), integers, `bool`, `http::HeaderValue`"
)]
pub trait ToHeaderValue {
    /// Returns the value.
    fn to_header_value(&self) -> HeaderValue;
}

/// The types that may follow the name of a header field in a declaration:
/// `200 { "x-total-count": u64 }`.
///
/// The conversion cannot fail, because there is no good response to a failure while a response is being
/// built. Text can contain a line break, and is therefore not a field value. Convert it when it is
/// received, with [`HeaderValue::try_from`] or one of the types of this module:
///
/// ```
/// use api_responses::header::FieldValues;
/// use http::HeaderValue;
///
/// assert_eq!(FieldValues::of(&HeaderValue::try_from("a b")?), ["a b"]);
/// assert_eq!(FieldValues::of(&42_u64), ["42"]);
/// assert!(FieldValues::of(&None::<u64>).is_empty());
/// assert_eq!(FieldValues::of(&vec![1, 2]), ["1", "2"]);
/// # Ok::<(), http::header::InvalidHeaderValue>(())
/// ```
///
/// ```compile_fail,E0277
/// fn is_field_value<T: api_responses::header::FieldValue>() {}
///
/// is_field_value::<String>();
/// ```
///
/// For your own type, implement [`ToHeaderValue`] if it always has a value, and otherwise this trait:
///
/// ```
/// use api_responses::header::{FieldValue, FieldValues};
///
/// enum Stock {
///     Unknown,
///     Counted(u32),
/// }
///
/// impl FieldValue for Stock {
///     fn push_to(&self, values: &mut FieldValues<'_>) {
///         match self {
///             Stock::Unknown => {}
///             Stock::Counted(number) => number.push_to(values),
///         }
///     }
/// }
///
/// assert!(FieldValues::of(&Stock::Unknown).is_empty());
/// assert_eq!(FieldValues::of(&Stock::Counted(7)), ["7"]);
/// ```
///
/// An implementation adds values of its own header, and cannot read or change other header fields.
///
/// The grammar of field values is in RFC 9110 §5.5.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a header field",
    label = "might fail while the response is being built",
    note = "these can: the types of `api_responses::header` (`Location`, `ETag`, `RetryAfter`, …), integers, `bool`, `http::HeaderValue`, and `Option<…>` and `Vec<…>` of them",
    note = "convert text when it is received: `http::HeaderValue::try_from(text)?`; convert a `Duration` with `RetryAfter::from(duration)`; for your own type, implement `ToHeaderValue`"
)]
pub trait FieldValue {
    /// Adds the values: none, one or several. Each becomes a field line.
    fn push_to(&self, values: &mut FieldValues<'_>);
}

/// The values of one header field while a response is being built. See [`FieldValue`] for an example.
pub struct FieldValues<'a> {
    headers: &'a mut HeaderMap,
    name: HeaderName,
}

impl<'a> FieldValues<'a> {
    #[inline]
    pub(crate) fn new(headers: &'a mut HeaderMap, name: HeaderName) -> Self {
        Self { headers, name }
    }

    /// Adds a value, as a field line of its own (RFC 9110 §5.3).
    ///
    /// ```
    /// use api_responses::header::{FieldValue, FieldValues};
    /// use http::HeaderValue;
    ///
    /// struct Units;
    ///
    /// impl FieldValue for Units {
    ///     fn push_to(&self, values: &mut FieldValues<'_>) {
    ///         values.push(HeaderValue::from_static("bytes"));
    ///         values.push(HeaderValue::from_static("pages"));
    ///     }
    /// }
    ///
    /// assert_eq!(FieldValues::of(&Units), ["bytes", "pages"]);
    /// ```
    #[inline]
    pub fn push(&mut self, value: HeaderValue) {
        append(self.headers, self.name.clone(), value);
    }

    /// Returns the values that would be sent, for the tests of an implementation. See [`FieldValue`] for an
    /// example.
    pub fn of<T: FieldValue + ?Sized>(value: &T) -> Vec<HeaderValue> {
        let mut headers = HeaderMap::new();
        value.push_to(&mut FieldValues::new(&mut headers, HeaderName::from_static("values")));
        headers.into_iter().map(|(_, value)| value).collect()
    }
}

/// Shows the name of the header field.
impl fmt::Debug for FieldValues<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("FieldValues").field(&self.name).finish()
    }
}

// Without the attribute, the message for a type that is no value would be that of `ToHeaderValue`.
#[diagnostic::do_not_recommend]
impl<T: ToHeaderValue + ?Sized> FieldValue for T {
    #[inline]
    fn push_to(&self, values: &mut FieldValues<'_>) {
        values.push(self.to_header_value());
    }
}

/// `None` leaves the header out.
impl<T: FieldValue> FieldValue for Option<T> {
    #[inline]
    fn push_to(&self, values: &mut FieldValues<'_>) {
        if let Some(value) = self {
            value.push_to(values);
        }
    }
}

/// Adds one field line for each element, as `Set-Cookie` requires (RFC 9110 §5.3).
///
/// This suits a few dozen elements, because recipients limit the number of lines. In debug builds, the time that hyper
/// needs to send them grows with the square of their number: it empties the map with `http::HeaderMap::drain`, where a
/// `debug_assert!` compares all remaining lines for each line that it removes.
impl<T: FieldValue> FieldValue for Vec<T> {
    fn push_to(&self, values: &mut FieldValues<'_>) {
        for value in self {
            value.push_to(values);
        }
    }
}

impl<T: ToHeaderValue + ?Sized> ToHeaderValue for Box<T> {
    fn to_header_value(&self) -> HeaderValue {
        (**self).to_header_value()
    }
}

impl ToHeaderValue for HeaderValue {
    #[inline]
    fn to_header_value(&self) -> HeaderValue {
        self.clone()
    }
}

/// Returns `true` or `false`.
impl ToHeaderValue for bool {
    fn to_header_value(&self) -> HeaderValue {
        HeaderValue::from_static(if *self { "true" } else { "false" })
    }
}

macro_rules! naturals {
    ($($Natural:ty),*) => {
        $(
            impl ToHeaderValue for $Natural {
                #[allow(clippy::cast_lossless, reason = "there is no `From<usize>`")]
                fn to_header_value(&self) -> HeaderValue {
                    decimal(*self as u64)
                }
            }
        )*
    };
}

naturals! { u8, u16, u32, u64, usize }

macro_rules! integers {
    ($($Integer:ty as $Converted:ty),*) => {
        $(
            impl ToHeaderValue for $Integer {
                fn to_header_value(&self) -> HeaderValue {
                    <$Converted>::from(*self).into()
                }
            }
        )*
    };
}

integers! {
    i8 as i16, i16 as i16, i32 as i32, i64 as i64, isize as isize
}

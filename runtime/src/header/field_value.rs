use http::{HeaderMap, HeaderName, HeaderValue};

use super::text::{append, decimal};

/// The types that may follow the name of a header field in a declaration:
/// `200 { "x-total-count": u64 }`.
///
/// The conversion cannot fail, because there is no good response to a failure while a response is being
/// built. Text can contain a line break, and is therefore not a field value. Convert it when it is
/// received, with [`HeaderValue::try_from`] or one of the types of this module:
///
/// ```
/// use api_responses::header::FieldValue;
/// use http::{HeaderMap, HeaderName, HeaderValue};
///
/// let mut headers = HeaderMap::new();
/// HeaderValue::try_from("a b")?.append_to(&mut headers, HeaderName::from_static("x-name"));
/// 42_u64.append_to(&mut headers, HeaderName::from_static("x-total-count"));
/// None::<u64>.append_to(&mut headers, HeaderName::from_static("x-left-out"));
/// vec![1, 2].append_to(&mut headers, HeaderName::from_static("x-twice"));
/// assert_eq!(headers["x-total-count"], "42");
/// assert_eq!(headers.len(), 4);
/// # Ok::<(), http::header::InvalidHeaderValue>(())
/// ```
///
/// ```compile_fail,E0277
/// fn is_field_value<T: api_responses::header::FieldValue>() {}
///
/// is_field_value::<String>();
/// ```
///
/// Implement it for your own type by delegating to a type that implements it:
///
/// ```
/// use api_responses::header::FieldValue;
/// use http::{HeaderMap, HeaderName};
///
/// struct Stock(u32);
///
/// impl FieldValue for Stock {
///     fn append_to(&self, headers: &mut HeaderMap, name: HeaderName) {
///         self.0.append_to(headers, name);
///     }
/// }
/// # let mut headers = HeaderMap::new();
/// # Stock(7).append_to(&mut headers, HeaderName::from_static("x-stock"));
/// # assert_eq!(headers["x-stock"], "7");
/// ```
///
/// The grammar of field values is in RFC 9110 §5.5.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a header field",
    label = "might fail while the response is being built",
    note = "these can: the types of `api_responses::header` (`Location`, `ETag`, `RetryAfter`, …), integers, `bool`, `http::HeaderValue`, and `Option<…>` and `Vec<…>` of them",
    note = "convert text when it is received: `http::HeaderValue::try_from(text)?`; convert a `Duration` with `RetryAfter::from(duration)`"
)]
pub trait FieldValue {
    /// Adds a header with this name and value. An [`Option`] may add none, and a [`Vec`] may add
    /// several.
    fn append_to(&self, headers: &mut HeaderMap, name: HeaderName);
}

impl FieldValue for HeaderValue {
    fn append_to(&self, headers: &mut HeaderMap, name: HeaderName) {
        append(headers, name, self.clone());
    }
}

/// `None` leaves the header out.
impl<T: FieldValue> FieldValue for Option<T> {
    fn append_to(&self, headers: &mut HeaderMap, name: HeaderName) {
        if let Some(value) = self {
            value.append_to(headers, name);
        }
    }
}

/// Adds one field line for each element, as `Set-Cookie` requires (RFC 9110 §5.3).
impl<T: FieldValue> FieldValue for Vec<T> {
    fn append_to(&self, headers: &mut HeaderMap, name: HeaderName) {
        for value in self {
            value.append_to(headers, name.clone());
        }
    }
}

impl<T: FieldValue + ?Sized> FieldValue for Box<T> {
    fn append_to(&self, headers: &mut HeaderMap, name: HeaderName) {
        (**self).append_to(headers, name);
    }
}

/// Adds `true` or `false`.
impl FieldValue for bool {
    fn append_to(&self, headers: &mut HeaderMap, name: HeaderName) {
        let text = if *self { "true" } else { "false" };
        append(headers, name, HeaderValue::from_static(text));
    }
}

macro_rules! naturals {
    ($($Natural:ty),*) => {
        $(
            impl FieldValue for $Natural {
                #[allow(clippy::cast_lossless, reason = "there is no `From<usize>`")]
                fn append_to(&self, headers: &mut HeaderMap, name: HeaderName) {
                    append(headers, name, decimal(*self as u64));
                }
            }
        )*
    };
}

naturals! { u8, u16, u32, u64, usize }

macro_rules! integers {
    ($($Integer:ty as $Converted:ty),*) => {
        $(
            impl FieldValue for $Integer {
                fn append_to(&self, headers: &mut HeaderMap, name: HeaderName) {
                    append(headers, name, <$Converted>::from(*self).into());
                }
            }
        )*
    };
}

integers! {
    i8 as i16, i16 as i16, i32 as i32, i64 as i64, isize as isize
}

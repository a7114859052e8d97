use http::{HeaderMap, HeaderName, HeaderValue};

use super::conversion::append;

/// What can stand behind the name of a field in a declaration: `200 { "x-total-count": u64 }`.
///
/// It converts without failing, since there is no good answer left to give when a response is
/// already being made. Text can fail, by a line break in it, and is therefore no field value. It has
/// to become one where it comes from, with [`HeaderValue::try_from`] or one of the types of this
/// module:
///
/// ```
/// use api_responses::header::FieldValue;
/// use http::{HeaderMap, HeaderName, HeaderValue};
///
/// let mut fields = HeaderMap::new();
/// HeaderValue::try_from("a b")?.append_to(&mut fields, HeaderName::from_static("x-name"));
/// 42_u64.append_to(&mut fields, HeaderName::from_static("x-total-count"));
/// None::<u64>.append_to(&mut fields, HeaderName::from_static("x-left-out"));
/// vec![1, 2].append_to(&mut fields, HeaderName::from_static("x-twice"));
/// assert_eq!(fields["x-total-count"], "42");
/// assert_eq!(fields.len(), 4);
/// # Ok::<(), http::header::InvalidHeaderValue>(())
/// ```
///
/// ```compile_fail,E0277
/// fn is_field_value<T: api_responses::header::FieldValue>() {}
///
/// is_field_value::<String>();
/// ```
///
/// A type of one's own implements it by way of one that does:
///
/// ```
/// use api_responses::header::FieldValue;
/// use http::{HeaderMap, HeaderName};
///
/// struct Stock(u32);
///
/// impl FieldValue for Stock {
///     fn append_to(&self, fields: &mut HeaderMap, name: HeaderName) {
///         self.0.append_to(fields, name);
///     }
/// }
/// # let mut fields = HeaderMap::new();
/// # Stock(7).append_to(&mut fields, HeaderName::from_static("x-stock"));
/// # assert_eq!(fields["x-stock"], "7");
/// ```
///
/// RFC 9110 §5.5.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a header field",
    label = "might fail while the response is being made",
    note = "these can: the types of `api_responses::header` (`Location`, `ETag`, `RetryAfter`, …), integers, `bool`, `http::HeaderValue`, and `Option<…>` and `Vec<…>` of them",
    note = "text becomes a value where it comes from: `http::HeaderValue::try_from(text)?`; a `Duration` does in `RetryAfter::from(duration)`"
)]
pub trait FieldValue {
    /// Adds the value to `fields` as a field line of this name; as none, or as several, where the
    /// value is an [`Option`] or a [`Vec`].
    fn append_to(&self, fields: &mut HeaderMap, name: HeaderName);
}

impl FieldValue for HeaderValue {
    fn append_to(&self, fields: &mut HeaderMap, name: HeaderName) {
        append(fields, name, self.clone());
    }
}

/// Without a value, the field is left out.
impl<T: FieldValue> FieldValue for Option<T> {
    fn append_to(&self, fields: &mut HeaderMap, name: HeaderName) {
        if let Some(value) = self {
            value.append_to(fields, name);
        }
    }
}

/// One field line for each element, as `Set-Cookie` asks for (RFC 9110 §5.3).
impl<T: FieldValue> FieldValue for Vec<T> {
    fn append_to(&self, fields: &mut HeaderMap, name: HeaderName) {
        for value in self {
            value.append_to(fields, name.clone());
        }
    }
}

impl<T: FieldValue + ?Sized> FieldValue for Box<T> {
    fn append_to(&self, fields: &mut HeaderMap, name: HeaderName) {
        (**self).append_to(fields, name);
    }
}

/// `true` or `false`.
impl FieldValue for bool {
    fn append_to(&self, fields: &mut HeaderMap, name: HeaderName) {
        let text = if *self { "true" } else { "false" };
        append(fields, name, HeaderValue::from_static(text));
    }
}

macro_rules! integers {
    ($($Integer:ty as $Converted:ty),*) => {
        $(
            impl FieldValue for $Integer {
                fn append_to(&self, fields: &mut HeaderMap, name: HeaderName) {
                    append(fields, name, <$Converted>::from(*self).into());
                }
            }
        )*
    };
}

integers! {
    u8 as u16, u16 as u16, u32 as u32, u64 as u64, usize as usize,
    i8 as i16, i16 as i16, i32 as i32, i64 as i64, isize as isize
}

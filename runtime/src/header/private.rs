//! What generated code calls to put fields on a response.

use http::HeaderValue;

use super::field_name::field_name;
use super::{FieldValue, conversion};
use crate::Response;
use crate::json::Unserializable;

pub use super::template::Template;

/// Adds a field whose value is known at run time.
///
/// # Panics
///
/// If the name is no field name in lower case. The macro has checked it
/// ([`http_semantics::field_name::check`]).
#[inline]
pub fn append(response: &mut Response, name: &'static str, value: &impl FieldValue) {
    if !has_failed(response) {
        value.append_to(response.headers_mut(), field_name(name));
    }
}

/// Adds a field whose value is part of the declaration.
///
/// # Panics
///
/// If the name is no field name in lower case or the value no field value. The macro has checked
/// both ([`http_semantics::field_name::check`], [`http_semantics::field_value::check`]).
#[inline]
pub fn append_constant(response: &mut Response, name: &'static str, value: &'static str) {
    if !has_failed(response) {
        conversion::append(
            response.headers_mut(),
            field_name(name),
            HeaderValue::from_static(value),
        );
    }
}

/// Whether the response is the 500 for content that did not serialize, which has none of the fields
/// of the response that was meant.
#[inline]
fn has_failed(response: &Response) -> bool {
    response.extensions().get::<Unserializable>().is_some()
}

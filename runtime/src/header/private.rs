//! What generated code calls to put fields on a response.

use http::{HeaderName, HeaderValue};

use super::FieldValue;
use crate::Response;

pub use super::template::Template;

/// Adds a field whose value is known at run time.
///
/// # Panics
///
/// If the name is no field name in lower case. The macro has checked it
/// ([`http_semantics::field_name::check`]).
#[inline]
pub fn append(response: &mut Response, name: &'static str, value: &impl FieldValue) {
    value.append_to(response.headers_mut(), HeaderName::from_static(name));
}

/// Adds a field whose value is part of the declaration.
///
/// # Panics
///
/// If the name is no field name in lower case or the value no field value. The macro has checked
/// both ([`http_semantics::field_name::check`], [`http_semantics::field_value::check`]).
#[inline]
pub fn append_constant(response: &mut Response, name: &'static str, value: &'static str) {
    HeaderValue::from_static(value)
        .append_to(response.headers_mut(), HeaderName::from_static(name));
}

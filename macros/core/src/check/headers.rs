//! The header fields of a response, as far as the rules of HTTP do not judge them.

use http_semantics::{Method, Rule, field_name};

use super::constant;
use super::overrides::Needs;
use crate::diagnostic::Diagnostics;
use crate::field_type;
use crate::message;
use crate::model::{Header, HeaderValue, Methods, Response};
use crate::syntax::header::as_written;
use crate::syntax::written_type::WrittenType;

pub(super) fn check(
    index: usize,
    responses: &[Response],
    methods: &Methods,
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) {
    let response = &responses[index];
    let mut names: Vec<&str> = Vec::new();
    for header in &response.headers {
        if !header.written {
            continue;
        }
        let name = &header.name;
        if let Err(fault) = field_name::check(&name.value) {
            diagnostics.error_of_shape(
                name.span,
                message::invalid_header_name(&as_written(name), &fault.to_string()),
            );
            continue;
        }
        if let Some(reserved) = field_name::reserved(&name.value)
            && !describes_get(&name.value, response.status.value, methods)
        {
            diagnostics.error_of_shape(name.span, message::reserved_header(&reserved));
            continue;
        }
        // A name with underscores is valid, and here it is the spelling of a Rust field.
        if name.value.contains('_') {
            let hyphenated = name.value.replace('_', "-");
            if field_type::of_field(&hyphenated).is_some() || response.has_header(&hyphenated) {
                let message = message::underscores_in_header(&name.value, &hyphenated);
                diagnostics.error(name.span, message);
                continue;
            }
        }
        // Two names that differ in `-` and `_` would be one field of the variant.
        if names.iter().any(|first| is_same_field(first, &name.value)) {
            diagnostics.error_of_shape(name.span, message::header_twice(&as_written(name)));
            continue;
        }
        names.push(&name.value);
        if response.content.is_raw() {
            diagnostics
                .error_of_shape(name.span, message::header_on_complete_response(&name.value));
            continue;
        }
        match &header.value {
            HeaderValue::Type(written) => {
                check_field(header, written, response, diagnostics);
            }
            HeaderValue::Constant(text) => {
                constant::check(&name.value, text, response.status.value, diagnostics);
            }
        }
    }
    // A header that is left out is what an override was needed for.
    if response.overrides.0.is_empty() {
        return;
    }
    for field in response.registered().map_or(&[][..], |status| status.required) {
        if let Some(rule) = Rule::of_required_header(response.status.value, field.name)
            && !response.has_header(&field.name.to_ascii_lowercase())
        {
            needs.cover(index, response, (rule, rule.group, rule.level));
        }
    }
    for (name, rule) in response.recommended_by_default(methods) {
        if !response.has_header(&name.to_ascii_lowercase()) {
            needs.cover(index, response, (rule, rule.group, rule.level));
        }
    }
}

/// Whether the header field is that of the response to GET, which a response to HEAD repeats although it has no
/// content (RFC 9110 §9.3.2). A 204 has no length (§8.6).
fn describes_get(name: &str, code: u16, methods: &Methods) -> bool {
    methods.only() == Some(Method::Head)
        && match name {
            "content-type" => true,
            "content-length" => code >= 200 && code != 204,
            _ => false,
        }
}

fn is_same_field(one: &str, other: &str) -> bool {
    let as_field = |byte: u8| if byte == b'-' { b'_' } else { byte };
    one.len() == other.len()
        && one.bytes().zip(other.bytes()).all(|(one, other)| as_field(one) == as_field(other))
}

/// Whole numbers that are never negative.
const UNSIGNED: [&str; 5] = ["u8", "u16", "u32", "u64", "usize"];
const OTHER_PRIMITIVES: [&str; 6] = ["i8", "i16", "i32", "i64", "isize", "bool"];

fn check_field(
    header: &Header,
    written: &WrittenType,
    response: &Response,
    diagnostics: &mut Diagnostics,
) {
    let name = &header.name;
    match header.field() {
        None => diagnostics
            .error_of_shape(name.span, message::header_without_field_name(&as_written(name))),
        Some(field) if field == "body" && response.content.has_field() => {
            diagnostics.error_of_shape(name.span, message::header_named_body());
        }
        Some(_) => {}
    }
    check_type(&name.value, written, diagnostics);
}

/// Where this crate has a type for a header, its other types are not values of that header. A number
/// is a value of `Retry-After` only: a delay in seconds, never negative (RFC 9110 §10.2.3). A type of
/// the user's own can hold any value.
fn check_type(name: &str, written: &WrittenType, diagnostics: &mut Diagnostics) {
    let Some(right) = field_type::of_field(name) else { return };
    let known = field_type::all().chain(UNSIGNED).chain(OTHER_PRIMITIVES);
    let is_delay = |typed: &str| name == "retry-after" && UNSIGNED.contains(&typed);
    let wrong = known
        .filter(|typed| *typed != right && !is_delay(typed))
        .find(|typed| written.is_named(typed));
    if let Some(typed) = wrong {
        diagnostics
            .error_of_shape(written.blame, message::type_of_another_header(name, typed, right));
    }
}

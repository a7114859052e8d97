//! The header fields of a response.

use std::collections::HashMap;

use http_semantics::{Caching, When, cache_control, field_name};

use super::constant;
use super::exemptions::Exemptions;
use crate::diagnostic::Diagnostics;
use crate::field_type;
use crate::message;
use crate::model::{Header, HeaderValue, Methods, Response};
use crate::syntax::written_type::WrittenType;

pub(super) fn check(
    index: usize,
    responses: &[Response],
    methods: &Methods,
    exemptions: &mut Exemptions,
    diagnostics: &mut Diagnostics,
) {
    let response = &responses[index];
    let mut names: HashMap<String, &Header> = HashMap::new();
    for header in response.headers.iter().filter(|header| header.written) {
        let name = &header.name;
        if let Err(fault) = field_name::check(&name.value) {
            diagnostics.error(name.span, message::bad_field_name(&name.value, &fault.to_string()));
            continue;
        }
        if let Some(reserved) = field_name::reserved(&name.value) {
            diagnostics.error(name.span, message::reserved_field(&reserved));
            continue;
        }
        // Two names that differ in `-` and `_` would be one field of the variant.
        if names.insert(name.value.replace('-', "_"), header).is_some() {
            diagnostics.error(name.span, message::header_twice(&name.value));
            continue;
        }
        if response.content.is_raw() {
            diagnostics.error(name.span, message::field_on_whole_response(&name.value));
            continue;
        }
        check_storing(header, response, diagnostics);
        match &header.value {
            HeaderValue::Type(written) => {
                check_field(header, written, response, responses, diagnostics);
            }
            HeaderValue::Constant(text) => {
                let code = response.status.value;
                constant::check(&name.value, text, code, methods, diagnostics);
            }
        }
    }
    // Recommended fields that are declined, which is what their lints are for.
    for (name, exemption) in response.recommended_by_default(methods) {
        if !response.has_header(&name.to_ascii_lowercase()) {
            exemptions.lift(index, response, exemption);
        }
    }
}

/// Whole numbers that are never negative.
const UNSIGNED: [&str; 5] = ["u8", "u16", "u32", "u64", "usize"];
const OTHER_PRIMITIVES: [&str; 6] = ["i8", "i16", "i32", "i64", "isize", "bool"];

fn check_field(
    header: &Header,
    written: &WrittenType,
    response: &Response,
    responses: &[Response],
    diagnostics: &mut Diagnostics,
) {
    let name = &header.name;
    match header.field() {
        None => diagnostics.error(name.span, message::header_cannot_be_a_field(&name.value)),
        Some(field) if field == "body" && response.content.has_field() => {
            diagnostics.error(name.span, message::header_collides_with_content());
        }
        Some(_) => {}
    }
    check_type(&name.value, written, diagnostics);
    // An empty `Vec` leaves the field out as `None` does.
    let may_be_absent = header.is_optional() || written.is_named("Vec");
    if may_be_absent && response.placement.is_generated() {
        if is_demanded(&name.value, response) {
            let message = message::demanded_field_is_optional(response, &name.value);
            diagnostics.error(written.blame, message);
        } else if is_repeated(&name.value, response, responses) {
            let message = message::repeated_field_is_optional(response, &name.value);
            diagnostics.error(written.blame, message);
        }
    }
}

/// Where a field has a type of ours, another of those is none of its values, and a number is one
/// for `Retry-After` only: a delay in seconds, never negative (RFC 9110 §10.2.3). A type with a name
/// of the user's own may hold what it likes.
fn check_type(name: &str, written: &WrittenType, diagnostics: &mut Diagnostics) {
    let Some(right) = field_type::of_field(name) else { return };
    let known = field_type::all().chain(UNSIGNED).chain(OTHER_PRIMITIVES);
    let is_delay = |typed: &str| name == "retry-after" && UNSIGNED.contains(&typed);
    let wrong = known
        .filter(|typed| *typed != right && !is_delay(typed))
        .find(|typed| written.is_named(typed));
    if let Some(typed) = wrong {
        diagnostics.error(written.blame, message::type_of_another_field(name, typed, right));
    }
}

fn is_demanded(name: &str, response: &Response) -> bool {
    response.registered().is_some_and(|status| {
        status.required.iter().any(|required| {
            required.when == When::Always && required.name.eq_ignore_ascii_case(name)
        })
    })
}

/// Whether the 200 always has the field, and this response has what the 200 has.
fn is_repeated(name: &str, response: &Response, responses: &[Response]) -> bool {
    let repeats = response.registered().is_some_and(|status| {
        status.required.iter().any(|required| {
            required.when == When::AsOn200 && required.name.eq_ignore_ascii_case(name)
        })
    });
    let always_on_200 = responses.iter().any(|ok| {
        ok.status.value == 200
            && ok.headers.iter().any(|header| header.name.value == name && !header.is_optional())
    });
    repeats && always_on_200
}

/// RFC 6585 §3–6: what must not be stored says so, whatever else it says of caches.
fn check_storing(header: &Header, response: &Response, diagnostics: &mut Diagnostics) {
    let must_not_be_stored =
        response.registered().is_some_and(|status| status.caching == Caching::Never);
    if header.name.value != "cache-control" || !must_not_be_stored {
        return;
    }
    let says_so = match &header.value {
        HeaderValue::Constant(text) => cache_control::has(&text.value, "no-store"),
        HeaderValue::Type(_) => false,
    };
    if !says_so {
        diagnostics.error(header.name.span, message::must_not_be_stored(response));
    }
}

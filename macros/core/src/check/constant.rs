//! Constant values of header fields. Each is checked against the grammar of all field values, and
//! against the grammar of its header where this crate knows it.

use http_semantics::Rule;
use http_semantics::content_range::{self, ByteRange};
use http_semantics::rules::RETRY_AFTER_IS_IN_WHOLE_SECONDS;
use http_semantics::{
    cache_control, challenge, entity_tag, field_value, link, media_type_list, method_list,
    protocol_list, retry_after, uri_reference,
};

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::syntax::spanned::Spanned;

/// The grammar of the value of one header.
struct Grammar {
    check: fn(&str) -> Option<String>,
    /// What to write, as the words after "write".
    remedy: &'static str,
    source: Source,
}

/// Where the grammar is stated.
enum Source {
    Section(&'static str),
    Rule(&'static Rule),
}

fn grammar(name: &str, code: u16) -> Option<Grammar> {
    let (check, remedy, section): (fn(&str) -> Option<String>, _, _) = match name {
        "www-authenticate" | "proxy-authenticate" => (
            |text| said(challenge::check(text)),
            "a scheme and its parameters: `\"Bearer realm=\\\"shop\\\"\"`",
            "RFC 9110 §11.6.1",
        ),
        "allow" => (
            |text| said(method_list::check(text)),
            "the methods: `\"GET, HEAD\"`",
            "RFC 9110 §10.2.1",
        ),
        "accept-patch" => (
            |text| said(media_type_list::check(text)),
            "media types: `\"application/merge-patch+json\"`",
            "RFC 5789 §3.1",
        ),
        "upgrade" => (
            |text| said(protocol_list::check(text)),
            "the protocols: `\"websocket\"`",
            "RFC 9110 §7.8",
        ),
        "location" | "content-location" => (
            |text| said(uri_reference::check(text)),
            "a URI reference: `\"/users\"`",
            "RFC 9110 §10.2.2, RFC 3986 §4.1",
        ),
        "etag" => (
            |text| said(entity_tag::check(text)),
            "a tag in quotes: `\"\\\"v1\\\"\"`",
            "RFC 9110 §8.8.3",
        ),
        // A date in the source is past before the program runs.
        "retry-after" => (
            |text| said(retry_after::seconds(text)),
            "whole seconds: `\"120\"`, or the type: `retry_after: RetryAfter`",
            "RFC 9110 §10.2.3",
        ),
        "content-range" if code == 416 => (
            |text| match content_range::parse(text) {
                Ok(ByteRange::Part { .. }) => Some("it is a range, and 416 sends none".to_owned()),
                read => said(read),
            },
            "the current length: `\"bytes */1234\"`",
            "RFC 9110 §15.5.17",
        ),
        "content-range" => (
            |text| match content_range::parse(text) {
                Ok(ByteRange::Unsatisfied { .. }) => Some("it has no range".to_owned()),
                read => said(read),
            },
            "first, last and length: `\"bytes 0-499/1234\"`",
            "RFC 9110 §14.4",
        ),
        "link" => (
            |text| said(link::check(text)),
            "a target and its relation: `\"</legal>; rel=\\\"blocked-by\\\"\"`",
            "RFC 8288 §3",
        ),
        "cache-control" => (
            |text| said(cache_control::check(text)),
            "directives separated by commas: `\"no-cache, max-age=60\"`",
            "RFC 9111 §5.2",
        ),
        _ => return None,
    };
    let source = match name {
        "retry-after" => Source::Rule(&RETRY_AFTER_IS_IN_WHOLE_SECONDS),
        _ => Source::Section(section),
    };
    Some(Grammar { check, remedy, source })
}

/// The text of an error.
fn said<T, F: ToString>(checked: Result<T, F>) -> Option<String> {
    checked.err().map(|fault| fault.to_string())
}

pub(super) fn check(name: &str, text: &Spanned<String>, code: u16, diagnostics: &mut Diagnostics) {
    if let Err(fault) = field_value::check(&text.value) {
        let remedy = "visible ASCII characters, with single spaces between them";
        let message =
            message::invalid_header_value(name, &fault.to_string(), remedy, "RFC 9110 §5.5");
        diagnostics.error(text.span, message);
        return;
    }
    if let Some(Grammar { check, remedy, source }) = grammar(name, code)
        && let Some(fault) = check(&text.value)
    {
        let message = match source {
            Source::Section(section) => {
                message::invalid_header_value(name, &fault, remedy, section)
            }
            Source::Rule(rule) => message::header_value_breaks_rule(name, &fault, remedy, rule),
        };
        diagnostics.error(text.span, message);
    }
}

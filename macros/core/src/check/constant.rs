//! Constant values of header fields: any is checked as a field value, and where the field has a
//! grammar that is known, as one of those.

use http_semantics::{
    Method, challenge, entity_tag, field_value, media_type_list, method_list, protocol_list, token,
    uri_reference,
};

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Methods, Spanned};

/// What may stand behind the name of a field.
struct Grammar {
    check: fn(&str) -> Option<String>,
    /// What can be written, to follow the word "write".
    remedy: &'static str,
    citation: &'static str,
}

fn grammar(name: &str, code: u16) -> Option<Grammar> {
    let (check, remedy, citation): (fn(&str) -> Option<String>, _, _) = match name {
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
        "retry-after" => (
            // A date that stands in the source is past before the program runs.
            |text| {
                let seconds = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                (!seconds).then(|| "it is no number of seconds".to_owned())
            },
            "whole seconds: `\"120\"`, or the type: `retry_after: RetryAfter`",
            "RFC 9110 §10.2.3",
        ),
        "content-range" if code == 416 => {
            (unsatisfied, "the length that there is: `\"bytes */1234\"`", "RFC 9110 §15.5.17")
        }
        "content-range" => {
            (range, "first, last and length: `\"bytes 0-499/1234\"`", "RFC 9110 §14.4")
        }
        "link" => (
            |text| {
                let target = text.strip_prefix('<').and_then(|rest| rest.split_once('>'));
                target.is_none().then(|| "there is no target in `<` and `>`".to_owned())
            },
            "a target and its relation: `\"</legal>; rel=\\\"blocked-by\\\"\"`",
            "RFC 8288 §3",
        ),
        "cache-control" => (
            directives,
            "directives divided by commas: `\"no-cache, max-age=60\"`",
            "RFC 9111 §5.2",
        ),
        _ => return None,
    };
    Some(Grammar { check, remedy, citation })
}

/// `cache-directive = token [ "=" ( token / quoted-string ) ]`, between commas (RFC 9111 §5.2).
fn directives(text: &str) -> Option<String> {
    list(text).find_map(|directive| {
        let (name, value) = directive.split_once('=').unwrap_or((directive, "x"));
        let quoted = value.len() >= 2 && value.starts_with('"') && value.ends_with('"');
        let value = if quoted { "x" } else { value };
        [name, value].into_iter().find_map(|part| {
            token::check(part).err().map(|_| format!("`{directive}` is no directive"))
        })
    })
}

/// The elements between the commas that stand in no quotes (RFC 9110 §5.6.1).
pub(super) fn list(text: &str) -> impl Iterator<Item = &str> {
    let mut quoted = false;
    text.split(move |character| {
        quoted ^= character == '"';
        character == ',' && !quoted
    })
    .map(str::trim)
}

fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// `bytes first-last/length`, where the length may be `*` (RFC 9110 §14.4).
fn range(text: &str) -> Option<String> {
    let parts = text.strip_prefix("bytes ").and_then(|range| range.split_once('/'));
    let valid = parts.is_some_and(|(range, length)| {
        let ends = range.split_once('-').and_then(|(a, z)| Some((number(a)?, number(z)?)));
        ends.is_some_and(|(first, last)| {
            let inside = length == "*" || number(length).is_some_and(|length| last < length);
            first <= last && inside
        })
    });
    (!valid).then(|| "it is no range of bytes".to_owned())
}

/// `bytes */length` (RFC 9110 §14.4).
fn unsatisfied(text: &str) -> Option<String> {
    let valid = text.strip_prefix("bytes */").is_some_and(|length| number(length).is_some());
    (!valid).then(|| "it does not say which length there is".to_owned())
}

/// The fault in words.
fn said<F: ToString>(checked: Result<(), F>) -> Option<String> {
    checked.err().map(|fault| fault.to_string())
}

pub(super) fn check(
    name: &str,
    text: &Spanned<String>,
    code: u16,
    methods: &Methods,
    diagnostics: &mut Diagnostics,
) {
    if let Err(fault) = field_value::check(&text.value) {
        let remedy = "visible ASCII characters, with single spaces between them";
        let message = message::bad_field_value(name, &fault.to_string(), remedy, "RFC 9110 §5.5");
        diagnostics.error(text.span, message);
        return;
    }
    if let Some(Grammar { check, remedy, citation }) = grammar(name, code)
        && let Some(fault) = check(&text.value)
    {
        diagnostics.error(text.span, message::bad_field_value(name, &fault, remedy, citation));
    }
    if name == "allow"
        && let Methods::Known(methods) = methods
        && let Some(own) = methods.iter().find(|method| allows(&text.value, method.value))
    {
        diagnostics.error(text.span, message::allows_own_method(own.value));
    }
}

fn allows(list: &str, method: Method) -> bool {
    list.split(',').any(|allowed| allowed.trim() == method.as_str())
}

#[cfg(test)]
mod tests {
    use super::{directives, range, unsatisfied};

    #[test]
    fn cache_directives() {
        for text in [
            "no-store",
            "private, max-age=60",
            "private=\"set-cookie, x-foo\"",
            "no-cache=\"set-cookie\"",
            "public",
        ] {
            assert_eq!(directives(text), None, "{text}");
        }
        for text in ["no cache", "max-age=", "=60", "a;b", "private,,"] {
            assert!(directives(text).is_some(), "{text}");
        }
    }

    #[test]
    fn ranges_of_bytes() {
        for text in ["bytes 0-499/1234", "bytes 0-0/*"] {
            assert_eq!(range(text), None, "{text}");
            assert!(unsatisfied(text).is_some(), "{text}");
        }
        for text in ["bytes */1234", "bytes */0"] {
            assert_eq!(unsatisfied(text), None, "{text}");
            assert!(range(text).is_some(), "{text}");
        }
        for text in ["bytes x", "0-1/2", "bytes 5-4/9", "bytes 0-9/9", "bytes */*", "bytes 0-/1"] {
            assert!(range(text).is_some() && unsatisfied(text).is_some(), "{text}");
        }
    }
}

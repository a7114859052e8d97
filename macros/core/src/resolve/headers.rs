//! The header fields of each response: those of the entry, and those that HTTP requires or recommends.

use http_semantics::{Caching, When};
use proc_macro2::{Ident, Punct, Spacing, Span, TokenTree};

use crate::diagnostic::Diagnostics;
use crate::field_type;
use crate::message;
use crate::model::{Header, HeaderValue, Methods, Response};
use crate::readable::readable;
use crate::syntax::header::{WrittenHeader, WrittenValue, as_written};
use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;
use crate::token_list::TokenList;

pub(super) fn written(headers: Vec<WrittenHeader>, diagnostics: &mut Diagnostics) -> Vec<Header> {
    if headers.is_empty() {
        return Vec::new();
    }
    let mut resolved = Vec::with_capacity(headers.len());
    for WrittenHeader { name, value } in headers {
        let value = match value {
            WrittenValue::Type(written) => HeaderValue::Type(written),
            WrittenValue::Constant(text) => HeaderValue::Constant(text),
            // Only a variant of the author has a field already.
            WrittenValue::Field => {
                diagnostics
                    .error_of_shape(name.span, message::header_without_value(&as_written(&name)));
                continue;
            }
            WrittenValue::Member(_) => {
                diagnostics.error(name.span, message::member_without_variant());
                continue;
            }
        };
        resolved.push(Header { name, value, written: true, required: false });
    }
    resolved
}

/// Adds the header fields that HTTP requires or recommends for the code and the method.
///
/// Nothing is added to claims and complete responses, because the macro does not build them. To the variants of
/// the author, only constants are.
pub(super) fn complete(
    responses: &mut [Response],
    methods: &Methods,
    runtime: &TokenList,
    adds_fields: bool,
) {
    let repeated = repeated_from_200(responses);
    for response in responses {
        if !response.placement.is_generated() || response.content.is_raw() {
            continue;
        }
        let Some(status) = response.registered() else { continue };
        for field in status.required {
            let several_parts = response.content.has_several_parts();
            let span = response.status.span;
            if response.leaves_out(field) {
                continue;
            }
            match field.when {
                When::SinglePart if several_parts => {}
                When::Always | When::SinglePart => match field.value {
                    Some(value) => add_constant(response, field.name, value, span),
                    None if adds_fields => require(response, field.name, runtime, span),
                    None => mark_required(response, &field.name.to_ascii_lowercase()),
                },
                When::AsOn200 => {
                    let name = field.name.to_ascii_lowercase();
                    if let Some(header) = repeated.iter().find(|header| header.name.value == name) {
                        repeat(response, header, span);
                    }
                }
                // `On`, `SeveralParts` and `If` cannot be decided here.
                _ => {}
            }
        }
        if adds_fields && !status.recommended.is_empty() {
            for (name, rule) in response.recommended_by_default(methods) {
                if !response.overrides.leave_out(rule) {
                    add_field(response, name, runtime, response.status.span);
                }
            }
        }
        // RFC 9110 §7.8: a sender of Upgrade MUST name it in Connection too.
        if !response.headers.is_empty() && response.has_header("upgrade") {
            add_constant(response, "Connection", "Upgrade", response.status.span);
        }
        // RFC 6585 §3–6: responses with these codes must not be stored by a cache.
        if status.caching == Caching::Never {
            add_constant(response, "Cache-Control", "no-store", response.status.span);
        }
    }
}

/// The fields that the 200 declares, which 206 and 304 repeat (RFC 9110 §15.3.7, §15.4.5).
fn repeated_from_200(responses: &[Response]) -> Vec<Header> {
    let mut repeated: Vec<Header> = Vec::new();
    for response in responses {
        if response.status.value != 200 {
            continue;
        }
        for header in &response.headers {
            // A condition can refer to a header field of any of several 200s.
            if repeated.iter().all(|known| known.name.value != header.name.value) {
                repeated.push(copy(header, header.name.span));
            }
        }
    }
    repeated
}

fn copy(header: &Header, span: Span) -> Header {
    Header {
        name: Spanned::new(header.name.value.clone(), span),
        value: match &header.value {
            HeaderValue::Type(written) => HeaderValue::Type(written.clone()),
            HeaderValue::Constant(text) => HeaderValue::Constant(text.clone()),
        },
        written: false,
        required: false,
    }
}

fn add(response: &mut Response, header: Header) {
    if !response.has_header(&header.name.value) {
        response.headers.push(header);
    }
}

/// Adds a header field that the 200 has. A type of the entry's own in its place has a value wherever the type of
/// the 200 has one, which is not known; it always has one unless that of the 200 is optional.
fn repeat(response: &mut Response, of_200: &Header, span: Span) {
    if !response.has_header(&of_200.name.value) {
        response.headers.push(copy(of_200, span));
    } else if !of_200.is_optional() {
        mark_required(response, &of_200.name.value);
    }
}

/// Adds a header field that HTTP requires, unless the entry has it with a type of its own.
fn require(response: &mut Response, name: &str, runtime: &TokenList, span: Span) {
    if response.headers.is_empty() || !response.has_header(&name.to_ascii_lowercase()) {
        add_field(response, name, runtime, span);
    } else {
        mark_required(response, &name.to_ascii_lowercase());
    }
}

fn mark_required(response: &mut Response, name: &str) {
    for header in &mut response.headers {
        header.required |= header.name.value == name;
    }
}

fn add_constant(response: &mut Response, name: &str, value: &str, span: Span) {
    let header = Header {
        name: Spanned::new(name.to_ascii_lowercase(), span),
        value: HeaderValue::Constant(Spanned::new(value.to_owned(), span)),
        written: false,
        required: false,
    };
    add(response, header);
}

fn add_field(response: &mut Response, name: &str, runtime: &TokenList, span: Span) {
    let name = name.to_ascii_lowercase();
    let path = match field_type::of_field(&name) {
        Some(typed) => ["header", typed],
        None => ["http", "HeaderValue"],
    };
    let mut tokens = runtime.trees().to_vec();
    let mut text = readable(runtime);
    for segment in path {
        tokens.extend([
            TokenTree::Punct(Punct::new(':', Spacing::Joint)),
            TokenTree::Punct(Punct::new(':', Spacing::Alone)),
            TokenTree::Ident(Ident::new(segment, Span::call_site())),
        ]);
        text.push_str("::");
        text.push_str(segment);
    }
    let header = Header {
        name: Spanned::new(name, span),
        value: HeaderValue::Type(WrittenType::generated(tokens.into(), text, span)),
        written: false,
        required: false,
    };
    add(response, header);
}

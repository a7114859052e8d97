//! `{ etag: ETag, "x-total-count": u64, www_authenticate = "Bearer" }`: the header fields of an entry.

use proc_macro2::Span;

use super::cursor::{Cursor, LeftOver, Reported, unraw};
use super::plain_type;
use super::recover::skip_entry;
use super::spanned::Spanned;
use super::text;
use super::written_type::WrittenType;
use crate::diagnostic::Diagnostics;
use crate::message;

pub(crate) struct WrittenHeader {
    /// The name in lower case: `www-authenticate`.
    pub(crate) name: Spanned<String>,
    pub(crate) value: WrittenValue,
}

pub(crate) enum WrittenValue {
    /// Nothing. A variant of the author has a field of this name.
    Field,
    /// `: Type`
    Type(WrittenType),
    /// `= "constant"`
    Constant(Spanned<String>),
}

/// Parses the header fields between braces. A header field that cannot be read is reported and left out.
pub(super) fn parse_list(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<WrittenHeader> {
    let mut headers = Vec::new();
    let Some((group, contents)) = input.group() else { return headers };
    let left_over = LeftOver::default();
    let list = &mut input.at(contents, &left_over);
    while !list.is_empty() {
        let start = *list;
        match parse(list, diagnostics) {
            Ok(header) => headers.push(header),
            Err(Reported) => skip_entry(list, start),
        }
        if list.punct(',').is_none() && !list.is_empty() {
            diagnostics.error(list.here(), message::missing_comma_in_headers(&list.next_token()));
            skip_entry(list, start);
            list.punct(',');
        }
    }
    if left_over.take().is_some() {
        diagnostics.error(group.span(), message::expected_header(""));
    }
    headers
}

fn parse(input: &mut Cursor<'_>, diagnostics: &mut Diagnostics) -> Result<WrittenHeader, Reported> {
    let name = parse_name(input, diagnostics)?;
    let value = if let Some(colon) = input.punct(':') {
        parse_type(&name.value, colon, input, diagnostics).map(WrittenValue::Type)?
    } else if let Some(equals) = input.punct('=') {
        let Some(text) = text::parse(input) else {
            diagnostics.error(equals, message::constant_header_needs_text(&name.value));
            return Err(Reported);
        };
        WrittenValue::Constant(text)
    } else if input.is_finished() || input.peek_punct(',') {
        WrittenValue::Field
    } else {
        diagnostics.error(name.span, message::header_without_value(&name.value));
        return Err(Reported);
    };
    Ok(WrittenHeader { name, value })
}

/// `www_authenticate`, or the name itself in quotes.
fn parse_name(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Spanned<String>, Reported> {
    if let Some(text) = text::parse(input) {
        // Field names are case-insensitive (RFC 9110 §5.1), and HTTP/2 has them in lower case.
        return Ok(Spanned::new(text.value.to_ascii_lowercase(), text.span));
    }
    if let Some(ident) = input.ident() {
        if input.peek_punct('-') {
            diagnostics
                .error(ident.span(), message::hyphen_in_header(&hyphenated(ident.text, *input)));
            return Err(Reported);
        }
        let name = unraw(ident.text).to_ascii_lowercase().replace('_', "-");
        return Ok(Spanned::new(name, ident.span()));
    }
    diagnostics.error(input.place(), message::expected_header(&input.next_token()));
    Err(Reported)
}

/// The whole name, with underscores. The parser is at the hyphen after the first word.
fn hyphenated(first: &str, mut rest: Cursor<'_>) -> String {
    let mut name = first.to_owned();
    while rest.punct('-').is_some() {
        let Some(word) = rest.ident() else { break };
        name.push('_');
        name.push_str(word.text);
    }
    name
}

fn parse_type(
    name: &str,
    colon: Span,
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<WrittenType, Reported> {
    if input.is_empty() || input.peek_punct(',') {
        diagnostics.error(colon, message::header_needs_type());
        return Err(Reported);
    }
    if text::peek(input) {
        diagnostics.error(colon, message::constant_header_needs_equals(name));
        return Err(Reported);
    }
    let Some(parsed) = plain_type::parse(input) else {
        diagnostics.error(input.place(), message::header_needs_type());
        return Err(Reported);
    };
    Ok(parsed.written)
}

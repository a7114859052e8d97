//! `{ etag: ETag, "x-total-count": u64, www_authenticate = "Bearer" }`: the header fields of an entry. On a variant
//! of the author, also `seats as member`: a field that is a member of the problem document.

use proc_macro2::Span;

use super::cursor::{Cursor, LeftOver, Reported, unraw};
use super::plain_type;
use super::recover::skip_entry;
use super::spanned::Spanned;
use super::text;
use super::written_type::WrittenType;
use crate::diagnostic::Diagnostics;
use crate::letter_case::shouting_case;
use crate::message;
use crate::readable::readable;

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
    /// `as member`, `as "freeSeats"`: the name of the member.
    Member(Spanned<String>),
}

/// The name of a header field as the author wrote it, without quotes.
pub(crate) fn as_written(name: &Spanned<String>) -> String {
    let plain = |text: &str| text.replace('_', "-").to_ascii_lowercase();
    let source = name.span.source_text().unwrap_or_default();
    let source = source.trim_matches('"');
    if plain(source) == name.value { source.to_owned() } else { name.value.clone() }
}

impl WrittenHeader {
    /// The field as it can be written.
    pub(super) fn readable(&self) -> String {
        let name = self.name.value.replace('-', "_");
        match &self.value {
            WrittenValue::Type(written) => format!("{name}: {}", written.readable),
            WrittenValue::Constant(text) => format!("{name} = {:?}", text.value),
            WrittenValue::Field => name,
            WrittenValue::Member(member) => format!("{name} as {:?}", member.value),
        }
    }
}

/// Parses the header fields between braces. A header field that cannot be read is reported and left out.
pub(super) fn parse_list(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<WrittenHeader> {
    let Some((group, contents)) = input.group() else { return Vec::new() };
    let left_over = LeftOver::default();
    let headers = parse_contents(input.at(contents, &left_over), diagnostics);
    if left_over.take().is_some() {
        diagnostics.error_of_shape(group.span(), message::expected_header(""));
    }
    headers
}

/// Parses the header fields up to the end.
pub(super) fn parse_contents(
    mut list: Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<WrittenHeader> {
    let mut headers = Vec::new();
    while !list.is_empty() {
        let start = list;
        match parse(&mut list, diagnostics) {
            Ok(header) => headers.push(header),
            Err(Reported) => skip_entry(&mut list, start),
        }
        if list.punct(',').is_none() && !list.is_empty() {
            diagnostics
                .error_of_shape(list.here(), message::missing_comma_in_headers(&list.next_token()));
            skip_entry(&mut list, start);
            list.punct(',');
        }
    }
    headers
}

fn parse(input: &mut Cursor<'_>, diagnostics: &mut Diagnostics) -> Result<WrittenHeader, Reported> {
    let name = parse_name(input, diagnostics)?;
    let value = if let Some(colon) = input.punct(':') {
        parse_type(&name.value, colon, input, diagnostics).map(WrittenValue::Type)?
    } else if let Some(equals) = input.punct('=') {
        let Some(text) = text::parse(input) else {
            let message = match unquoted(*input) {
                value if is_type(&value) => message::type_after_equals(&name.value, &value),
                value => message::constant_header_needs_text(&name.value, &value),
            };
            diagnostics.error_of_shape(equals, message);
            return Err(Reported);
        };
        WrittenValue::Constant(text)
    } else if input.is_finished() || input.peek_punct(',') {
        WrittenValue::Field
    } else if input.peek_word("as") {
        WrittenValue::Member(parse_member(&name, input, diagnostics)?)
    } else {
        diagnostics.error_of_shape(name.span, message::header_without_value(&as_written(&name)));
        return Err(Reported);
    };
    Ok(WrittenHeader { name, value })
}

/// Parses the name of a member, behind the name of the field.
fn parse_member(
    field: &Spanned<String>,
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Spanned<String>, Reported> {
    let field_name = field.value.replace('-', "_");
    input.ident();
    let place = input.place();
    if let Some(name) = text::parse(input) {
        return Ok(name);
    }
    let is_number = field_name.starts_with(|first: char| first.is_ascii_digit());
    if let Some(word) = input.ident()
        && word.text == "member"
        && !is_number
    {
        return Ok(Spanned::new(field_name, field.span));
    }
    diagnostics.error_of_shape(place, message::member_needs_name(&field_name, is_number));
    Err(Reported)
}

/// `www_authenticate`, or the name itself in quotes, or the number of a field in a tuple: `0 as "seats"`.
fn parse_name(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Spanned<String>, Reported> {
    if let Some(text) = text::parse(input) {
        // Field names are case-insensitive (RFC 9110 §5.1), and HTTP/2 has them in lower case.
        return Ok(Spanned::new(text.value.to_ascii_lowercase(), text.span));
    }
    if let Some(number) = input.peek_literal()
        && input.second().is_some_and(|second| second.peek_word("as"))
    {
        input.literal();
        return Ok(Spanned::new(number.to_string(), number.span()));
    }
    if let Some(ident) = input.ident() {
        if input.peek_punct('-') {
            diagnostics.error_of_shape(
                ident.span(),
                message::hyphen_in_header(&hyphenated(ident.text, *input)),
            );
            return Err(Reported);
        }
        if is_camel_case(ident.text) {
            let name = shouting_case(ident.text).to_lowercase();
            diagnostics
                .error_of_shape(ident.span(), message::header_in_camel_case(ident.text, &name));
            return Err(Reported);
        }
        let name = unraw(ident.text).to_ascii_lowercase().replace('_', "-");
        return Ok(Spanned::new(name, ident.span()));
    }
    diagnostics.error_of_shape(input.place(), message::expected_header(&input.next_token()));
    Err(Reported)
}

/// The tokens of a value up to the comma, without quotes.
fn unquoted(start: Cursor<'_>) -> String {
    let mut end = start;
    skip_entry(&mut end, start);
    let value = readable(&start.stream(start.until(&end)).into());
    value.trim_matches('"').replace('"', "'")
}

/// Whether a word is probably a type: `ETag` or `u64`.
fn is_type(value: &str) -> bool {
    value.starts_with(char::is_uppercase)
        || matches!(value, "u8" | "u16" | "u32" | "u64" | "usize" | "i32" | "i64" | "bool")
}

/// Whether a capital follows a small letter, as in `RetryAfter`, but not in `ETag`.
fn is_camel_case(word: &str) -> bool {
    let bytes = word.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        if bytes[at].is_ascii_uppercase() && bytes[at - 1].is_ascii_lowercase() {
            return true;
        }
        at += 1;
    }
    false
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
        diagnostics.error_of_shape(colon, message::header_needs_type());
        return Err(Reported);
    }
    if input.peek_literal().is_some() {
        let value = unquoted(*input);
        diagnostics.error_of_shape(colon, message::constant_header_needs_equals(name, &value));
        return Err(Reported);
    }
    let Some(parsed) = plain_type::parse(input) else {
        diagnostics.error_of_shape(input.place(), message::header_needs_type());
        return Err(Reported);
    };
    Ok(parsed.written)
}

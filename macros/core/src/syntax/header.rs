//! `{ etag: ETag, "x-total-count": u64, www_authenticate = "Bearer" }`: the header fields of an entry.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Token};

use super::cursor::{Reported, here, next_token};
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
    /// `: Type`
    Type(WrittenType),
    /// `= "constant"`
    Constant(Spanned<String>),
}

/// Parses the header fields between braces. A header field that cannot be read is reported and left out.
pub(super) fn parse_list(input: ParseStream, diagnostics: &mut Diagnostics) -> Vec<WrittenHeader> {
    let mut headers = Vec::new();
    let Ok(group) = input.parse::<proc_macro2::Group>() else { return headers };
    let parsed = (|list: ParseStream| {
        while !list.is_empty() {
            let start = list.fork();
            match parse(list, diagnostics) {
                Ok(header) => headers.push(header),
                Err(Reported) => skip_entry(list, &start),
            }
            if list.parse::<Option<Token![,]>>()?.is_none() && !list.is_empty() {
                diagnostics.error(here(list), message::missing_comma_in_headers(&next_token(list)));
                skip_entry(list, &start);
                list.parse::<Option<Token![,]>>()?;
            }
        }
        Ok(())
    })
    .parse2(group.stream());
    if parsed.is_err() {
        diagnostics.error(group.span(), message::expected_header(""));
    }
    headers
}

fn parse(input: ParseStream, diagnostics: &mut Diagnostics) -> Result<WrittenHeader, Reported> {
    let name = parse_name(input, diagnostics)?;
    let value = if input.peek(Token![:]) {
        let colon = input.parse::<Token![:]>().map_or_else(|_| here(input), |colon| colon.span);
        parse_type(&name.value, colon, input, diagnostics).map(WrittenValue::Type)?
    } else if input.peek(Token![=]) {
        let equals = input.parse::<Token![=]>().map_or_else(|_| here(input), |equals| equals.span);
        let Ok(text) = input.parse::<LitStr>() else {
            diagnostics.error(equals, message::constant_header_needs_text(&name.value));
            return Err(Reported);
        };
        WrittenValue::Constant(Spanned::new(text.value(), text.span()))
    } else {
        diagnostics.error(name.span, message::header_without_value(&name.value));
        return Err(Reported);
    };
    Ok(WrittenHeader { name, value })
}

/// `www_authenticate`, or the name itself in quotes.
fn parse_name(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<Spanned<String>, Reported> {
    if let Some(text) = text::parse(input) {
        // Field names are case-insensitive (RFC 9110 §5.1), and HTTP/2 has them in lower case.
        return Ok(Spanned::new(text.value.to_ascii_lowercase(), text.span));
    }
    if let Ok(ident) = input.call(Ident::parse_any) {
        if input.peek(Token![-]) {
            diagnostics.error(ident.span(), message::hyphen_in_header(&hyphenated(&ident, input)));
            return Err(Reported);
        }
        let name = ident.unraw().to_string().to_ascii_lowercase().replace('_', "-");
        return Ok(Spanned::new(name, ident.span()));
    }
    diagnostics.error(here(input), message::expected_header(&next_token(input)));
    Err(Reported)
}

/// The whole name, with underscores. The parser is at the hyphen after the first word.
fn hyphenated(first: &Ident, rest: ParseStream) -> String {
    let mut name = first.to_string();
    let rest = rest.fork();
    while let Ok(Some(_)) = rest.parse::<Option<Token![-]>>() {
        match rest.call(Ident::parse_any) {
            Ok(word) => {
                name.push('_');
                name.push_str(&word.to_string());
            }
            Err(_) => break,
        }
    }
    name
}

fn parse_type(
    name: &str,
    colon: Span,
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<WrittenType, Reported> {
    if input.is_empty() || input.peek(Token![,]) {
        diagnostics.error(colon, message::header_needs_type());
        return Err(Reported);
    }
    if input.peek(LitStr) {
        diagnostics.error(colon, message::constant_header_needs_equals(name));
        return Err(Reported);
    }
    let Ok(parsed) = plain_type::parse(input) else {
        diagnostics.error(here(input), message::header_needs_type());
        return Err(Reported);
    };
    Ok(WrittenType::of(&parsed))
}

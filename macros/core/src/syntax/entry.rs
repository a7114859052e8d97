//! One entry: `Name = 404: Type as "media/type" { field: Type }`, with its attributes.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};

use super::attribute::EntryAttributes;
use super::cursor::{Cursor, Reported};
use super::header::{self, WrittenHeader, WrittenValue};
use super::keyword::is_keyword;
use super::media_types::{self, WrittenMediaTypes};
use super::options::is_field_of_response;
use super::plain_type;
use super::scan::Form;
use super::spanned::Spanned;
use super::status;
use super::text;
use super::written_type::WrittenType;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::readable::readable;

pub(crate) struct Entry {
    pub(crate) attributes: EntryAttributes,
    pub(crate) name: Option<Ident>,
    pub(crate) status: Spanned<u16>,
    pub(crate) content: Option<WrittenContent>,
    pub(crate) headers: Vec<WrittenHeader>,
    /// Set when the tokens after the code could not be read. The entry is still a response, which the handler
    /// may already mention.
    pub(crate) unfinished: bool,
}

/// The content after the colon.
pub(crate) enum WrittenContent {
    /// `"No user has this id."`
    Detail(Spanned<String>),
    /// `()`
    Nothing,
    /// `Type`, `Type as "media/type"`, `Type as ["media/type", …]`
    Type { written: WrittenType, media_types: Option<WrittenMediaTypes> },
    /// `_ as "media/type"`, `_ as ["media/type", …]`
    Argument { underscore: Span, media_types: Option<WrittenMediaTypes> },
}

impl WrittenContent {
    pub(crate) fn media_types(&self) -> Option<&WrittenMediaTypes> {
        match self {
            WrittenContent::Type { media_types, .. }
            | WrittenContent::Argument { media_types, .. } => media_types.as_ref(),
            WrittenContent::Detail(_) | WrittenContent::Nothing => None,
        }
    }
}

/// Parses an entry, after its name if it has one.
pub(super) fn parse(
    attributes: EntryAttributes,
    name: Option<Ident>,
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Entry, Reported> {
    let status = status::parse(input, diagnostics)?;
    let mut unfinished = false;
    let content = if let Some(colon) = input.punct(':') {
        if input.is_empty() || input.peek_punct(',') {
            diagnostics.error(colon, message::nothing_after_colon());
            None
        } else {
            let content = parse_content(input, diagnostics).ok();
            unfinished = content.is_none();
            content
        }
    } else {
        None
    };
    let mut content = content;
    let headers = if !unfinished && input.peek_group(Delimiter::Brace) {
        let mut headers = header::parse_list(input, diagnostics);
        take_content(status.value, &mut headers, &mut content, diagnostics);
        headers
    } else {
        Vec::new()
    };
    Ok(Entry { attributes, name, status, content, headers, unfinished })
}

/// Takes the content from `{ etag: ETag, body: User }`, which is a mistake.
fn take_content(
    code: u16,
    headers: &mut Vec<WrittenHeader>,
    content: &mut Option<WrittenContent>,
    diagnostics: &mut Diagnostics,
) {
    let mut at = 0;
    while at < headers.len() && (headers[at].name.value != "body" || content.is_some()) {
        at += 1;
    }
    if at == headers.len() {
        return;
    }
    let header = headers.remove(at);
    let WrittenValue::Type(written) = header.value else {
        diagnostics.error(header.name.span, message::header_named_body());
        return;
    };
    let mut shown = format!("{code}: {}", written.readable);
    let fields: Vec<String> = headers.iter().map(WrittenHeader::readable).collect();
    if !fields.is_empty() {
        shown = format!("{shown} {{ {} }}", fields.join(", "));
    }
    diagnostics.error(header.name.span, message::content_among_headers(&shown));
    *content = Some(WrittenContent::Type { written, media_types: None });
}

/// Parses `Name =`. The name cannot be a keyword.
pub(super) fn parse_name(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Ident>, Reported> {
    let mut ahead = *input;
    let Some(name) = ahead.ident() else { return Ok(None) };
    if ahead.punct('=').is_none() {
        return Ok(None);
    }
    // Only a name in lower case can be a word of another tool.
    if name.text.starts_with(|first: char| first.is_ascii_lowercase())
        && let Some(code) = ahead.peek_literal()
        && is_misnamed(name.text)
    {
        diagnostics.error(name.span(), misnamed(name.text, &code.to_string()));
        *input = ahead;
        return Ok(None);
    }
    *input = ahead;
    if is_keyword(name.text) {
        diagnostics.error(name.span(), message::keyword_as_name(name.text));
        return Err(Reported);
    }
    Ok(Some(name.ident.clone()))
}

/// What is wrong about a type that no variant can contain: `[User]` or `format!("…")`.
fn not_content(written: &WrittenType) -> Option<Message> {
    match written.tokens.trees() {
        [TokenTree::Group(group)]
            if group.delimiter() == Delimiter::Bracket && !written.readable.contains(';') =>
        {
            Some(message::slice_as_content(&readable(&group.stream().into())))
        }
        [TokenTree::Ident(name), TokenTree::Punct(bang), ..]
            if bang.as_char() == '!'
                && matches!(name.to_string().as_str(), "format" | "concat") =>
        {
            Some(message::macro_as_content())
        }
        _ => None,
    }
}

/// Whether a word before a code is not the name of its variant.
fn is_misnamed(word: &str) -> bool {
    is_field_of_response(word) || matches!(word, "error" | "errors" | "success" | "outside")
}

fn misnamed(word: &str, code: &str) -> Message {
    if word == "outside" {
        return message::form_of_option(word, &format!("outside({code})"));
    }
    message::code_is_not_assigned(word, code.trim_matches('"'))
}

fn parse_content(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<WrittenContent, Reported> {
    if let Some(detail) = text::parse(input) {
        return Ok(WrittenContent::Detail(detail));
    }
    let (begins, start) = (!input.is_empty(), input.here());
    let Some(parsed) = plain_type::parse(input) else {
        // syn's message is about its own grammar, but it stops at the right token. At the end, that is the whole
        // attribute.
        let place = if input.is_empty() && begins { start.into() } else { input.place() };
        diagnostics.error(place, message::expected_content(&input.next_token()));
        return Err(Reported);
    };
    let media_types = media_types::parse(input, diagnostics)?;
    let written = parsed.written;
    Ok(match parsed.form {
        Form::Infer => WrittenContent::Argument { underscore: start, media_types },
        Form::Unit => {
            if let Some(media_types) = media_types {
                diagnostics.error(media_types.first.span, message::media_type_of_nothing());
            }
            WrittenContent::Nothing
        }
        Form::ImplTrait => {
            diagnostics.error(written.blame, message::impl_trait_as_content());
            return Err(Reported);
        }
        Form::Path => WrittenContent::Type { written, media_types },
        Form::Other => {
            if let Some(message) = not_content(&written) {
                diagnostics.error_of_shape(written.blame, message);
                return Err(Reported);
            }
            WrittenContent::Type { written, media_types }
        }
    })
}

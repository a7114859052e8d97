//! `as "image/png"`, and `as ["image/png", "image/webp"]`: a list from which the handler chooses.

use proc_macro2::{Delimiter, Group, Span};

use super::cursor::{Cursor, LeftOver, Reported};
use super::spanned::Spanned;
use super::text;
use crate::diagnostic::Diagnostics;
use crate::message;

/// The media types of one content.
#[derive(Clone)]
pub(crate) struct WrittenMediaTypes {
    pub(crate) first: Spanned<String>,
    /// The others, where a list is written. It is then not empty.
    pub(crate) others: Vec<Spanned<String>>,
}

/// Parses `as` and what follows it, if it is there.
pub(super) fn parse(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<WrittenMediaTypes>, Reported> {
    if input.second().is_some_and(|ahead| ahead.peek_group(Delimiter::Bracket))
        && input.peek_word("as")
    {
        input.ident();
        return parse_list(input, diagnostics).map(Some);
    }
    let one = parse_one(input, diagnostics)?;
    Ok(one.map(|first| WrittenMediaTypes { first, others: Vec::new() }))
}

/// Parses `as "image/png"`, if it is there.
pub(super) fn parse_one(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Spanned<String>>, Reported> {
    if !input.peek_word("as") {
        return Ok(None);
    }
    let keyword = input.ident().map_or_else(Span::call_site, |word| word.span());
    let Some(text) = text::parse(input) else {
        diagnostics.error(keyword, message::as_needs_media_type());
        return Err(Reported);
    };
    Ok(Some(text))
}

fn parse_list(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<WrittenMediaTypes, Reported> {
    let Some((group, contents)) = input.group() else { return Err(Reported) };
    let left_over = LeftOver::default();
    let mut list = input.at(contents, &left_over);
    let mut media_types: Vec<Spanned<String>> = Vec::new();
    while !list.is_empty() {
        let Some(one) = text::parse(&mut list) else {
            let message = message::expected_media_type(&list.next_token());
            diagnostics.error_of_shape(list.here(), message);
            return Err(Reported);
        };
        media_types.push(one);
        if list.punct(',').is_none() && !list.is_empty() {
            let message = message::missing_comma_in_media_types(&list.next_token());
            diagnostics.error_of_shape(list.here(), message);
            return Err(Reported);
        }
    }
    of_list(group, media_types, diagnostics)
}

fn of_list(
    group: &Group,
    media_types: Vec<Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Result<WrittenMediaTypes, Reported> {
    let mut rest = media_types.into_iter();
    let Some(first) = rest.next() else {
        diagnostics.error_of_shape(group.span(), message::no_media_types());
        return Err(Reported);
    };
    let others: Vec<Spanned<String>> = rest.collect();
    if others.is_empty() {
        diagnostics.error_of_shape(group.span(), message::list_of_one_media_type(&first.value));
    }
    Ok(WrittenMediaTypes { first, others })
}

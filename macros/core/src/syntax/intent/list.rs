//! Several responses in brackets, and the responses of utoipa.

use super::code::{entry, take_exact};
use super::meant::{Intent, flawlessly};
use crate::message;
use crate::readable::readable;
use crate::syntax::attribute;
use crate::syntax::cursor::Cursor;
use crate::syntax::entry::{self, Entry, WrittenContent};
use crate::syntax::options::is_field_of_response;
use crate::syntax::plain_type;
use crate::syntax::recover::skip_entry;
use crate::syntax::spanned::Spanned;
use crate::syntax::text;

/// `[200, 404]`, `responses(200, 404)`, `responses: { 200: User }`, `(status = 404, description = "…")`
pub(super) fn of(item: Cursor<'_>) -> Option<Intent> {
    let mut rest = item;
    let blame = rest.here();
    if let Some(word) = rest.ident() {
        let is_list = matches!(
            word.text,
            "responses" | "response" | "codes" | "statuses" | "status" | "returns" | "errors"
        );
        if !is_list {
            return None;
        }
        if rest.punct('=').is_none() {
            rest.punct(':');
        }
    }
    let (_, contents) = rest.group()?;
    if !rest.is_finished() {
        return None;
    }
    let inside = rest.part(contents);
    let (entries, shown) = match fields(inside) {
        Some((entry, shown)) => (vec![entry], vec![shown]),
        None => responses(inside)?,
    };
    let first = inside.contents().map(|(_, contents)| inside.part(contents));
    let is_response_of_utoipa = is_field(&inside) || first.is_some_and(|first| is_field(&first));
    let message = if is_response_of_utoipa {
        message::response_as_fields(&shown.join(", "))
    } else {
        message::responses_in_brackets(&shown.join(", "))
    };
    let mut intent = Intent::reported(blame, message);
    intent.entries = entries;
    Some(intent)
}

/// Each response in a list.
pub(super) fn responses(mut list: Cursor<'_>) -> Option<(Vec<Entry>, Vec<String>)> {
    let mut entries = Vec::new();
    let mut shown = Vec::new();
    while !list.is_finished() {
        let mut end = list;
        skip_entry(&mut end, list);
        let part = list.within(end.rest().start);
        let (entry, text) = if let Some((_, contents)) = part.contents() {
            fields(part.part(contents))?
        } else {
            (regular(part)?, readable(&part.stream(part.rest()).into()))
        };
        entries.push(entry);
        shown.push(text);
        list = end;
        list.punct(',');
    }
    (!entries.is_empty()).then_some((entries, shown))
}

/// An entry as it should be, or one in another spelling of its code.
fn regular(part: Cursor<'_>) -> Option<Entry> {
    let as_written = flawlessly(|diagnostics| {
        let mut rest = part;
        let attributes = attribute::parse(&mut rest, diagnostics);
        let name = entry::parse_name(&mut rest, diagnostics).ok()?;
        let entry = entry::parse(attributes, name, &mut rest, diagnostics).ok()?;
        rest.is_finished().then_some(entry)
    });
    as_written.or_else(|| {
        let mut rest = part;
        let status = take_exact(&mut rest)?;
        rest.is_finished().then(|| entry(status, None))
    })
}

/// Whether `status = 404` begins here.
fn is_field(input: &Cursor<'_>) -> bool {
    let mut ahead = *input;
    let is_known = ahead.ident().is_some_and(|word| is_field_of_response(word.text));
    is_known && ahead.peek_punct('=')
}

/// `status = 404, description = "No such user.", body = User`, as utoipa writes a response
fn fields(mut list: Cursor<'_>) -> Option<(Entry, String)> {
    if !is_field(&list) {
        return None;
    }
    let mut status: Option<Spanned<u16>> = None;
    let mut description: Option<Spanned<String>> = None;
    let mut body = None;
    while !list.is_finished() {
        let start = list;
        let word = list.ident()?;
        if list.punct('=').is_some() {
            match word.text {
                "description" => description = text::parse(&mut list),
                "body" => body = plain_type::parse(&mut list).map(|parsed| parsed.written),
                name if is_field_of_response(name) => status = take_exact(&mut list),
                _ => {}
            }
        }
        skip_entry(&mut list, start);
        list.punct(',');
    }
    let status = status?;
    let mut shown = status.value.to_string();
    let content = match (body, description) {
        (Some(written), _) => {
            shown = format!("{shown}: {}", written.readable);
            Some(WrittenContent::Type { written, media_types: None })
        }
        (None, Some(description)) if status.value >= 400 => {
            shown = format!("{shown}: {:?}", description.value);
            Some(WrittenContent::Detail(description))
        }
        _ => None,
    };
    Some((entry(status, content), shown))
}

//! A response with a name that is written in another way: `Missing: 404`.

use proc_macro2::{Delimiter, Ident, Span};

use super::code::{take_exact, take_punctuation};
use super::meant::{Intent, flawlessly};
use crate::letter_case::pascal_case;
use crate::message;
use crate::readable::readable;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::cursor::Cursor;
use crate::syntax::entry::{self, Entry};
use crate::syntax::keyword::is_keyword;
use crate::syntax::options::is_field_of_response;
use crate::syntax::text;

/// `Missing: 404`, `Missing => 404`, `Missing 404`, `Missing(404)`, `"Missing" = 404`, `missing-user = 404`
pub(super) fn of(item: Cursor<'_>) -> Option<Intent> {
    let mut rest = item;
    let span = rest.here();
    let is_quoted = text::peek(&rest);
    let mut name = match text::parse(&mut rest) {
        Some(text) => text.value,
        None => rest.ident()?.text.to_owned(),
    };
    let mut is_hyphenated = false;
    while let mut ahead = rest
        && ahead.punct('-').is_some()
        && let Some(word) = ahead.ident()
    {
        is_hyphenated = true;
        name = format!("{name}_{}", word.text);
        rest = ahead;
    }
    if rest.peek_operator("::") {
        return None;
    }
    let blame = rest.here();
    let found = rest.next_token();
    let separator = take_punctuation(&mut rest).map(|found| found.text).unwrap_or_default();
    let is_wrapped = rest.peek_group(Delimiter::Parenthesis);
    if is_wrapped {
        let (_, contents) = rest.group()?;
        if !rest.is_finished() {
            return None;
        }
        rest = rest.part(contents);
    }
    let written = readable(&rest.stream(rest.rest()).into());
    let status = take_exact(&mut rest.clone())?;
    // After a number, it would be the name of a code: `200 OK`. Before one, it is a name.
    let entry = whole_entry(rest);
    if is_field_of_response(&name) {
        let intent = Intent::reported(span, message::code_is_not_assigned(&name, &written));
        return Some(match entry {
            Some(entry) => intent.with(entry),
            None => intent.incomplete(),
        });
    }
    if is_wrapped && matches!(name.as_str(), "Some" | "StatusCode" | "Status" | "Code") {
        let intent = Intent::reported(span, message::code_is_not_assigned(&name, &written));
        return Some(intent.with(super::code::entry(status, None)));
    }
    if is_wrapped && name.starts_with(|first: char| first.is_ascii_lowercase()) {
        // A misspelled option: `outsid(413)`.
        return None;
    }
    if is_keyword(&name) {
        let intent = Intent::reported(span, message::keyword_as_name(&name));
        return Some(intent.incomplete());
    }
    let pascal = pascal_case(&name);
    let ident = if is_quoted || is_hyphenated { pascal.clone() } else { name.clone() };
    if ident.is_empty() || !ident.starts_with(|first: char| first.is_alphabetic()) {
        return None;
    }
    let shown = format!("{ident} = {written}");
    let message = if is_quoted {
        message::quoted_name(&shown)
    } else if is_hyphenated {
        message::hyphen_in_name(&shown)
    } else if matches!(separator.as_str(), "=" | "#" | "..") {
        return None;
    } else {
        let found = if separator.is_empty() { &found } else { &separator };
        message::name_needs_equals(&name, found, &shown)
    };
    let blame = if is_quoted || is_hyphenated { span } else { blame };
    let intent = Intent::reported(blame, message);
    let Ok(ident) = syn::parse_str::<Ident>(&ident) else { return Some(intent.incomplete()) };
    Some(match entry {
        Some(mut entry) => {
            entry.name = Some(at(ident, span));
            intent.with(entry)
        }
        None => {
            intent.with(Entry { name: Some(at(ident, span)), ..super::code::entry(status, None) })
        }
    })
}

fn at(mut ident: Ident, span: Span) -> Ident {
    ident.set_span(span);
    ident
}

/// The response that all tokens are.
fn whole_entry(mut rest: Cursor<'_>) -> Option<Entry> {
    flawlessly(|diagnostics| {
        let entry = entry::parse(EntryAttributes::default(), None, &mut rest, diagnostics).ok()?;
        rest.is_finished().then_some(entry)
    })
}

//! A response that begins with its code.

use proc_macro2::Delimiter;

use super::code::{Punctuation, entry, of_word, take, take_exact, take_punctuation};
use super::meant::{Intent, flawlessly};
use crate::message;
use crate::readable::readable;
use crate::syntax::attribute;
use crate::syntax::cursor::{Cursor, unraw};
use crate::syntax::entry::{Entry, WrittenContent};
use crate::syntax::header;
use crate::syntax::plain_type;
use crate::syntax::spanned::Spanned;
use crate::syntax::text;

pub(super) fn of(item: Cursor<'_>) -> Option<Intent> {
    let mut rest = item;
    let sign = take_punctuation(&mut rest);
    if sign.as_ref().is_some_and(|sign| sign.text.contains("..")) {
        return range(item, &rest);
    }
    let is_exact = take_exact(&mut rest.clone()).is_some();
    let status = take(&mut rest)?;
    if let Some(Punctuation { text, span }) = sign {
        let message = message::sign_before_code(&text, status.value);
        let intent = Intent::reported(span, message).with(entry(status, None));
        return Some(if rest.is_finished() { intent } else { intent.incomplete() });
    }
    if rest.is_finished() {
        return Some(Intent::default().with(entry(status, None)));
    }
    if !is_exact {
        return None;
    }
    attributes_after(status, rest)
        .or_else(|| range(item, &rest))
        .or_else(|| separators(status, rest))
        .or_else(|| headers(status, rest))
        .or_else(|| content(status, rest))
}

/// Whether the item of this code continues here, although another one could begin: `404 NOT_FOUND`.
pub(in crate::syntax) fn continues(item: Cursor<'_>, next: &Cursor<'_>) -> bool {
    let mut code = item;
    let Some(word) = next.peek_ident() else { return false };
    let Some(status) = take_exact(&mut code) else { return false };
    code.rest().start == next.rest().start
        && of_word(unraw(word.text)).is_some_and(|named| named.code == status.value)
}

/// `404 #[cfg(unix)]`, `404 /// The description.`
fn attributes_after(status: Spanned<u16>, mut rest: Cursor<'_>) -> Option<Intent> {
    if !rest.peek_punct('#') {
        return None;
    }
    let blame = rest.here();
    let written = readable(&rest.stream(rest.rest()).into());
    let is_doc = written.starts_with("#[doc");
    let attributes = flawlessly(|diagnostics| Some(attribute::parse(&mut rest, diagnostics)))?;
    if !rest.is_finished() {
        return None;
    }
    let message = if is_doc {
        message::comment_after_code(status.value)
    } else {
        message::attribute_after_code(written.trim(), status.value)
    };
    Some(Intent::reported(blame, message).with(Entry { attributes, ..entry(status, None) }))
}

/// `200..299`, `200-299`, `400..`
fn range(item: Cursor<'_>, rest: &Cursor<'_>) -> Option<Intent> {
    let mut at = *rest;
    let is_first = item.peek_punct('.');
    if !is_first {
        let span = at.here();
        let found = take_punctuation(&mut at)?;
        let ends = at.is_finished() || take_exact(&mut at).is_some() && at.is_finished();
        let is_range = matches!(found.text.as_str(), ".." | "..=" | "...")
            || found.text == "-" && !rest.is_finished();
        return (is_range && ends)
            .then(|| Intent::reported(span, message::range_of_codes()).incomplete());
    }
    take_exact(&mut at)?;
    at.is_finished().then(|| Intent::reported(item.here(), message::range_of_codes()).incomplete())
}

/// `200 | 404`, `200; 404`, `200 and 404`
fn separators(first: Spanned<u16>, mut rest: Cursor<'_>) -> Option<Intent> {
    let blame = rest.here();
    let mut found = String::new();
    let mut codes = vec![first];
    while !rest.is_finished() {
        let separator = match take_punctuation(&mut rest) {
            Some(separator) => separator.text,
            None => rest.ident().filter(|word| matches!(word.text, "and" | "or"))?.text.to_owned(),
        };
        if matches!(separator.as_str(), "=" | ":" | "::" | "->" | "=>" | "<") {
            return None;
        }
        if found.is_empty() {
            found = separator;
        }
        if rest.is_finished() {
            break;
        }
        codes.push(take_exact(&mut rest)?);
    }
    let list: Vec<String> = codes.iter().map(|code| code.value.to_string()).collect();
    let message = if codes.len() == 1 {
        message::sign_after_code(&found, first.value)
    } else {
        message::separator_is_comma(&found, &list.join(", "))
    };
    let mut intent = Intent::reported(blame, message);
    intent.entries.extend(codes.into_iter().map(|code| entry(code, None)));
    Some(intent)
}

/// `200(etag: ETag)`, `200: { etag: ETag }`, `200 headers(etag: ETag)`, `200 { etag: ETag }: User`
fn headers(status: Spanned<u16>, mut rest: Cursor<'_>) -> Option<Intent> {
    let is_regular = rest.peek_group(Delimiter::Brace);
    let blame = rest.here();
    rest.punct(':');
    if rest.peek_word("headers") {
        rest.ident();
    }
    let (group, contents) = rest.group()?;
    let is_list = |input: &Cursor<'_>| {
        let mut ahead = *input;
        let has_name = ahead.ident().is_some() || text::parse(&mut ahead).is_some();
        let is_path = ahead.peek_operator("::");
        has_name && !is_path && (ahead.peek_punct(':') || ahead.peek_punct('='))
    };
    let inside = rest.part(contents.clone());
    if !is_list(&inside) {
        return None;
    }
    let list = readable(&group.stream().into());
    if is_regular {
        // The content follows the header fields.
        let blame = rest.here();
        rest.punct(':');
        let content = whole_content(&rest)?;
        let written = readable(&rest.stream(rest.rest()).into());
        let shown = format!("{}: {written} {{ {list} }}", status.value);
        let intent = Intent::reported(blame, message::content_after_headers(&shown));
        return Some(intent.with(entry(status, Some(content))).incomplete());
    }
    if !rest.is_finished() {
        return None;
    }
    let headers = flawlessly(|diagnostics| Some(header::parse_contents(inside, diagnostics)));
    let shown = format!("{} {{ {list} }}", status.value);
    let intent = Intent::reported(blame, message::headers_in_braces(&shown));
    Some(match headers {
        Some(headers) => intent.with(Entry { headers, ..entry(status, None) }),
        None => intent.incomplete(),
    })
}

/// `200 User`, `200 -> User`, `200(User)`, `404 "text"`, `404 Not Found`
fn content(status: Spanned<u16>, mut rest: Cursor<'_>) -> Option<Intent> {
    let blame = rest.here();
    let found = rest.next_token();
    let separator = take_separator(&mut rest);
    if separator == ":" {
        return content_and_more(status, rest);
    }
    if rest.peek_group(Delimiter::Parenthesis) {
        let (_, contents) = rest.group()?;
        if !rest.is_finished() {
            return None;
        }
        rest = rest.part(contents);
    }
    let code = status.value;
    if is_name_of(code, rest) {
        let name = readable(&rest.stream(rest.rest()).into());
        let intent = Intent::reported(blame, message::name_after_code(&name, code));
        return Some(intent.with(entry(status, None)));
    }
    let content = whole_content(&rest)?;
    if separator == "as" && matches!(content, WrittenContent::Detail(_)) {
        // A media type without its type.
        return None;
    }
    let written = readable(&rest.stream(rest.rest()).into());
    let found = if separator.is_empty() { &found } else { &separator };
    // A bare name after `=` may be that of the variant.
    let is_name = matches!(separator.as_str(), "=" | "as") && is_one_word(rest);
    let message = message::content_needs_colon(found, code, &written, is_name);
    let intent = Intent::reported(blame, message).with(entry(status, Some(content)));
    Some(if is_name { intent.incomplete() } else { intent })
}

/// `200: User?`, `200: User | ApiError`, `404: "text" "text"`
fn content_and_more(status: Spanned<u16>, mut rest: Cursor<'_>) -> Option<Intent> {
    let start = rest;
    let content = if let Some(text) = text::parse(&mut rest) {
        WrittenContent::Detail(text)
    } else {
        let written = plain_type::parse_path(&mut rest)?;
        let (last, _) = written.last.as_ref()?;
        if !last.starts_with(char::is_uppercase) {
            return None;
        }
        WrittenContent::Type { written, media_types: None }
    };
    let is_other = rest.is_finished() || rest.peek_group(Delimiter::Parenthesis);
    let is_media_type = rest.peek_word("as") && matches!(content, WrittenContent::Type { .. });
    if is_other || is_media_type || rest.peek_group(Delimiter::Brace) || rest.peek_punct('#') {
        return None;
    }
    let written = readable(&start.stream(start.until(&rest)).into());
    let message = message::content_ends(&rest.next_token(), status.value, &written);
    Some(Intent::reported(rest.here(), message).with(entry(status, Some(content))))
}

/// `=`, `=>`, `->`, `::` or `as`. The `<` of `200<User>` is one too, and its `>` is left out.
fn take_separator(rest: &mut Cursor<'_>) -> String {
    if rest.peek_word("as") {
        rest.ident();
        return "as".to_owned();
    }
    if rest.peek_punct('<') {
        let mut inside = *rest;
        inside.punct('<');
        let mut end = inside;
        let mut last = end;
        while end.next_tree().is_some() {
            if !end.is_empty() {
                last = end;
            }
        }
        if last.peek_punct('>') {
            *rest = inside.within(last.rest().start);
            return "<".to_owned();
        }
        return String::new();
    }
    for separator in ["=>", "->", "==", "::", "=", ":"] {
        if rest.operator(separator).is_some() {
            return separator.to_owned();
        }
    }
    String::new()
}

fn is_one_word(mut rest: Cursor<'_>) -> bool {
    rest.ident().is_some() && rest.is_finished()
}

/// `Ok`, `NotFound`, `NOT_FOUND` or `Not Found` of the same code.
fn is_name_of(code: u16, mut rest: Cursor<'_>) -> bool {
    let mut words = Vec::new();
    while let Some(word) = rest.ident() {
        words.push(unraw(word.text));
    }
    let is_this = |name: &str| of_word(name).is_some_and(|status| status.code == code);
    rest.is_finished()
        && !words.is_empty()
        && (is_this(&words.join("_")) || is_this(&words.concat()))
}

/// The text or the type that all tokens are.
fn whole_content(rest: &Cursor<'_>) -> Option<WrittenContent> {
    let mut ahead = *rest;
    if let Some(text) = text::parse(&mut ahead) {
        return ahead.is_finished().then_some(WrittenContent::Detail(text));
    }
    if rest.is_empty() || rest.peek_word("_") {
        return None;
    }
    let written = plain_type::parse_all(rest)?;
    if written.is_unit {
        return Some(WrittenContent::Nothing);
    }
    written.last.is_some().then_some(WrittenContent::Type { written, media_types: None })
}

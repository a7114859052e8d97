//! An included set that is written in another way.

use proc_macro2::{Delimiter, Ident};

use super::code::take_punctuation;
use super::meant::Intent;
use crate::diagnostic::Blame;
use crate::message;
use crate::nearest;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::cursor::Cursor;
use crate::syntax::plain_type;
use crate::syntax::set::WrittenSet;
use crate::syntax::written_type::WrittenType;

/// `AuthError`, `...AuthError`, `*AuthError`, `..(AuthError)`, `AuthError..`, `Auth = AuthError`, `use AuthError`
pub(super) fn of(item: Cursor<'_>) -> Option<Intent> {
    let mut rest = item;
    let mut name = None;
    let mut colon = None;
    if let mut ahead = rest
        && let Some(word) = ahead.name()
        && !ahead.peek_operator("::")
        && (ahead.peek_punct('=') || ahead.peek_punct(':'))
    {
        colon = ahead.peek_punct(':').then(|| ahead.here());
        ahead.next_token_tree();
        name = Some(word.ident.clone());
        rest = ahead;
    }
    let start = rest.here();
    let mut is_marked = false;
    let mut has_dots = false;
    if matches!(rest.peek_ident().map(|word| word.text), Some("include" | "use" | "includes")) {
        rest.ident();
        is_marked = true;
    } else if let mut ahead = rest
        && let Some(sign) = take_punctuation(&mut ahead)
    {
        has_dots = sign.text == "..";
        is_marked = true;
        rest = ahead;
    }
    for delimiter in [Delimiter::Parenthesis, Delimiter::Bracket] {
        if is_marked && rest.peek_group(delimiter) {
            let (_, contents) = rest.group()?;
            if !rest.is_finished() {
                return None;
            }
            rest = rest.part(contents);
            has_dots = false;
        }
    }
    let path = plain_type::parse_path(&mut rest)?;
    let (last, _) = path.last.clone()?;
    if !last.starts_with(char::is_uppercase) || last == last.to_uppercase() {
        return None;
    }
    let after = rest.here();
    let dots_follow = rest.operator("..").is_some();
    if !rest.is_finished() {
        return None;
    }
    let assigned = name.as_ref().map(|name| format!("{name} = ")).unwrap_or_default();
    let shown = format!("{assigned}..{}", path.readable);
    let report = if let Some(colon) = colon {
        Some((colon.into(), message::name_of_set_needs_equals(&shown)))
    } else if dots_follow || is_marked && !has_dots {
        let blame = if dots_follow { after } else { start };
        Some((Blame::from(blame), message::set_needs_dots(&path.readable, &shown)))
    } else if !is_marked && is_named_like_errors(&last) {
        // The first error shows the dots.
        None
    } else {
        return None;
    };
    let set = written(name, path);
    Some(Intent { report, sets: vec![set], ..Intent::default() })
}

/// A bare word may be anything else.
fn is_named_like_errors(last: &str) -> bool {
    let is_error = ["Error", "Errors", "Rejection"].iter().any(|ending| last.ends_with(ending));
    is_error && nearest::status(last).is_none()
}

fn written(name: Option<Ident>, path: WrittenType) -> WrittenSet {
    let blame = path.blame;
    WrittenSet { attributes: EntryAttributes::default(), name, path, codes: Vec::new(), blame }
}

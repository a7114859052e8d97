//! Which code a phrase belongs to, however it is spelt.

use std::collections::HashMap;
use std::sync::LazyLock;

use http_semantics::{State, Status, Unregistered};

/// No name of a code has more words.
const LONGEST: usize = 8;

/// What a run of words beside a number turns out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// The code's phrase, or the name that the users of an unregistered code have for it.
    Present,
    /// A phrase that the code had in the past.
    Older,
    /// The phrase of another code.
    Of(&'static Status),
}

/// The name that `words` begin with, where it is the code's own, or that they are, where it is
/// another's: `200 Found nothing` is a sentence, and `200 Found` is a mistake.
pub(crate) fn recognise(code: u16, words: &str, whole: bool) -> Option<Name> {
    let own = beginnings(words).filter_map(|beginning| own(code, &form(beginning))).last();
    own.or_else(|| if whole { registered(words).map(Name::Of) } else { None })
}

/// The part of `words` that is the code's own name; all of them, if it has none there.
pub(crate) fn own_part(code: u16, words: &str) -> &str {
    beginnings(words).filter(|begin| own(code, &form(begin)).is_some()).last().unwrap_or(words)
}

/// `a`, `a b`, `a b c` of `a b c`.
fn beginnings(words: &str) -> impl Iterator<Item = &str> {
    let ends = words.match_indices(' ').map(|(at, _)| at).chain([words.len()]);
    ends.take(LONGEST).map(|end| &words[..end])
}

/// Whether a number is a status code beyond doubt, beside these words. One word that belongs to
/// another code proves nothing: `300 | Accepted` can count orders.
pub(crate) fn is_evident(code: u16, words: &str, whole: bool) -> bool {
    match recognise(code, words, whole) {
        Some(Name::Of(_)) => words.contains([' ', '-']),
        found => found.is_some(),
    }
}

/// The registered code with this phrase, now or in the past.
pub(crate) fn registered(words: &str) -> Option<&'static Status> {
    static OWNERS: LazyLock<HashMap<String, &'static Status>> = LazyLock::new(|| {
        let mut owners = HashMap::new();
        for status in Status::all() {
            // "(Unused)" names no code.
            if status.state != State::Unused {
                owners.insert(form(status.phrase), status);
            }
            owners.extend(status.aliases.iter().map(|alias| (form(alias), status)));
        }
        owners
    });
    OWNERS.get(&form(words)).copied()
}

/// Whether `words` are a name of this code or of another, and nothing more.
pub(crate) fn is_name(code: u16, words: &str) -> bool {
    own(code, &form(words)).is_some() || registered(words).is_some()
}

/// Whether two spellings are of the same name.
pub(crate) fn is_same(left: &str, right: &str) -> bool {
    form(left) == form(right)
}

/// Whether `words` are a misspelling of `phrase`: `Unauthorised`, `Internal Sever Error`.
pub(crate) fn is_misspelling(words: &str, phrase: &str) -> bool {
    let (words, phrase) = (form(words), form(phrase));
    // Among short words, other words are as near as misspellings.
    phrase.len() >= 8
        && words.len().abs_diff(phrase.len()) <= 2
        && (1..=2).contains(&distance(words.as_bytes(), phrase.as_bytes()))
}

fn own(code: u16, form: &str) -> Option<Name> {
    if let Some(status) = Status::get(code) {
        if self::form(status.phrase) == form {
            return Some(Name::Present);
        }
        let older = status.aliases.iter().any(|alias| self::form(alias) == form);
        return older.then_some(Name::Older);
    }
    let names = Unregistered::get(code)?.name.split(" / ");
    let mut names = names.map(|name| name.split(" (").next().unwrap_or(name));
    names.any(|name| self::form(name) == form).then_some(Name::Present)
}

/// The spelling that all spellings share: `Non-Authoritative` and `non authoritative` are one, and
/// so are `(Unused)` and `unused`.
fn form(words: &str) -> String {
    let mut form = String::with_capacity(words.len());
    for word in words.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_')) {
        if !form.is_empty() && !form.ends_with(' ') {
            form.push(' ');
        }
        let letters = word.chars().filter(|c| !matches!(c, '\'' | '’' | '(' | ')'));
        form.extend(letters.flat_map(char::to_lowercase));
    }
    form.truncate(form.trim_end().len());
    form
}

/// The number of letters to insert, delete or replace (Levenshtein).
fn distance(left: &[u8], right: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (above, l) in left.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = above + 1;
        for (at, r) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(l != r);
            diagonal = row[at + 1];
            row[at + 1] = replaced.min(row[at] + 1).min(diagonal + 1);
        }
    }
    row[right.len()]
}

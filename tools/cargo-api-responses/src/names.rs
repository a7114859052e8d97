//! Finds the code of a phrase, independent of its spelling.

use std::collections::HashMap;
use std::sync::LazyLock;

use http_semantics::{State, Status, Unregistered};

/// The maximum number of words in a name.
const LONGEST: usize = 8;

/// The meaning of the words beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// The phrase of the code, or the name of an unregistered code.
    Present,
    /// A former phrase of the code.
    Former,
    /// The phrase of another code.
    Of(&'static Status),
}

/// Returns the name at the beginning of `words` if it belongs to the code, or the name that `words` are if
/// it belongs to another code: `200 Found nothing` is a sentence, `200 Found` is a mistake.
pub(crate) fn recognise(code: u16, words: &str, whole: bool) -> Option<Name> {
    let own = beginnings(words).filter_map(|beginning| own(code, &form(beginning))).last();
    own.or_else(|| if whole { registered(words).map(Name::Of) } else { None })
}

/// Returns the part of `words` that is a name of the code, or all of them if there is none.
pub(crate) fn own_part(code: u16, words: &str) -> &str {
    beginnings(words).filter(|begin| own(code, &form(begin)).is_some()).last().unwrap_or(words)
}

/// Returns `a`, `a b` and `a b c` for `a b c`.
fn beginnings(words: &str) -> impl Iterator<Item = &str> {
    let ends = words.match_indices(' ').map(|(at, _)| at).chain([words.len()]);
    ends.take(LONGEST).map(|end| &words[..end])
}

/// Returns whether a number beside these words is certainly a status code. A single word of another code
/// is not enough: `300 | Accepted` can be a number of orders.
pub(crate) fn is_evident(code: u16, words: &str, whole: bool) -> bool {
    match recognise(code, words, whole) {
        Some(Name::Of(_)) => is_compound(words),
        found => found.is_some(),
    }
}

/// Returns the registered code with this current or former phrase.
pub(crate) fn registered(words: &str) -> Option<&'static Status> {
    OWNERS.get(&form(words)).map(|owner| owner.status)
}

/// The code that a name belongs to.
struct Owner {
    status: &'static Status,
    is_former: bool,
}

static OWNERS: LazyLock<HashMap<String, Owner>> = LazyLock::new(|| {
    let mut owners = HashMap::new();
    for status in Status::all() {
        // "(Unused)" is not a name.
        if status.state != State::Unused {
            owners.insert(form(status.phrase), Owner { status, is_former: false });
        }
        for alias in status.aliases {
            owners.insert(form(alias), Owner { status, is_former: true });
        }
    }
    owners
});

/// Returns whether these are several words, also joined to one: `Not Found`, `NOT_FOUND`, `NotFound`.
pub(crate) fn is_compound(words: &str) -> bool {
    form(words).contains(' ')
}

/// Returns whether `words` are exactly a name of this code or of another.
pub(crate) fn is_name(code: u16, words: &str) -> bool {
    own(code, &form(words)).is_some() || registered(words).is_some()
}

/// Returns the name of the code, or else of another, at the beginning of `words`.
pub(crate) fn leading_name(code: u16, words: &str) -> Option<&str> {
    let (mut own_name, mut other) = (None, None);
    for begin in beginnings(words) {
        let form = form(begin);
        if own(code, &form).is_some() {
            own_name = Some(begin);
        } else if OWNERS.contains_key(&form) {
            other = Some(begin);
        }
    }
    own_name.or(other)
}

/// Returns whether two spellings mean the same name.
pub(crate) fn is_same(left: &str, right: &str) -> bool {
    form(left) == form(right)
}

/// Returns whether `words` are a misspelling of a name of the code, present or former.
pub(crate) fn is_misspelling_of(words: &str, status: &Status) -> bool {
    let mut names = std::iter::once(&status.phrase).chain(status.aliases);
    names.any(|name| is_misspelling(words, name))
}

/// Returns whether `words` are a misspelling of `phrase`: `Unauthorised`, `Internal Sever Error`.
fn is_misspelling(words: &str, phrase: &str) -> bool {
    let (words, phrase) = (form(words), form(phrase));
    // Short words differ from other words by as few letters as from misspellings.
    phrase.len() >= 8
        && words.len().abs_diff(phrase.len()) <= 2
        && (1..=2).contains(&distance(words.as_bytes(), phrase.as_bytes()))
}

fn own(code: u16, form: &str) -> Option<Name> {
    if let Some(status) = Status::get(code) {
        if status.state == State::Unused && form == "unused" {
            return Some(Name::Present);
        }
        let owner = OWNERS.get(form).filter(|owner| owner.status == status)?;
        return Some(if owner.is_former { Name::Former } else { Name::Present });
    }
    let names = Unregistered::get(code)?.name.split(" / ");
    let mut names = names.map(|name| name.split(" (").next().unwrap_or(name));
    names.any(|name| self::form(name) == form).then_some(Name::Present)
}

/// Returns the normalized spelling: `Non-Authoritative` and `non authoritative` are the same, and so are
/// `(Unused)` and `unused`, and `NotFound`, `HTTP_NOT_FOUND` and `Not Found`.
fn form(words: &str) -> String {
    let mut form = String::with_capacity(words.len() + 2);
    for word in words.split(|c: char| c.is_whitespace() || matches!(c, '-' | '_')) {
        if !form.is_empty() && !form.ends_with(' ') {
            form.push(' ');
        }
        let mut letters = word.chars().filter(|c| !matches!(c, '\'' | '’' | '(' | ')')).peekable();
        let mut previous = ' ';
        while let Some(c) = letters.next() {
            // `notFound`, and `URIToo`.
            let begins = c.is_uppercase()
                && (previous.is_lowercase()
                    || previous.is_uppercase() && letters.peek().is_some_and(|c| c.is_lowercase()));
            if begins {
                form.push(' ');
            }
            form.extend(c.to_lowercase());
            previous = c;
        }
    }
    form.truncate(form.trim_end().len());
    // The prefixes of constants.
    for prefix in ["http ", "status ", "sc "] {
        if form.len() > prefix.len() && form.starts_with(prefix) {
            form.drain(..prefix.len());
        }
    }
    form
}

/// Returns the number of letters to insert, delete or replace (Levenshtein distance).
pub(crate) fn distance(left: &[u8], right: &[u8]) -> usize {
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

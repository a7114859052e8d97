//! Parses a number at the beginning of a cell or an item, and the words after it.

use super::markup::MARK;
use crate::names;

/// The parts of `404 Not Found: there is no such user`.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) code: u16,
    pub(super) joint: Joint,
    pub(super) run: Run,
}

/// The separator between the number and the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// Nothing follows the number.
    Alone,
    /// A space, an opening bracket or markup.
    Tight,
    /// A colon, a dash or a similar character.
    Separated,
}

/// English words up to the next punctuation mark, markup or foreign letter.
#[derive(Debug, Default)]
pub(super) struct Run {
    pub(super) words: String,
    /// Whether the sentence appears to end with the words.
    pub(super) whole: bool,
}

impl Entry {
    /// Parses a plain text that begins with a number of three digits.
    pub(super) fn parse(plain: &str) -> Option<Entry> {
        let text = skip_titles(plain);
        let (code, behind) = number(text)?;
        let text = behind.trim_start_matches(is_blank);
        if text.is_empty() {
            return Some(Entry { code, joint: Joint::Alone, run: Run::default() });
        }
        let inner = text.trim_start_matches(|c| is_blank(c) || is_separator(c));
        // A range, a time, or one of several numbers.
        if inner.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let joint = if inner.len() == text.len() { Joint::Tight } else { Joint::Separated };
        Some(Entry { code, joint, run: Run::at(inner) })
    }
}

impl Run {
    /// Reads the words at the beginning of a plain text, also in brackets: `(Unused)`.
    pub(super) fn at(plain: &str) -> Run {
        let text = plain.trim_start_matches(|c| is_blank(c) || matches!(c, '(' | '（'));
        let mut end = text.len();
        let mut whole = true;
        let mut previous = ' ';
        for (at, c) in text.char_indices() {
            let dash = c == '-' && previous == ' ';
            let column = previous == ' ' && c == ' ';
            if c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’') && !dash && !column
            {
                previous = c;
                continue;
            }
            end = at;
            // Chinese may follow without a space; `é` and `9` continue the sentence.
            if c.is_ascii_digit() || (c.is_alphabetic() && c < '\u{2E80}') {
                whole = false;
                if previous.is_ascii_alphabetic() {
                    end = text[..at].rfind(' ').unwrap_or(0);
                }
            }
            break;
        }
        let words = text[..end].trim_end_matches([' ', '-', '\'', '’']);
        Run { words: words.to_owned(), whole }
    }

    /// Returns whether the words could be a name: a few words with a capital letter.
    pub(super) fn looks_like_a_name(&self) -> bool {
        self.whole
            && self.words.starts_with(|c: char| c.is_ascii_uppercase())
            && self.words.split(' ').count() <= 6
    }
}

/// Parses a cell that contains only codes: `401, 403`.
pub(super) fn several(plain: &str) -> Option<Vec<u16>> {
    let between = |c: char| is_blank(c) || matches!(c, ',' | '，' | '、' | '/' | ';' | '&');
    let words = plain.split(between).filter(|word| !word.is_empty());
    let words = words.filter(|word| !matches!(*word, "or" | "and" | "和" | "或" | "及"));
    let codes: Option<Vec<u16>> =
        words.map(|word| number(word).filter(|n| n.1.is_empty()).map(|n| n.0)).collect();
    codes.filter(|codes| codes.len() > 1)
}

/// Finds text that was probably meant as a number: digits and similar letters, but not three digits.
pub(super) fn near_number(plain: &str) -> Option<(&str, &str)> {
    let text = skip_titles(plain);
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, 'O' | 'o' | 'I' | 'l'));
    let (number, behind) = text.split_at(end.unwrap_or(text.len()));
    let looks = (2..=5).contains(&number.len())
        && number.contains(|c: char| c.is_ascii_digit())
        && !behind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ','));
    looks.then_some((number, behind))
}

/// Parses a text like `4O4 Not Found`.
pub(super) fn near_entry(text: &str) -> Option<(String, String)> {
    if Entry::parse(text).is_some() {
        return None;
    }
    let (number, behind) = near_number(text)?;
    let phrase = Run::at(behind.trim_start_matches(|c: char| !c.is_ascii_alphabetic())).words;
    names::registered(&phrase)?;
    Some((number.to_owned(), phrase))
}

fn number(text: &str) -> Option<(u16, &str)> {
    let (digits, behind) = text.split_at_checked(3)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut next = behind.chars();
    let refused = match next.next() {
        // `500,000`, `200.5`, `404:30`, `500-599`.
        Some('.' | ',' | ':' | '-' | '–' | '/') => {
            next.next().is_some_and(|c| c.is_ascii_digit())
        }
        Some('%' | '‰' | '+' | '$' | '€' | '¥' | '°' | '_' | '\\' | '@') => true,
        Some(c) => c.is_ascii_alphanumeric(),
        None => false,
    };
    if refused { None } else { Some((digits.parse().ok()?, behind)) }
}

/// Skips the words before a number: `HTTP 404`, `Error 404`, `✅ 200`; but not `#404`, `$200` or `:404`.
fn skip_titles(plain: &str) -> &str {
    const TITLES: [&str; 5] = ["http", "status", "code", "error", "response"];
    let ornament =
        |c: char| is_blank(c) || ('\u{2190}'..'\u{2E80}').contains(&c) || c > '\u{1F000}';
    let mut text = plain.trim_start_matches(ornament);
    for _ in 0..3 {
        let title = TITLES.iter().find_map(|title| {
            let (begin, behind) = text.split_at_checked(title.len())?;
            let ends = behind.starts_with([' ', MARK]);
            (ends && begin.eq_ignore_ascii_case(title)).then_some(behind)
        });
        match title {
            Some(behind) => text = behind.trim_start_matches(ornament),
            None => break,
        }
    }
    text
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | MARK)
}

fn is_separator(c: char) -> bool {
    matches!(c, ':' | '：' | '-' | '–' | '—' | '=' | '>' | '→' | ',' | '，' | '、' | '|' | '｜')
}

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
    /// Parses a plain text that begins with a number of three digits, or with the name of a code and its
    /// number: `Not Found (404)`, `HTTP_OK = 200`.
    pub(super) fn parse(plain: &str) -> Option<Entry> {
        Entry::of_number(plain).or_else(|| Entry::of_name(plain))
    }

    fn of_number(plain: &str) -> Option<Entry> {
        let text = skip_titles(plain);
        let (code, behind) = number(text).or_else(|| bracketed(text))?;
        let text = behind.trim_start_matches(is_blank);
        if text.is_empty() {
            return Some(Entry { code, joint: Joint::Alone, run: Run::default() });
        }
        let inner = text.trim_start_matches(|c| is_blank(c) || is_separator(c));
        // A range, a time, or one of several numbers.
        let is_list = text.starts_with('/') && text[1..].starts_with(|c: char| c.is_ascii_digit());
        if inner.starts_with(|c: char| c.is_ascii_digit()) || is_list || continues_range(text) {
            return None;
        }
        let joint = if inner.len() == text.len() { Joint::Tight } else { Joint::Separated };
        Some(Entry { code, joint, run: Run::at(inner) })
    }

    fn of_name(plain: &str) -> Option<Entry> {
        let text = skip_titles(plain);
        if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let (run, behind) = Run::split(text);
        names::registered(&run.words)?;
        let opens = |c| is_blank(c) || is_separator(c) || matches!(c, '(' | '（' | '[');
        let digits = behind.trim_start_matches(opens);
        if digits.len() == behind.len() {
            return None;
        }
        let (code, after) = number(skip_titles(digits))?;
        let after = after.trim_start_matches(is_blank);
        let ends = after.is_empty()
            || after.starts_with([
                ')', '）', ']', ':', '：', ',', ';', '。', '，', '-', '–', '—', '.', '|',
            ]);
        let run = Run { whole: true, ..run };
        (ends && !continues_range(after)).then_some(Entry { code, joint: Joint::Separated, run })
    }
}

impl Run {
    /// Reads the words at the beginning of a plain text, also in brackets: `(Unused)`.
    pub(super) fn at(plain: &str) -> Run {
        Run::split(plain).0
    }

    /// Returns the words at the beginning, and the text after them.
    pub(super) fn split(plain: &str) -> (Run, &str) {
        let text = plain.trim_start_matches(|c| is_blank(c) || matches!(c, '(' | '（'));
        let text = &text[path_length(text)..];
        let mut end = text.len();
        let mut whole = true;
        let mut previous = ' ';
        for (at, c) in text.char_indices() {
            let dash = c == '-' && previous == ' ';
            let column = previous == ' ' && c == ' ';
            let is_letter = c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | '_' | '\'' | '’');
            if is_letter && !dash && !column {
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
        let words = text[..end].trim_end_matches([' ', '-', '_', '\'', '’']);
        (Run { words: words.to_owned(), whole }, &text[words.len()..])
    }

    /// Returns whether the words could be a name: a few words with a capital letter.
    pub(super) fn looks_like_a_name(&self) -> bool {
        self.whole
            && self.words.starts_with(|c: char| c.is_ascii_uppercase())
            && self.words.split(' ').count() <= 6
    }
}

/// Parses a text that begins with several codes: `401, 403`, `401 Unauthorized / 403 Forbidden`, `400 or
/// 422: not valid`.
pub(super) fn several(plain: &str) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut rest = plain;
    loop {
        let text = skip_titles(rest);
        let (code, behind) = number(text).or_else(|| bracketed(text))?;
        let text = behind.trim_start_matches(|c| is_blank(c) || matches!(c, ':' | '：'));
        let (run, after) = Run::split(text);
        // `or` is not a name; `Unauthorized or` begins with one.
        let words = names::leading_name(code, &run.words);
        let (run, after) = match words {
            Some(words) => {
                let unread = run.words.len() - words.len();
                let at = text.len() - after.len() - unread;
                (Run { words: words.to_owned(), whole: true }, text.get(at..)?)
            }
            None => (Run::default(), behind),
        };
        let joint = if run.words.is_empty() { Joint::Alone } else { Joint::Tight };
        entries.push(Entry { code, joint, run });
        let next = skip_conjunctions(after);
        // Blanks in a line separate nothing.
        let separator = &after[..after.len() - next.len()];
        let is_next = !separator.trim_matches(|c| is_blank(c) && c != '\n').is_empty() && {
            let text = skip_titles(next);
            number(text).or_else(|| bracketed(text)).is_some()
        };
        if !is_next {
            break;
        }
        rest = next;
    }
    (entries.len() > 1).then_some(entries)
}

/// Skips what separates two codes.
fn skip_conjunctions(text: &str) -> &str {
    const WORDS: [&str; 5] = ["or ", "and ", "和", "或", "及"];
    let between = |c: char| {
        is_blank(c) || matches!(c, ',' | '，' | '、' | '/' | ';' | '；' | '&' | '|' | ')')
    };
    let mut text = text;
    loop {
        let next = text.trim_start_matches(between);
        let next = WORDS.iter().find_map(|word| next.strip_prefix(word)).unwrap_or(next);
        if next.len() == text.len() {
            return next;
        }
        text = next;
    }
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

pub(super) fn number(text: &str) -> Option<(u16, &str)> {
    let (digits, behind) = text.split_at_checked(3)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut next = behind.chars();
    let refused = match next.next() {
        // `500,000`, `200.5`, `404:30`, `500-599`.
        // `401/403` are two codes, and `24/7` has no third digit.
        Some('/') => {
            let behind = next.as_str();
            let digits = behind.bytes().take_while(u8::is_ascii_digit).take(4).count();
            digits != 0 && digits != 3
        }
        Some('.' | ',' | ':' | '-' | '–' | '~' | '～' | '〜') => {
            matches!(next.next(), Some(c) if c.is_ascii_digit() || c == '.')
        }
        Some('%' | '‰' | '+' | '$' | '€' | '¥' | '°' | '_' | '\\' | '@') => true,
        Some(c) => c.is_ascii_alphanumeric(),
        None => false,
    };
    if refused { None } else { Some((digits.parse().ok()?, behind)) }
}

/// Parses `(200)` and `[200]`.
fn bracketed(text: &str) -> Option<(u16, &str)> {
    let inner = text.strip_prefix(['(', '（', '['])?;
    let (code, behind) = number(inner.trim_start_matches(is_blank))?;
    let behind = behind.trim_start_matches(is_blank).strip_prefix([')', '）', ']'])?;
    Some((code, behind))
}

/// Returns whether the text after a number is the end of a range: `to 499`, `至 499`, `~ 499`, `… 499`.
fn continues_range(text: &str) -> bool {
    const BETWEEN: [&str; 11] = ["to", "through", "至", "到", "~", "～", "〜", "…", "..", "–", "-"];
    let text = text.trim_start_matches(is_blank);
    BETWEEN.iter().any(|word| {
        let behind = text.strip_prefix(word).map(|behind| behind.trim_start_matches(is_blank));
        behind.is_some_and(|behind| number(behind).is_some())
    })
}

/// Returns the length of the path before a name: `http.`, `StatusCode::`, `HttpStatus.`.
fn path_length(text: &str) -> usize {
    let mut length = 0;
    loop {
        let rest = &text[length..];
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let word = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let behind = &rest[word..];
        let separator = ["::", "."].iter().find(|separator| behind.starts_with(**separator));
        let Some(separator) = separator.filter(|_| word > 0) else { return length };
        if !behind[separator.len()..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            return length;
        }
        length += word + separator.len();
    }
}

/// Skips the words before a number: `HTTP 404`, `Error 404`, `✅ 200`; but not `#404`, `$200` or `:404`.
fn skip_titles(plain: &str) -> &str {
    const TITLES: [&str; 8] =
        ["http", "status", "code", "error", "response", "状态码", "错误码", "响应码"];
    let ornament =
        |c: char| is_blank(c) || ('\u{2190}'..'\u{2E80}').contains(&c) || c > '\u{1F000}';
    let mut text = plain.trim_start_matches(ornament);
    for _ in 0..3 {
        let title = TITLES.iter().find_map(|title| {
            let (begin, behind) = text.split_at_checked(title.len())?;
            let ends = behind.starts_with([' ', MARK, ':', '：']) || !title.is_ascii();
            (ends && begin.eq_ignore_ascii_case(title)).then_some(behind)
        });
        match title {
            Some(behind) => {
                text = behind.trim_start_matches(|c| ornament(c) || matches!(c, ':' | '：'));
            }
            None => break,
        }
    }
    text
}

pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | MARK)
}

fn is_separator(c: char) -> bool {
    matches!(c, ':' | '：' | '-' | '–' | '—' | '=' | '>' | '→' | ',' | '，' | '、' | '|' | '｜')
}

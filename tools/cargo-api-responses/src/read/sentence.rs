//! Reads codes with their phrases in sentences: "the server responds with 404 Not Found".
//!
//! A number is a status code there only if the name of a code follows it, written as a name.

use std::collections::BTreeSet;

use super::block::Prose;
use super::entry::{Run, is_blank, number};
use super::guide::{Phrase, Place, Row};
use super::markup::{MARK, visible};
use crate::names;

/// What a sentence about responses contains. A single word after a number, `300 Accepted`, is a name only
/// beside one of these.
const SPOKEN: [&str; 14] = [
    "http", "status", "code", "respon", "return", "reply", "replies", "error", "answer", "返回",
    "响应", "状态", "错误", "回應",
];

/// The maximum number of bytes that are read around a number.
const NEAR: usize = 200;

/// `listed` are the lines and codes of the rows, which are sentences, too.
pub(super) fn read(prose: &Prose, listed: &BTreeSet<(usize, u16)>, mentions: &mut Vec<Row>) {
    let text = prose.text.as_str();
    let mut from = 0;
    while let Some(found) = text[from..].find(|c: char| c.is_ascii_digit()) {
        let at = from + found;
        let digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        from = at + digits;
        let Some((code, behind)) = number(&text[at..]) else { continue };
        if listed.contains(&(prose.line, code)) {
            continue;
        }
        if let Some(row) = mention(near_before(text, at), code, behind) {
            mentions.push(Row { line: prose.line, ..row });
        }
    }
}

/// Reads a number between these texts.
fn mention(before: &str, code: u16, behind: &str) -> Option<Row> {
    let is_part = |c: char| c.is_alphanumeric() && c.is_ascii() || "#$€¥.:/-_=+@%".contains(c);
    // `HTTP/1.1 404 Fine`: the server chooses the phrase.
    if before.ends_with(is_part) || before.trim_end().ends_with("HTTP/1.1") || is_denied(before) {
        return None;
    }
    let end = (0..=NEAR.min(behind.len())).rev().find(|end| behind.is_char_boundary(*end))?;
    let name = behind[..end].trim_start_matches(|c| is_blank(c) || c == '(' || c == '（');
    let (run, _) = Run::split(name);
    let words = names::leading_name(code, &run.words).filter(|words| is_written_as_name(words))?;
    let is_own = names::recognise(code, words, false).is_some();
    let is_marked = before.ends_with(MARK) || before.ends_with(['(', '（']);
    let around = format!("{} {}", last_sentence(before), first_sentence(&behind[..end]));
    let around = around.to_lowercase();
    let is_about_responses = SPOKEN.iter().any(|word| around.contains(word));
    let is_evident = is_own || words.contains(' ') || is_marked || is_about_responses;
    is_evident.then(|| Row {
        line: 0,
        code,
        phrase: Phrase::Written { words: words.to_owned(), whole: true, place: Place::Usual },
        text: visible(&format!("{code} {}", &behind[..end])),
        cells: Vec::new(),
        block: None,
    })
}

fn last_sentence(text: &str) -> &str {
    [". ", "。"].iter().fold(text, |text, end| text.rsplit(end).next().unwrap_or(text))
}

fn first_sentence(text: &str) -> &str {
    [". ", "。"].iter().fold(text, |text, end| text.split(end).next().unwrap_or(text))
}

fn near_before(text: &str, at: usize) -> &str {
    let begin = (at.saturating_sub(NEAR)..=at).find(|begin| text.is_char_boundary(*begin));
    &text[begin.unwrap_or(at)..at]
}

/// Returns whether the sentence says that this is not the code: "not 403 Unauthorized".
fn is_denied(before: &str) -> bool {
    let before = before.trim_end_matches(|c| is_blank(c) || c == '"').to_lowercase();
    [
        "not",
        "not a",
        "never",
        "instead of",
        "rather than",
        "不是",
        "而非",
        "而不是",
        "formerly",
        "was",
    ]
    .iter()
    .any(|word| before.ends_with(word))
}

/// Returns whether each word begins with a capital letter, apart from `For` and `a`.
fn is_written_as_name(words: &str) -> bool {
    words.split([' ', '-']).all(|word| {
        word.starts_with(|c: char| c.is_ascii_uppercase()) || matches!(word, "a" | "for" | "out")
    })
}

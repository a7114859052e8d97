//! Escapes text for Markdown.

use api_responses_record::{TextPart, text_parts};

use super::bidirectional::isolated;
use super::place::Place;

/// Writes plain text on one line, and escapes all characters that have a meaning in Markdown or HTML.
pub(super) fn text(text: &str, place: Place) -> String {
    part(text.trim(), place, true)
}

/// Writes plain text on one line, with code in backticks.
pub(super) fn plain(plain: &str, place: Place) -> String {
    let mut markdown = String::new();
    for one in text_parts(plain.trim()) {
        markdown.push_str(&match one {
            TextPart::Text(text) => part(text, place, markdown.is_empty()),
            TextPart::Code(text) => code(text, place),
        });
    }
    markdown
}

/// Writes a part of a line, which may be its beginning.
pub(super) fn part(text: &str, place: Place, is_first: bool) -> String {
    let text = isolated(text);
    let text = if is_first { text.trim_start() } else { &text };
    let mut markdown = String::with_capacity(text.len());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (index, character) in text.char_indices() {
        match character {
            '\n' | '\t' => markdown.push(' '),
            // `|` ends a cell, and parsers differ on `\|` with a backslash before it.
            '|' if place == Place::Cell => markdown.push_str("&#124;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
            | '$' => {
                markdown.push('\\');
                markdown.push(character);
            }
            // These begin a list, an underline, a rule or the second row of a table.
            '-' | '+' | '=' | ':' if is_first && index == 0 => {
                markdown.push('\\');
                markdown.push(character);
            }
            '.' | ')' if is_first && index > 0 && index == digits => {
                markdown.push('\\');
                markdown.push(character);
            }
            other => markdown.push(other),
        }
    }
    markdown
}

/// Writes a code span for any text (CommonMark 0.31 §6.1).
pub(super) fn code(text: &str, place: Place) -> String {
    let text = isolated(text).replace(['\n', '\t'], " ");
    let text = text.trim();
    if text.is_empty() {
        return String::new();
    }
    if place == Place::Cell && text.contains('|') {
        return as_html(text);
    }
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// Writes code as HTML with character references. `|` ends a cell even in a code span (GitHub Flavored
/// Markdown §4.10), and a code span cannot contain character references.
fn as_html(text: &str) -> String {
    let mut html = String::from("<code>");
    for character in text.chars() {
        if character.is_ascii_punctuation() {
            html.extend(["&#", &u32::from(character).to_string(), ";"]);
        } else {
            html.push(character);
        }
    }
    html.push_str("</code>");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_plain_text_is_code() {
        assert_eq!(plain("1. Send `a|b` or `*`.", Place::Line), r"1\. Send `a|b` or `*`.");
        assert_eq!(plain("`a|b`", Place::Cell), "<code>a&#124;b</code>");
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(text("a [b] <c> `d` | e", Place::Line), r"a \[b\] \<c\> \`d\` \| e");
        assert_eq!(text("a \\| b", Place::Cell), r"a \\&#124; b");
        assert_eq!(text("- 1. a", Place::Line), r"\- 1. a");
        assert_eq!(text("1. a", Place::Line), r"1\. a");
    }

    #[test]
    fn code_can_contain_backticks_and_bars() {
        assert_eq!(code("GET /a", Place::Line), "`GET /a`");
        assert_eq!(code("a `` b", Place::Line), "```a `` b```");
        assert_eq!(code("`a", Place::Line), "`` `a ``");
        assert_eq!(code("a|b", Place::Line), "`a|b`");
        assert_eq!(code("a|b", Place::Cell), "<code>a&#124;b</code>");
    }
}

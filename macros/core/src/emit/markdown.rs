//! Text in Markdown.

use api_responses_record::{TextPart, text_parts};

use crate::characters::Characters;

/// Escapes everything in a text that has a meaning in Markdown, HTML or rustdoc's links.
pub(super) fn escaped(text: &str) -> String {
    const MARKUP: Characters = Characters::listed(b"\n\r\\`*_{}[]<>#|~&");
    if !MARKUP.occur_in(text) {
        return text.to_owned();
    }
    let mut markdown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' => markdown.push(' '),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' => {
                markdown.push('\\');
                markdown.push(character);
            }
            other => markdown.push(other),
        }
    }
    markdown
}

/// A plain text, with code in backticks. Everything else that has a meaning is escaped.
pub(super) fn plain(text: &str) -> String {
    if !text.contains('`') {
        return escaped(text);
    }
    let part = |part: TextPart| match part {
        TextPart::Text(text) => escaped(text),
        TextPart::Code(text) => code(text),
    };
    text_parts(text).map(part).collect()
}

/// The author's Markdown, with types such as `Vec<User>` outside of code spans. Markdown would read `<User>` as an HTML
/// element, and rustdoc would show nothing.
pub(super) fn with_types(markdown: &str) -> String {
    if !markdown.contains('<') {
        return markdown.to_owned();
    }
    let mut text = String::with_capacity(markdown.len());
    let mut is_code = false;
    let mut before = ' ';
    let mut rest = markdown.chars().peekable();
    while let Some(character) = rest.next() {
        let is_argument = character == '<'
            && !is_code
            && before.is_ascii_alphanumeric()
            && rest.peek().is_some_and(char::is_ascii_uppercase);
        if is_argument {
            text.push('\\');
        }
        is_code ^= character == '`';
        text.push(character);
        before = character;
    }
    text
}

/// A code span of any text (CommonMark 0.31 §6.1).
pub(super) fn code(text: &str) -> String {
    const SPECIAL: Characters = Characters::listed(b"\n\r`");
    if !SPECIAL.occur_in(text) {
        return format!("`{text}`");
    }
    let text = text.replace(['\n', '\r'], " ");
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if text.starts_with('`') || text.ends_with('`') {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}

/// Markdown as the cell of a table: on one line, with escaped bars. Bars end cells even inside code spans
/// (GitHub Flavored Markdown §4.10).
pub(super) fn cell(markdown: &str) -> String {
    const ENDS: Characters = Characters::listed(b"\n\r|");
    if !ENDS.occur_in(markdown) {
        return markdown.trim().to_owned();
    }
    let mut cell = String::with_capacity(markdown.len());
    let mut backslashes = 0;
    for character in markdown.chars() {
        match character {
            '\n' | '\r' => cell.push(' '),
            '|' => {
                if backslashes % 2 == 0 {
                    cell.push('\\');
                }
                cell.push('|');
            }
            other => cell.push(other),
        }
        backslashes = if character == '\\' { backslashes + 1 } else { 0 };
    }
    cell.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped() {
        assert_eq!(escaped("a [b] <c> `d` | e"), r"a \[b\] \<c\> \`d\` \| e");
    }

    #[test]
    fn code_in_plain_text_is_code() {
        assert_eq!(plain("Send `If-Match: *`, not *"), r"Send `If-Match: *`, not \*");
        assert_eq!(plain("a ` b"), r"a \` b");
    }

    #[test]
    fn types_are_no_elements() {
        assert_eq!(with_types("A Vec<User> of all."), r"A Vec\<User> of all.");
        for other in
            ["A `Vec<User>`.", "<b>all</b>", "See <https://example.com>.", "a < B", "a\\<B"]
        {
            assert_eq!(with_types(other), other);
        }
    }

    #[test]
    fn code_can_contain_backticks() {
        assert_eq!(code("GET /a"), "`GET /a`");
        assert_eq!(
            code("a `` b"),
            "``` a `` b ```".replace("``` a", "```a").replace("b ```", "b```")
        );
        assert_eq!(code("`a"), "`` `a ``");
    }

    #[test]
    fn bars_in_cells_are_escaped() {
        assert_eq!(cell("a | b\nc"), r"a \| b c");
        assert_eq!(cell(r"a \| b"), r"a \| b");
        assert_eq!(cell(r"a \\| b"), r"a \\\| b");
    }
}

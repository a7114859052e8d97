//! Links of rustdoc in the author's Markdown.

use alloc::string::String;

/// Replaces links to Rust items by their texts. Only rustdoc can resolve such links, and the users of an API do not
/// know the items.
///
/// `` [`User`] `` becomes `` `User` ``, and `[the user](crate::User)` becomes `the user`. Links to pages, code, and
/// everything that is no link stay as they are.
///
/// ```
/// use api_responses_record::item_links_as_text;
///
/// assert_eq!(item_links_as_text("See [`User`] and [docs](/docs)."), "See `User` and [docs](/docs).");
/// ```
#[must_use]
pub fn item_links_as_text(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut rest = markdown;
    let mut at_line_start = true;
    while let Some(first) = rest.chars().next() {
        if at_line_start {
            at_line_start = false;
            if let Some(length) = code_block(rest).or_else(|| definition(rest)) {
                if !is_definition(rest) {
                    text.push_str(&rest[..length]);
                }
                rest = &rest[length..];
                at_line_start = true;
                continue;
            }
        }
        let length = match first {
            '\n' => {
                at_line_start = true;
                1
            }
            '\\' => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            '`' => code_span(rest),
            '!' if rest.starts_with("![") => 2,
            '[' => {
                if let Some((inner, length)) = link(rest, markdown) {
                    text.push_str(inner);
                    rest = &rest[length..];
                    continue;
                }
                1
            }
            _ => first.len_utf8(),
        };
        text.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    text
}

/// The length of a fenced code block at the beginning of a line (CommonMark 0.31 §4.5).
fn code_block(rest: &str) -> Option<usize> {
    let indentation = rest.len() - rest.trim_start_matches(' ').len();
    let line = &rest[indentation..];
    let fence = line.chars().next().filter(|first| matches!(first, '`' | '~'))?;
    let opening = line.chars().take_while(|next| *next == fence).count();
    let info = line[opening..].lines().next().unwrap_or_default();
    if opening < 3 || fence == '`' && info.contains('`') {
        return None;
    }
    let mut length = 0;
    for (index, line) in rest.split_inclusive('\n').enumerate() {
        length += line.len();
        let line = line.trim();
        let closing = line.chars().take_while(|next| *next == fence).count();
        if index > 0 && closing >= opening && closing == line.chars().count() {
            break;
        }
    }
    Some(length)
}

/// The length of a code span, or of the backticks that begin none (CommonMark 0.31 §6.1).
fn code_span(rest: &str) -> usize {
    let opening = rest.len() - rest.trim_start_matches('`').len();
    let mut from = opening;
    while let Some(at) = rest[from..].find('`') {
        let start = from + at;
        let length = rest.len() - start - rest[start..].trim_start_matches('`').len();
        from = start + length;
        if length == opening {
            return from;
        }
    }
    opening
}

/// The text of a link to an item, and the length of the whole link.
fn link<'a>(rest: &'a str, markdown: &str) -> Option<(&'a str, usize)> {
    let end = closing(rest, '[', ']')?;
    let inner = &rest[1..end];
    let after = &rest[end + 1..];
    if after.starts_with('(') {
        let close = closing(after, '(', ')')?;
        let mut destination = after[1..close].split_whitespace();
        let destination = destination.next().unwrap_or_default();
        let destination = destination.trim_start_matches('<').trim_end_matches('>');
        return is_item(destination).then_some((inner, end + 1 + close + 1));
    }
    if after.starts_with('[') {
        let close = closing(after, '[', ']')?;
        let label = match &after[1..close] {
            "" => inner,
            label => label,
        };
        return leads_to_item(label, markdown).then_some((inner, end + 1 + close + 1));
    }
    if !leads_to_item(inner, markdown) {
        return None;
    }
    Some((without_kind(inner), end + 1))
}

/// Whether a reference link leads to an item: by its definition, or because it names one itself.
fn leads_to_item(label: &str, markdown: &str) -> bool {
    match destination_of(label, markdown) {
        Some(destination) => is_item(destination),
        None => is_item_label(label),
    }
}

/// Whether `[label]` without a destination is a link to an item: `` `user` ``, `User`, `users::get`, `get()`.
///
/// A single word in lower case can be a remark.
#[must_use]
pub fn is_item_label(label: &str) -> bool {
    let name = label.trim_matches('`');
    let is_certain = name.len() < label.len()
        || name.starts_with(char::is_uppercase)
        || name.contains(['@', ':', '(', '!']);
    is_certain && is_item(name)
}

/// The destination in the definition of a label: `[label]: crate::User`.
fn destination_of<'a>(label: &str, markdown: &'a str) -> Option<&'a str> {
    let mut definitions = markdown.lines().filter_map(defined);
    let found = definitions.find(|(other, _)| other.eq_ignore_ascii_case(label));
    found.map(|(_, destination)| destination)
}

/// The label and the destination of a definition.
fn defined(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    let end = closing(line, '[', ']')?;
    let destination = line[end + 1..].strip_prefix(':')?.split_whitespace().next()?;
    Some((&line[1..end], destination))
}

/// Whether the line defines a link to an item.
fn is_definition(rest: &str) -> bool {
    let line = rest.lines().next().unwrap_or_default();
    defined(line).is_some_and(|(_, destination)| is_item(destination))
}

/// The length of a line that defines a link to an item. Nothing is left of it.
fn definition(rest: &str) -> Option<usize> {
    is_definition(rest).then(|| rest.split_inclusive('\n').next().map_or(0, str::len))
}

/// The index of the bracket that closes the first one. Brackets in code and after a backslash do not count.
fn closing(rest: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    let mut index = 0;
    while let Some(next) = rest.get(index..).and_then(|rest| rest.chars().next()) {
        if index == 0 && next != open {
            return None;
        }
        index += match next {
            '\\' => 1 + rest[index + 1..].chars().next().map_or(0, char::len_utf8),
            '`' => code_span(&rest[index..]),
            _ if next == open => {
                depth += 1;
                1
            }
            _ if next == close => {
                depth -= 1;
                if depth == 0 {
                    return Some(index);
                }
                1
            }
            other => other.len_utf8(),
        };
    }
    None
}

/// `` `User` `` for `` `struct@User` ``.
fn without_kind(label: &str) -> &str {
    match label.split_once('@') {
        // The backtick before the kind remains in the text before it, so only plain names lose their kind.
        Some((_, name)) if !label.starts_with('`') => name,
        _ => label,
    }
}

/// Whether rustdoc would look for an item: a path, with a kind (`struct@User`) or brackets (`save()`, `vec!`).
fn is_item(destination: &str) -> bool {
    let path = destination.split_once('@').map_or(destination, |(_, path)| path);
    let path = path.split_once('#').map_or(path, |(path, _)| path);
    let path = path.split_once('<').map_or(path, |(path, _)| path);
    let path = path.trim_end_matches("()").trim_end_matches('!');
    let path = path.strip_prefix("::").unwrap_or(path);
    let is_name = |name: &str| {
        let name = name.strip_prefix("r#").unwrap_or(name);
        let mut characters = name.chars();
        characters.next().is_some_and(|first| first.is_alphabetic() || first == '_')
            && characters.all(|next| next.is_alphanumeric() || next == '_')
    };
    path.split("::").all(is_name)
}

#[cfg(test)]
mod tests {
    use super::item_links_as_text;

    fn unchanged(text: &str) {
        assert_eq!(item_links_as_text(text), text);
    }

    #[test]
    fn links_to_items_become_their_texts() {
        for (markdown, text) in [
            ("A [`User`].", "A `User`."),
            ("A [User].", "A User."),
            ("A [struct@User].", "A User."),
            ("[`Vec<User>`] of all", "`Vec<User>` of all"),
            ("[the *user*](crate::User) is gone", "the *user* is gone"),
            ("[`a`](super::a \"title\"), [b](fn@b), [c](C#fields)", "`a`, b, c"),
            ("[the user][`User`] and [it][crate::User]", "the user and it"),
            ("[the user][u]\n\n[u]: crate::User\n[w]: /w\n", "the user\n\n[w]: /w\n"),
            ("[`User`][]", "`User`"),
            ("`` [User]", "`` User"),
            ("[`用户`]，[用户](crate::用户)", "`用户`，用户"),
        ] {
            assert_eq!(item_links_as_text(markdown), text);
        }
    }

    #[test]
    fn everything_else_stays() {
        unchanged(
            "[docs](https://example.com/a), [b](/b), [c](#c), [d](d.html), <https://e.example>",
        );
        unchanged("[docs][site]\n\n[site]: https://example.com/");
        unchanged("`[User]`, ``[`User`](crate::User)``, \\[User], ![User](user.png)");
        unchanged("```json\n[User]\n```\nand [1, 2], [not an item], [], [`");
        unchanged("The user [sic] is gone [d].");
        unchanged("a [b");
        unchanged("~~~\n[User]");
    }
}

//! Paths in the syntax of poem.

use http_semantics::path_template::{Syntax, closing_brace, parse};

/// Writes `/users/{id}` as `/users/:id`, and `/files/{*rest}` as `/files/*rest`. A path whose parameters are not in
/// braces is returned as it is.
pub(super) fn in_syntax_of_poem(path: &str) -> String {
    match parse(path) {
        Ok(layout) if layout.parameters > 0 && layout.syntax == Syntax::Braces => {}
        _ => return path.to_owned(),
    }
    let mut written = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.find(['{', '}']) {
        written.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        // A brace of the text is written twice.
        if after.starts_with(&rest[at..=at]) {
            written.push_str(&rest[at..=at]);
            rest = &after[1..];
            continue;
        }
        let Some(end) = closing_brace(after) else { return path.to_owned() };
        push_parameter(&after[..end], &mut written);
        rest = &after[end + 1..];
    }
    written + rest
}

/// `id`, `*rest`, `**rest`, or `id:\d+` with a regular expression.
fn push_parameter(parameter: &str, written: &mut String) {
    if let Some(rest) = parameter.strip_prefix('*') {
        written.push('*');
        written.push_str(rest.trim_start_matches(['*', '+', '?']));
    } else if let Some((name, expression)) = parameter.split_once(':') {
        for part in [":", name, "<", expression, ">"] {
            written.push_str(part);
        }
    } else {
        written.push(':');
        written.push_str(parameter);
    }
}

#[cfg(test)]
mod tests {
    use super::in_syntax_of_poem;

    #[test]
    fn braces_become_colons() {
        for (path, expected) in [
            ("/", "/"),
            ("/users/{id}", "/users/:id"),
            ("/users/{id}/books/{book}", "/users/:id/books/:book"),
            ("/files/{*rest}", "/files/*rest"),
            ("/files/{**rest}", "/files/*rest"),
            (r"/years/{year:\d{4}}", r"/years/:year<\d{4}>"),
            ("/{{literal}}/{id}", "/{literal}/:id"),
            ("/users/:id", "/users/:id"),
            ("/é/{名}", "/é/:名"),
        ] {
            assert_eq!(in_syntax_of_poem(path), expected);
        }
    }
}

//! The paths of all frameworks: their texts and parameters.

use http_semantics::path_template::closing_brace;
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// What the text of a path must not contain (RFC 3986 §3.3). `[` and `{` also have a meaning for `curl`.
const IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'[')
    .add(b']')
    .add(b'#')
    .add(b'?');

/// All but the unreserved characters (RFC 3986 §2.3).
#[cfg(feature = "guide")]
pub(crate) const IN_VALUE: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path with its parameters: `/users/{id}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
    /// Texts and names alternate; the first and the last are texts.
    texts: Vec<String>,
    names: Vec<String>,
    /// Whether the last parameter is the whole rest of a path.
    has_tail: bool,
}

impl Template {
    /// Reads the parameters in the syntax of all frameworks:
    ///
    /// - `{id}`, `{*rest}` of axum, with `{{` and `}}` for braces;
    /// - `{id:\d{4}}` and `{tail}*` of actix-web;
    /// - `<id>`, `<rest..>` of rocket, and its query after `?`;
    /// - `:id`, `*rest` at the beginning of a segment, of poem and of axum before 0.8;
    /// - `{**rest}`, `{*+rest}`, `{*?rest}` of salvo.
    pub(crate) fn parse(path: &str) -> Self {
        let mut template = Self { texts: vec![String::new()], names: Vec::new(), has_tail: false };
        if !path.starts_with('/') {
            template.push('/');
        }
        let mut rest = path;
        while let Some(first) = rest.chars().next() {
            rest = template.read(first, &rest[first.len_utf8()..]);
        }
        template
    }

    /// Reads what belongs to the character, and returns the rest.
    fn read<'a>(&mut self, first: char, rest: &'a str) -> &'a str {
        match first {
            '{' | '}' if rest.starts_with(first) => {
                self.push_encoded(first);
                &rest[1..]
            }
            '{' => {
                let Some(end) = closing_brace(rest) else {
                    self.push_encoded(first);
                    return rest;
                };
                let inner = &rest[..end];
                self.parameter(inner.split(':').next().unwrap_or(inner));
                let after = &rest[end + 1..];
                self.has_tail |= after == "*" || inner.ends_with(":.*");
                // The older syntax of actix-web for a tail. Elsewhere, a star is text.
                after.strip_prefix('*').filter(|rest| rest.is_empty()).unwrap_or(after)
            }
            '<' => {
                let Some((inner, after)) = rest.split_once('>') else {
                    self.push_encoded(first);
                    return rest;
                };
                self.parameter(inner.split(':').next().unwrap_or(inner));
                after
            }
            ':' | '*' if self.is_at_segment() => {
                let end = rest.find('/').unwrap_or(rest.len());
                if end == 0 && first == ':' {
                    self.push(first);
                } else {
                    self.parameter(&rest[..end]);
                    self.has_tail = first == '*';
                }
                &rest[end..]
            }
            // The query is not part of the path.
            '?' => "",
            '}' | '>' => {
                self.push_encoded(first);
                rest
            }
            other => {
                self.push(other);
                rest
            }
        }
    }

    fn parameter(&mut self, written: &str) {
        self.has_tail = written.starts_with('*') || written.ends_with("..");
        let name = written.trim().trim_start_matches(['*', '+', '?']).trim_end_matches("..");
        let base = if matches!(name, "" | "_") { "segment" } else { name };
        // A name may stand in a path once only.
        let mut name = base.to_owned();
        let mut number = 2;
        while self.names.contains(&name) {
            name = format!("{base}{number}");
            number += 1;
        }
        self.names.push(name);
        self.texts.push(String::new());
    }

    fn is_at_segment(&self) -> bool {
        self.texts.last().is_some_and(|text| text.ends_with('/'))
    }

    fn push(&mut self, character: char) {
        if let Some(text) = self.texts.last_mut() {
            text.push(character);
        }
    }

    /// Adds a character that would otherwise have another meaning (RFC 3986 §2.1).
    fn push_encoded(&mut self, character: char) {
        for encoded in utf8_percent_encode(character.encode_utf8(&mut [0; 4]), NON_ALPHANUMERIC) {
            encoded.chars().for_each(|one| self.push(one));
        }
    }

    /// Returns the names of the parameters, in the order of the path.
    #[cfg(feature = "utoipa6")]
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Returns the path with a value in the place of each parameter, as it is sent.
    #[cfg(feature = "guide")]
    pub(crate) fn filled(&self, mut value: impl FnMut(&str) -> String) -> String {
        let mut path = String::new();
        for (index, text) in self.texts.iter().enumerate() {
            path.extend(utf8_percent_encode(text, IN_PATH));
            if let Some(name) = self.names.get(index) {
                path.extend(utf8_percent_encode(&value(name), IN_VALUE));
            }
        }
        path
    }

    /// Returns how much of the path of a request is the text of this path, if it is such a path: a path with more text
    /// is the better one. A parameter is not empty, and contains a slash only if it is the whole rest.
    pub(crate) fn matching_text(&self, path: &str) -> Option<usize> {
        let texts = self.texts.iter();
        let texts: Vec<String> =
            texts.map(|text| utf8_percent_encode(text, IN_PATH).to_string()).collect();
        let length = texts.iter().map(String::len).sum();
        matches(&texts, self.has_tail, path).then_some(length)
    }

    /// Returns whether the two differ at most in the names of their parameters. For OpenAPI, they are the
    /// same path.
    #[cfg(any(feature = "poem3", feature = "salvo1", feature = "utoipa6", test))]
    pub(crate) fn is_same_as(&self, other: &Self) -> bool {
        self.texts == other.texts
    }
}

/// Returns whether a path consists of these texts, with a parameter between each two.
fn matches(texts: &[String], has_tail: bool, path: &str) -> bool {
    let Some((text, others)) = texts.split_first() else { return path.is_empty() };
    let Some(rest) = path.strip_prefix(text.as_str()) else { return false };
    if others.is_empty() {
        return rest.is_empty();
    }
    let is_tail = has_tail && others.len() == 1;
    let longest = if is_tail { rest.len() } else { rest.find('/').unwrap_or(rest.len()) };
    let mut ends = rest.char_indices().map(|(start, one)| start + one.len_utf8());
    ends.by_ref()
        .take_while(|end| *end <= longest)
        .any(|end| matches(others, has_tail, &rest[end..]))
}

/// Writes `/users/{id}`.
impl std::fmt::Display for Template {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, text) in self.texts.iter().enumerate() {
            formatter.write_str(text)?;
            if let Some(name) = self.names.get(index) {
                write!(formatter, "{{{name}}}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Template;

    #[test]
    fn paths_of_every_framework_are_converted() {
        for (written, expected) in [
            ("/users/{id}", "/users/{id}"),
            ("/files/{*rest}", "/files/{rest}"),
            ("/{{literal}}", "/%7Bliteral%7D"),
            (r"/users/{id:\d{4}}/x", "/users/{id}/x"),
            ("/files/{tail:.*}", "/files/{tail}"),
            ("/files/{tail}*", "/files/{tail}"),
            ("/users/<id>?<page>", "/users/{id}"),
            ("/files/<rest..>", "/files/{rest}"),
            ("/<_>/<_>", "/{segment}/{segment2}"),
            ("/users/:id/books", "/users/{id}/books"),
            ("/at/12:30", "/at/12:30"),
            ("/files/*rest", "/files/{rest}"),
            ("/files/{**rest}", "/files/{rest}"),
            ("/{name}.{extension}", "/{name}.{extension}"),
            ("users", "/users"),
            ("", "/"),
            ("/{never", "/%7Bnever"),
            ("/é/{名}", "/é/{名}"),
        ] {
            assert_eq!(Template::parse(written).to_string(), expected, "{written}");
        }
    }

    #[cfg(feature = "guide")]
    #[test]
    fn paths_are_filled_with_values() {
        let filled = |path: &str| Template::parse(path).filled(|name| format!("{name}/1"));
        assert_eq!(filled("/users/{id}/x"), "/users/id%2F1/x");
        assert_eq!(filled("/{{a}}/é[]"), "/%7Ba%7D/%C3%A9%5B%5D");
    }

    #[test]
    fn paths_of_requests_are_found() {
        let length = |path: &str, request: &str| Template::parse(path).matching_text(request);
        for (path, request, expected) in [
            ("/users/{id}", "/users/7", Some(7)),
            ("/users/me", "/users/me", Some(9)),
            ("/users/{id}", "/users/", None),
            ("/users/{id}", "/users/7/books", None),
            ("/users/:id/books", "/users/7/books", Some(13)),
            ("/{name}.{extension}", "/a.b.c", Some(2)),
            ("/files/{*rest}", "/files/a/b", Some(7)),
            ("/files/<rest..>", "/files/a/b", Some(7)),
            ("/files/{tail:.*}", "/files/a/b", Some(7)),
            ("/files/*rest", "/files/a/b", Some(7)),
            ("/é/{id}", "/%C3%A9/1", Some(8)),
            ("/", "/", Some(1)),
            ("/", "/users", None),
        ] {
            assert_eq!(length(path, request), expected, "{path} and {request}");
        }
    }

    #[test]
    fn paths_that_differ_only_in_parameter_names_are_the_same() {
        let [one, other] = ["/users/{id}", "/users/<user>"].map(Template::parse);
        assert!(one.is_same_as(&other));
        assert!(!one.is_same_as(&Template::parse("/users/{id}/")));
    }
}

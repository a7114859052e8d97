//! Paths with parameters, as routers have them: `/users/{id}`, `/users/:id`, `/users/<id>`.
//!
//! Each framework has its own syntax. What is checked here is wrong in all of them.

use core::fmt;

/// What is wrong with a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error<'a> {
    /// It has a scheme and a host. A request for an endpoint names neither in its path (RFC 9110 §7.1).
    Scheme,
    /// It does not begin with `/`.
    Relative,
    /// It has a query, which begins here.
    Query {
        /// The index of `?`.
        at: usize,
    },
    /// It has a fragment, which begins here. Clients do not send it.
    Fragment {
        /// The index of `#`.
        at: usize,
    },
    /// A space or control character, which no client sends as it is (RFC 3986 §2).
    Character(char),
    /// A bracket without its counterpart.
    Bracket(char),
    /// A parameter without a name.
    Unnamed,
    /// The name of a second parameter, which is that of the first.
    Repeated(&'a str),
}

impl fmt::Display for Error<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Scheme => f.write_str("a path has no scheme and no host"),
            Error::Relative => f.write_str("a path begins with `/`"),
            Error::Query { .. } => f.write_str("a path has no query"),
            Error::Fragment { .. } => f.write_str("a path has no fragment"),
            Error::Character(' ') => f.write_str("a path has no spaces"),
            Error::Character(character) => {
                write!(f, "a path cannot contain `{}`", character.escape_debug())
            }
            Error::Bracket(bracket) => write!(f, "`{bracket}` has no counterpart"),
            Error::Unnamed => f.write_str("a parameter of a path has a name"),
            Error::Repeated(name) => write!(f, "two parameters have the name `{name}`"),
        }
    }
}

impl core::error::Error for Error<'_> {}

/// How the parameters of a path are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Syntax {
    /// `/users/{id}`, as for axum, actix-web and salvo, or no parameter.
    Braces,
    /// `/users/:id` or `/files/*rest`, as for poem.
    Colons,
    /// `/users/<id>`, as for rocket.
    AngleBrackets,
}

/// The facts about a path without faults; see [`parse`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Layout {
    /// The number of parameters.
    pub parameters: usize,
    /// How the first parameter that is not in braces is written, if there is one.
    pub syntax: Syntax,
}

/// Parses a path.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::path_template::{Error, Syntax, parse};
///
/// let layout = parse("/users/{id}/books/{book}").unwrap();
/// assert_eq!((layout.parameters, layout.syntax), (2, Syntax::Braces));
/// assert_eq!(parse("/users/:id").unwrap().syntax, Syntax::Colons);
///
/// assert_eq!(parse("users"), Err(Error::Relative));
/// assert_eq!(parse("/users?page=1"), Err(Error::Query { at: 6 }));
/// assert_eq!(parse("/users/{id"), Err(Error::Bracket('{')));
/// assert_eq!(parse("/{id}/{id}"), Err(Error::Repeated("id")));
/// ```
pub fn parse(path: &str) -> Result<Layout, Error<'_>> {
    if !path.starts_with('/') {
        let scheme = path.split_once("://").map(|(scheme, _)| scheme);
        let is_scheme = |scheme: &str| !scheme.is_empty() && !scheme.contains(['/', '{', '<', '?']);
        return Err(if scheme.is_some_and(is_scheme) { Error::Scheme } else { Error::Relative });
    }
    let mut layout = Layout { parameters: 0, syntax: Syntax::Braces };
    let mut rest = path;
    loop {
        rest = after_plain_text(rest);
        if rest.is_empty() {
            return Ok(layout);
        }
        let Some(Step { parameter, rest: after }) = step(path, rest)? else { return Ok(layout) };
        if let Some((syntax, name)) = parameter {
            let before = &path[..path.len() - rest.len()];
            if name.is_empty() {
                return Err(Error::Unnamed);
            }
            // A parameter of rocket without a use.
            if name != "_" && names(before).any(|known| known == name) {
                return Err(Error::Repeated(name));
            }
            layout.parameters += 1;
            if layout.syntax == Syntax::Braces {
                layout.syntax = syntax;
            }
        }
        rest = after;
    }
}

/// Skips the characters of most paths, which mean nothing but themselves. This is a loop over bytes because the macro
/// parses every path, and is compiled without optimization.
fn after_plain_text(text: &str) -> &str {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len()
        && matches!(bytes[at], b'a'..=b'z' | b'0'..=b'9' | b'/' | b'_' | b'-' | b'.' | b'A'..=b'Z')
    {
        at += 1;
    }
    // All of these are ASCII, so that a character begins here.
    text.get(at..).unwrap_or_default()
}

/// The names of the parameters of a path, as far as it has no faults.
///
/// ```
/// use http_semantics::path_template::names;
///
/// assert!(names("/users/{id}/files/{*rest}").eq(["id", "rest"]));
/// assert!(names(r"/years/{year:\d{4}}").eq(["year"]));
/// assert!(names("/users/<id>/files/<rest..>").eq(["id", "rest"]));
/// assert!(names("/users/:id").eq(["id"]));
/// ```
pub fn names(path: &str) -> impl Iterator<Item = &str> {
    let mut rest = path;
    core::iter::from_fn(move || {
        loop {
            let Step { parameter, rest: after } = step(path, rest).ok()??;
            rest = after;
            if let Some((_, name)) = parameter {
                return Some(name);
            }
        }
    })
}

/// One character of the text of a path, or one parameter.
struct Step<'a> {
    parameter: Option<(Syntax, &'a str)>,
    rest: &'a str,
}

/// Reads from the beginning of `rest`, which is the end of `path`. Returns `None` at the end.
fn step<'a>(path: &'a str, rest: &'a str) -> Result<Option<Step<'a>>, Error<'a>> {
    let mut characters = rest.chars();
    let Some(first) = characters.next() else { return Ok(None) };
    let after = characters.as_str();
    let at = path.len() - rest.len();
    let text = |rest| Ok(Some(Step { parameter: None, rest }));
    match first {
        // axum writes a brace of the text twice.
        '{' | '}' if after.starts_with(first) => text(&after[1..]),
        '{' => {
            let end = closing_brace(after).ok_or(Error::Bracket('{'))?;
            let name = name(&after[..end]);
            Ok(Some(Step { parameter: Some((Syntax::Braces, name)), rest: &after[end + 1..] }))
        }
        '<' => {
            let (inner, after) = after.split_once('>').ok_or(Error::Bracket('<'))?;
            let parameter = Some((Syntax::AngleBrackets, name(inner)));
            Ok(Some(Step { parameter, rest: after }))
        }
        '}' | '>' => Err(Error::Bracket(first)),
        ':' | '*' if path[..at].ends_with('/') => {
            let (inner, after) = after.split_at(after.find('/').unwrap_or(after.len()));
            // `/12:30` and `/*` are text; so is a colon alone.
            if inner.is_empty() && first == ':' {
                return text(after);
            }
            let inner = if inner.is_empty() { "*" } else { inner };
            Ok(Some(Step { parameter: Some((Syntax::Colons, name(inner))), rest: after }))
        }
        '?' => Err(Error::Query { at }),
        '#' => Err(Error::Fragment { at }),
        _ if first.is_control() || first.is_whitespace() => Err(Error::Character(first)),
        _ => text(after),
    }
}

/// The name in a parameter: that of `*rest`, `**rest`, `rest..`, `id:\d+` and `id|regex`.
fn name(parameter: &str) -> &str {
    let name = parameter.split([':', '|']).next().unwrap_or(parameter).trim();
    let name = name.strip_suffix("..").unwrap_or(name);
    match name.trim_start_matches(['*', '+', '?']) {
        // A wildcard without a name.
        "" => name,
        name => name,
    }
}

/// Returns the index of the brace that closes a parameter. `text` begins after the opening brace. A regular expression
/// in the parameter may contain braces, too.
///
/// ```
/// use http_semantics::path_template::closing_brace;
///
/// assert_eq!(closing_brace("id}/books"), Some(2));
/// assert_eq!(closing_brace(r"year:\d{4}}"), Some(10));
/// assert_eq!(closing_brace("never"), None);
/// ```
pub fn closing_brace(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => return Some(index),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString as _;
    use std::vec::Vec;

    use super::*;

    #[test]
    fn paths_of_every_framework_are_accepted() {
        for (path, parameters) in [
            ("/", &[][..]),
            ("/users/", &[]),
            ("/users/{id}", &["id"]),
            ("/files/{*rest}", &["rest"]),
            ("/{{literal}}", &[]),
            (r"/years/{year:\d{4}}/x", &["year"]),
            ("/files/{tail:.*}", &["tail"]),
            ("/files/{tail}*", &["tail"]),
            ("/users/<id>", &["id"]),
            ("/files/<rest..>", &["rest"]),
            ("/<_>/<_>", &["_", "_"]),
            ("/users/:id/books", &["id"]),
            ("/users/:id<\\d+>", &["id<\\d+>"]),
            ("/at/12:30", &[]),
            ("/files/*rest", &["rest"]),
            ("/files/*", &["*"]),
            ("/files/{**rest}", &["rest"]),
            ("/{name}.{extension}", &["name", "extension"]),
            ("/é/{名}", &["名"]),
            ("/a%20b;v=1/~x/@y/a,b", &[]),
        ] {
            let found: Vec<_> = names(path).collect();
            assert_eq!(found, parameters, "{path}");
            assert_eq!(parse(path).map(|layout| layout.parameters), Ok(parameters.len()), "{path}");
        }
    }

    #[test]
    fn faults_are_named() {
        for (path, fault) in [
            ("", "a path begins with `/`"),
            ("users", "a path begins with `/`"),
            ("users/{id}", "a path begins with `/`"),
            ("{base}://x", "a path begins with `/`"),
            ("https://example.com/users", "a path has no scheme and no host"),
            ("/users?page={page}", "a path has no query"),
            ("/users/<id>?<page>", "a path has no query"),
            ("/users#top", "a path has no fragment"),
            ("/a b", "a path has no spaces"),
            ("/a\tb", "a path cannot contain `\\t`"),
            ("/a\u{a0}b", "a path cannot contain `\\u{a0}`"),
            ("/users/{id", "`{` has no counterpart"),
            ("/users/id}", "`}` has no counterpart"),
            ("/users/<id", "`<` has no counterpart"),
            ("/users/id>", "`>` has no counterpart"),
            ("/users/{}", "a parameter of a path has a name"),
            ("/users/<>", "a parameter of a path has a name"),
            ("/{id}/{id}", "two parameters have the name `id`"),
            ("/:id/:id", "two parameters have the name `id`"),
            ("/{id:\\d+}/{id}", "two parameters have the name `id`"),
        ] {
            assert_eq!(parse(path).unwrap_err().to_string(), fault, "{path}");
        }
    }

    #[test]
    fn no_text_makes_it_panic() {
        let pieces = ["/", "{", "}", "<", ">", ":", "*", "é", "..", "?", " ", "a", "|", "://"];
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    for fourth in pieces {
                        let path = std::format!("/{first}{second}{third}{fourth}");
                        let known = names(&path).count();
                        if let Ok(layout) = parse(&path) {
                            assert_eq!(layout.parameters, known, "{path}");
                        }
                        let _ = parse(&path[1..]);
                    }
                }
            }
        }
    }
}

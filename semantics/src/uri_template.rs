//! URI references with placeholders for arguments: `/users/{}/books?page={}`.

use core::fmt;

use crate::uri_reference::{self, Part, Step, behind, behind_unencoded, origin};

/// What is wrong with a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The text around the placeholders is not a URI reference.
    Reference(uri_reference::Error),
    /// Text between the braces, or a brace without its counterpart.
    InvalidPlaceholder {
        /// The index of the brace.
        at: usize,
    },
    /// A placeholder in the scheme, in the host, or at the beginning of the path, where an argument
    /// could change the scheme or the host.
    PlaceholderBeforePath {
        /// The index of its opening brace.
        at: usize,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Reference(error) => error.fmt(f),
            Error::InvalidPlaceholder { at } => {
                write!(f, "the brace at byte {at} is not part of `{{}}`")
            }
            Error::PlaceholderBeforePath { at } => {
                write!(f, "the placeholder at byte {at} is before the path")
            }
        }
    }
}

impl core::error::Error for Error {}

/// The parts of a valid template; see [`parse`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Layout {
    /// Whether there is a host, as in `//host/path` and `https://host/path`.
    pub has_authority: bool,
    /// The index at which the path begins.
    pub path: usize,
    /// The index at which the path ends: that of `?` or `#`, or the length of the template.
    pub path_end: usize,
    /// The number of placeholders.
    pub placeholders: usize,
}

/// Parses a template: a URI reference in which `{}` stands for an argument. Placeholders are allowed in
/// the path, the query and the fragment.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::uri_template::{Error, parse};
///
/// assert_eq!(parse("/users/{}?page={}").unwrap().placeholders, 2);
/// assert_eq!(parse("https://{}/users"), Err(Error::PlaceholderBeforePath { at: 8 }));
/// assert_eq!(parse("/users/{id}"), Err(Error::InvalidPlaceholder { at: 7 }));
/// ```
pub const fn parse(template: &str) -> Result<Layout, Error> {
    let bytes = template.as_bytes();
    let origin = match origin(bytes) {
        Ok(origin) => origin,
        Err(error) => return Err(in_origin(bytes, error)),
    };
    let mut layout = Layout {
        has_authority: origin.has_authority,
        path: origin.end,
        path_end: bytes.len(),
        placeholders: 0,
    };
    let mut part = Part::Path;
    let mut at = origin.end;
    while at < bytes.len() {
        if matches!(bytes[at], b'{' | b'}') {
            match placeholder(bytes, at) {
                // At the beginning, an empty argument could produce the two slashes of an authority.
                Ok(_) if at == origin.end => return Err(Error::PlaceholderBeforePath { at }),
                Ok(end) => at = end,
                Err(error) => return Err(error),
            }
            layout.placeholders += 1;
            continue;
        }
        match behind(bytes, at, part) {
            Ok(Step { part: next, end }) => {
                if matches!(part, Part::Path) && !matches!(next, Part::Path) {
                    layout.path_end = at;
                }
                part = next;
                at = behind_unencoded(bytes, end);
            }
            Err(error) => return Err(Error::Reference(error)),
        }
    }
    Ok(layout)
}

/// Returns whether a text is certainly a template with this number of placeholders.
///
/// It accepts only the most frequent form, a path from the root and a query, and returns `false` for every
/// other text, valid or not: [`parse`] decides about those. It exists for constants, where it costs the
/// compiler about a quarter of [`parse`].
///
/// ```
/// use http_semantics::uri_template::{is_certainly_valid, parse};
///
/// assert!(is_certainly_valid("/users/{}?page={}", 2));
/// assert!(!is_certainly_valid("/users/{}", 2));
/// // Valid, but not of this form.
/// assert!(!is_certainly_valid("https://example.com/{}", 1));
/// assert!(parse("https://example.com/{}").is_ok());
/// ```
pub const fn is_certainly_valid(template: &str, mut placeholders: usize) -> bool {
    let mut bytes = match template.as_bytes() {
        // Two slashes begin an authority.
        [b'/', b'/', ..] => return false,
        [b'/', rest @ ..] => rest,
        _ => return false,
    };
    // Each step of a constant is slow. The patterns need fewer steps than indices, whose bounds are checked,
    // and functions. The letters come first because most characters are letters.
    loop {
        bytes = match bytes {
            [
                b'a'..=b'z' | b'-'..=b'9' | b'_' | b'A'..=b'Z' | b'?' | b'=' | b'&' | b'~',
                rest @ ..,
            ] => rest,
            [] => return placeholders == 0,
            [b'{', b'}', rest @ ..] if placeholders > 0 => {
                placeholders -= 1;
                rest
            }
            _ => return false,
        };
    }
}

/// Reads a pair of braces.
const fn placeholder(bytes: &[u8], at: usize) -> Result<usize, Error> {
    if at + 1 < bytes.len() && bytes[at] == b'{' && bytes[at + 1] == b'}' {
        Ok(at + 2)
    } else {
        Err(Error::InvalidPlaceholder { at })
    }
}

/// Reports a brace as such, which is clearer than a forbidden character.
const fn in_origin(bytes: &[u8], error: uri_reference::Error) -> Error {
    let at = error.at();
    match error {
        uri_reference::Error::ForbiddenCharacter { .. } if matches!(bytes[at], b'{' | b'}') => {
            match placeholder(bytes, at) {
                Ok(_) => Error::PlaceholderBeforePath { at },
                Err(error) => error,
            }
        }
        error => Error::Reference(error),
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;
    use std::string::String;

    use super::*;

    #[test]
    fn places_are_counted_and_the_path_is_found() {
        for (template, has_authority, path, path_end, placeholders) in [
            ("", false, 0, 0, 0),
            ("/", false, 0, 1, 0),
            ("/users/{}", false, 0, 9, 1),
            ("/users/{}/books/{}?page={}#{}", false, 0, 18, 4),
            ("https://example.com/{}", true, 19, 22, 1),
            ("//example.com?{}", true, 13, 13, 1),
            ("?page={}", false, 0, 0, 1),
            ("users/{}-{}", false, 0, 11, 2),
            ("#{}?", false, 0, 0, 1),
        ] {
            let layout = Layout { has_authority, path, path_end, placeholders };
            assert_eq!(parse(template), Ok(layout), "{template}");
        }
    }

    #[test]
    fn ordinary_paths_are_certainly_valid() {
        for (template, placeholders) in [
            ("/", 0),
            ("/users/{}", 1),
            ("/{}/{}", 2),
            ("/User_Groups/{}/1.0/a-b~c?page={}&full=1", 2),
        ] {
            assert!(is_certainly_valid(template, placeholders), "{template}");
        }
    }

    /// All texts of up to six of these characters: each has a meaning of its own in a template.
    #[test]
    fn nothing_is_certainly_valid_that_does_not_parse() {
        const CHARACTERS: &[u8] = b"/a{}?#:%@";
        let mut accepted = 0;
        for length in 0..=6 {
            for number in 0..CHARACTERS.len().pow(length) {
                let digits = (0..length).map(|at| number / CHARACTERS.len().pow(at));
                let text = digits.map(|digit| char::from(CHARACTERS[digit % CHARACTERS.len()]));
                accepted += usize::from(is_accepted_by_both(&text.collect::<String>()));
            }
        }
        assert!(accepted > 100);
    }

    #[test]
    fn no_character_is_certainly_valid_that_does_not_parse() {
        for character in (0..=255).map(char::from) {
            for text in ["", "/", "/a", "/{}", "/a?", "/a?{}"] {
                for rest in ["", "a", "/", "{}"] {
                    is_accepted_by_both(&format!("{text}{character}{rest}"));
                }
            }
        }
    }

    fn is_accepted_by_both(text: &str) -> bool {
        let parsed = parse(text).map(|layout| layout.placeholders);
        let mut accepted = false;
        for placeholders in 0..4 {
            if is_certainly_valid(text, placeholders) {
                assert_eq!(parsed, Ok(placeholders), "{text:?}");
                accepted = true;
            }
        }
        accepted
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (template, error) in [
            ("{}", Error::PlaceholderBeforePath { at: 0 }),
            ("{}/users", Error::PlaceholderBeforePath { at: 0 }),
            ("//{}/users", Error::PlaceholderBeforePath { at: 2 }),
            ("https://example.com{}", Error::PlaceholderBeforePath { at: 19 }),
            ("https://example.com:{}/", Error::PlaceholderBeforePath { at: 20 }),
            ("mailto:{}", Error::PlaceholderBeforePath { at: 7 }),
            ("{}:a", Error::Reference(uri_reference::Error::NoScheme { at: 2 })),
            ("a{}:b", Error::Reference(uri_reference::Error::NoScheme { at: 3 })),
            ("/users/{", Error::InvalidPlaceholder { at: 7 }),
            ("/users/}", Error::InvalidPlaceholder { at: 7 }),
            ("/users/{0}", Error::InvalidPlaceholder { at: 7 }),
            ("/users/{{}}", Error::InvalidPlaceholder { at: 7 }),
            ("/{}%{}", Error::Reference(uri_reference::Error::MalformedEncoding { at: 3 })),
            ("//a b/{}", Error::Reference(uri_reference::Error::ForbiddenCharacter { at: 3 })),
            ("/{} ", Error::Reference(uri_reference::Error::ForbiddenCharacter { at: 3 })),
        ] {
            assert_eq!(parse(template), Err(error), "{template:?}");
        }
    }
}

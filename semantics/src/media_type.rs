//! The grammar of media types (RFC 9110 §8.3.1).

use core::fmt;

use crate::grammar::{Value, spaces, token_end, value};

/// What is wrong with a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// There is no `/` between type and subtype.
    NoSubtype,
    /// The type, the subtype or the name of a parameter is empty.
    EmptyName,
    /// A character that is not allowed in names and unquoted values.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// A parameter has no value.
    NoValue,
    /// A quoted value is not closed.
    UnclosedQuote,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoSubtype => f.write_str("it has no `/` with a subtype after it"),
            Error::EmptyName => f.write_str("a name in it is empty"),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot be part of it")
            }
            Error::NoValue => f.write_str("a parameter has no value"),
            Error::UnclosedQuote => f.write_str("a quoted value is not closed"),
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a media type: `type "/" subtype`, optionally followed by parameters.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::media_type::{Error, check};
///
/// assert_eq!(check("text/html; charset=utf-8"), Ok(()));
/// assert_eq!(check("application/problem+json"), Ok(()));
/// assert_eq!(check("html"), Err(Error::NoSubtype));
/// assert_eq!(check("text/html\r\nx: y"), Err(Error::ForbiddenCharacter { at: 9 }));
/// ```
///
/// RFC 9110 §8.3.1, with the tokens and quoted strings of §5.6.2 and §5.6.4.
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    match element(bytes, 0) {
        Ok(end) if end == bytes.len() => Ok(()),
        Ok(comma) => Err(Error::ForbiddenCharacter { at: comma }),
        Err(error) => Err(error),
    }
}

/// Reads a media type and returns the index of the comma after it, or the length of the text.
pub(crate) const fn element(bytes: &[u8], start: usize) -> Result<usize, Error> {
    let mut at = match name(bytes, start) {
        Ok(end) => end,
        Err(error) => return Err(error),
    };
    if at == bytes.len() {
        return Err(Error::NoSubtype);
    }
    if bytes[at] != b'/' {
        return Err(Error::ForbiddenCharacter { at });
    }
    at = match name(bytes, at + 1) {
        Ok(end) => end,
        Err(error) => return Err(error),
    };
    loop {
        at = spaces(bytes, at);
        if at == bytes.len() || bytes[at] == b',' {
            return Ok(at);
        }
        if bytes[at] != b';' {
            return Err(Error::ForbiddenCharacter { at });
        }
        at = spaces(bytes, at + 1);
        if at == bytes.len() || matches!(bytes[at], b';' | b',') {
            // A parameter between two semicolons is optional (§5.6.6).
            continue;
        }
        at = match parameter(bytes, at) {
            Ok(end) => end,
            Err(error) => return Err(error),
        };
    }
}

const fn parameter(bytes: &[u8], start: usize) -> Result<usize, Error> {
    let at = match name(bytes, start) {
        Ok(end) => end,
        Err(error) => return Err(error),
    };
    if at == bytes.len() {
        return Err(Error::NoValue);
    }
    if bytes[at] != b'=' {
        return Err(Error::ForbiddenCharacter { at });
    }
    match value(bytes, at + 1) {
        Value::Ends(end) => Ok(end),
        Value::Missing => Err(Error::NoValue),
        Value::Forbidden(at) => Err(Error::ForbiddenCharacter { at }),
        Value::Unclosed => Err(Error::UnclosedQuote),
    }
}

const fn name(bytes: &[u8], start: usize) -> Result<usize, Error> {
    let at = token_end(bytes, start);
    if at > start {
        Ok(at)
    } else if at == bytes.len() || matches!(bytes[at], b'/' | b';' | b'=' | b',') {
        Err(Error::EmptyName)
    } else {
        Err(Error::ForbiddenCharacter { at })
    }
}

/// The type and the subtype, without parameters and the spaces around them.
///
/// The text need not be a media type. Types and subtypes are compared without regard to case.
///
/// ```
/// use http_semantics::media_type::essence;
///
/// assert_eq!(essence("text/html; charset=utf-8"), "text/html");
/// assert!(essence("Text/HTML").eq_ignore_ascii_case("text/html"));
/// ```
///
/// RFC 9110 §8.3.1.
pub fn essence(text: &str) -> &str {
    text.split(';').next().unwrap_or_default().trim()
}

/// Whether the media type is that of JSON: `application/json`, or one with the structured suffix `+json`.
///
/// ```
/// use http_semantics::media_type::is_json;
///
/// assert!(is_json("Application/JSON; charset=utf-8"));
/// assert!(is_json("application/hal+json"));
/// assert!(!is_json("text/plain; note=+json"));
/// ```
///
/// RFC 8259 §11, RFC 6839 §3.1.
pub const fn is_json(text: &str) -> bool {
    let text = text.as_bytes();
    let mut end = 0;
    while end < text.len() && text[end] != b';' {
        end += 1;
    }
    let essence = text.split_at(end).0.trim_ascii();
    ends_with(essence, b"+json")
        || ends_with(essence, b"application/json") && essence.len() == "application/json".len()
}

/// Whether the text ends with this one, which is in lower case.
const fn ends_with(text: &[u8], end: &[u8]) -> bool {
    let Some(start) = text.len().checked_sub(end.len()) else { return false };
    let mut index = 0;
    while index < end.len() {
        if text[start + index].to_ascii_lowercase() != end[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether the media type is that of several parts of a representation, each with a `Content-Range` of its own.
///
/// ```
/// use http_semantics::media_type::is_several_parts;
///
/// assert!(is_several_parts("multipart/byteranges; boundary=part"));
/// assert!(!is_several_parts("multipart/form-data; boundary=part"));
/// ```
///
/// RFC 9110 §14.6, §15.3.7.2.
pub fn is_several_parts(text: &str) -> bool {
    essence(text).eq_ignore_ascii_case("multipart/byteranges")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structured_suffixes_are_json() {
        for json in ["application/json", " Application/JSON ;charset=utf-8", "application/hal+json"]
        {
            assert!(is_json(json), "{json}");
        }
        for other in ["", "json", "text/html", "application/jsonl", "text/plain; note=+json"] {
            assert!(!is_json(other), "{other}");
        }
    }

    #[test]
    fn media_types_in_use_are_accepted() {
        for text in [
            "a/b",
            "text/html;charset=utf-8",
            "text/html ; charset=\"utf-8\" ; q=0.9",
            "multipart/byteranges; boundary=\"a b\\\"c\"",
            "application/vnd.api+json",
            "text/plain;",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            ("", Error::EmptyName),
            ("text", Error::NoSubtype),
            ("text/", Error::EmptyName),
            ("/html", Error::EmptyName),
            ("te xt/html", Error::ForbiddenCharacter { at: 2 }),
            ("text/html, text/plain", Error::ForbiddenCharacter { at: 9 }),
            ("text/html; charset", Error::NoValue),
            ("text/html; charset=", Error::NoValue),
            ("text/html; =utf-8", Error::EmptyName),
            ("text/html; a=\"b", Error::UnclosedQuote),
            ("text/html; a=\"b\\\"", Error::UnclosedQuote),
            ("text/html; a=\"\r\n\"", Error::ForbiddenCharacter { at: 14 }),
            ("text/html; a=\"\\\r\"", Error::ForbiddenCharacter { at: 15 }),
            ("text/html; a=\"\\", Error::UnclosedQuote),
            ("text/ht\u{e9}", Error::ForbiddenCharacter { at: 7 }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }
}

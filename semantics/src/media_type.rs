//! The grammar of media types (RFC 9110 §8.3.1).

use core::fmt;

use crate::grammar::{Value, spaces, token_end, value};

/// What is wrong with a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// There is no `/` between type and subtype.
    NoSubtype,
    /// A name is empty: the type, the subtype, or that of a parameter.
    EmptyName,
    /// A character that names and unquoted values cannot have, at this byte.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// A parameter has no value.
    NoValue,
    /// A quoted value does not end.
    UnclosedQuote,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NoSubtype => f.write_str("there is no `/` with a subtype behind it"),
            Fault::EmptyName => f.write_str("a name in it is empty"),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot be part of it")
            }
            Fault::NoValue => f.write_str("a parameter has no value"),
            Fault::UnclosedQuote => f.write_str("a quoted value does not end"),
        }
    }
}

/// Whether the text is a media type: `type "/" subtype`, then parameters.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::media_type::{Fault, check};
///
/// assert_eq!(check("text/html; charset=utf-8"), Ok(()));
/// assert_eq!(check("application/problem+json"), Ok(()));
/// assert_eq!(check("html"), Err(Fault::NoSubtype));
/// assert_eq!(check("text/html\r\nx: y"), Err(Fault::ForbiddenCharacter { at: 9 }));
/// ```
///
/// RFC 9110 §8.3.1, with tokens and quoted strings as §5.6.2 and §5.6.4 have them.
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    match element(bytes, 0) {
        Ok(end) if end == bytes.len() => Ok(()),
        Ok(comma) => Err(Fault::ForbiddenCharacter { at: comma }),
        Err(fault) => Err(fault),
    }
}

/// From the beginning of a media type to the comma behind it, or to the end of the text.
pub(crate) const fn element(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let mut at = match name(bytes, start) {
        Ok(end) => end,
        Err(fault) => return Err(fault),
    };
    if at == bytes.len() {
        return Err(Fault::NoSubtype);
    }
    if bytes[at] != b'/' {
        return Err(Fault::ForbiddenCharacter { at });
    }
    at = match name(bytes, at + 1) {
        Ok(end) => end,
        Err(fault) => return Err(fault),
    };
    loop {
        at = spaces(bytes, at);
        if at == bytes.len() || bytes[at] == b',' {
            return Ok(at);
        }
        if bytes[at] != b';' {
            return Err(Fault::ForbiddenCharacter { at });
        }
        at = spaces(bytes, at + 1);
        if at == bytes.len() || matches!(bytes[at], b';' | b',') {
            // Parameters are separated by semicolons, and none need stand between two (§5.6.6).
            continue;
        }
        at = match parameter(bytes, at) {
            Ok(end) => end,
            Err(fault) => return Err(fault),
        };
    }
}

const fn parameter(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let at = match name(bytes, start) {
        Ok(end) => end,
        Err(fault) => return Err(fault),
    };
    if at == bytes.len() {
        return Err(Fault::NoValue);
    }
    if bytes[at] != b'=' {
        return Err(Fault::ForbiddenCharacter { at });
    }
    match value(bytes, at + 1) {
        Value::Ends(end) => Ok(end),
        Value::Missing => Err(Fault::NoValue),
        Value::Forbidden(at) => Err(Fault::ForbiddenCharacter { at }),
        Value::Unclosed => Err(Fault::UnclosedQuote),
    }
}

const fn name(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let at = token_end(bytes, start);
    if at > start {
        Ok(at)
    } else if at == bytes.len() || matches!(bytes[at], b'/' | b';' | b'=' | b',') {
        Err(Fault::EmptyName)
    } else {
        Err(Fault::ForbiddenCharacter { at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            ("", Fault::EmptyName),
            ("text", Fault::NoSubtype),
            ("text/", Fault::EmptyName),
            ("/html", Fault::EmptyName),
            ("te xt/html", Fault::ForbiddenCharacter { at: 2 }),
            ("text/html, text/plain", Fault::ForbiddenCharacter { at: 9 }),
            ("text/html; charset", Fault::NoValue),
            ("text/html; charset=", Fault::NoValue),
            ("text/html; =utf-8", Fault::EmptyName),
            ("text/html; a=\"b", Fault::UnclosedQuote),
            ("text/html; a=\"b\\\"", Fault::UnclosedQuote),
            ("text/html; a=\"\r\n\"", Fault::ForbiddenCharacter { at: 14 }),
            ("text/html; a=\"\\\r\"", Fault::ForbiddenCharacter { at: 15 }),
            ("text/html; a=\"\\", Fault::UnclosedQuote),
            ("text/ht\u{e9}", Fault::ForbiddenCharacter { at: 7 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }
}

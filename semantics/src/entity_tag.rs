//! The grammar of entity tags (RFC 9110 §8.8.3): the value of `ETag`.

use core::fmt;

/// What is wrong with an entity tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// It does not begin with a quote, or with `W/` and a quote.
    NotQuoted,
    /// A character that is not allowed in an entity tag.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// Its quote is not closed.
    UnclosedQuote {
        /// The index of the quote.
        at: usize,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong.
    pub const fn at(self) -> usize {
        match self {
            Error::NotQuoted => 0,
            Error::ForbiddenCharacter { at } | Error::UnclosedQuote { at } => at,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotQuoted => f.write_str("it is not in quotes"),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot be part of it")
            }
            Error::UnclosedQuote { at } => write!(f, "the quote at byte {at} is not closed"),
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is one entity tag: visible ASCII characters in quotes, with the prefix `W/` if
/// it is weak. Quotes cannot be escaped.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::entity_tag::{Error, check};
///
/// assert_eq!(check("\"33a64df5\""), Ok(()));
/// assert_eq!(check("W/\"\""), Ok(()));
/// assert_eq!(check("33a64df5"), Err(Error::NotQuoted));
/// assert_eq!(check("\"33 a6\""), Err(Error::ForbiddenCharacter { at: 3 }));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    let opaque = match bytes {
        [b'"', ..] => 1,
        [b'W', b'/', b'"', ..] => 3,
        _ => return Err(Error::NotQuoted),
    };
    let mut at = opaque;
    while at < bytes.len() {
        if bytes[at] == b'"' {
            return if at + 1 == bytes.len() {
                Ok(())
            } else {
                Err(Error::ForbiddenCharacter { at: at + 1 })
            };
        }
        if !is_opaque(bytes[at]) {
            return Err(Error::ForbiddenCharacter { at });
        }
        at += 1;
    }
    Err(Error::UnclosedQuote { at: opaque - 1 })
}

/// Checks that the text is allowed between the quotes of an entity tag.
///
/// # Errors
///
/// Returns the index of the first byte that is not allowed.
///
/// ```
/// assert_eq!(http_semantics::entity_tag::check_opaque("v1.2-\\"), Ok(()));
/// assert_eq!(http_semantics::entity_tag::check_opaque("v1\""), Err(2));
/// ```
pub const fn check_opaque(text: &str) -> Result<(), usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !is_opaque(bytes[at]) {
            return Err(at);
        }
        at += 1;
    }
    Ok(())
}

/// `etagc` without `obs-text`.
const fn is_opaque(byte: u8) -> bool {
    matches!(byte, b'!' | b'#'..=b'~')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_strong_or_weak() {
        for text in ["\"\"", "\"v1\"", "W/\"\"", "W/\"!#~\\\""] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn quotes_are_not_allowed_inside() {
        for text in ["", "v1", "!#~\\"] {
            assert_eq!(check_opaque(text), Ok(()), "{text}");
        }
        for (text, at) in [("\"", 0), ("v\"", 1), ("v 1", 1), ("v1\u{7f}", 2), ("\u{e9}", 0)] {
            assert_eq!(check_opaque(text), Err(at), "{text:?}");
        }
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            ("", Error::NotQuoted),
            ("*", Error::NotQuoted),
            ("w/\"a\"", Error::NotQuoted),
            ("W/a", Error::NotQuoted),
            ("\"", Error::UnclosedQuote { at: 0 }),
            ("\"a", Error::UnclosedQuote { at: 0 }),
            ("W/\"", Error::UnclosedQuote { at: 2 }),
            ("\"a\"b\"", Error::ForbiddenCharacter { at: 3 }),
            ("\"a\", \"b\"", Error::ForbiddenCharacter { at: 3 }),
            ("\"a\r\nx: y\"", Error::ForbiddenCharacter { at: 2 }),
            ("\"\u{e9}\"", Error::ForbiddenCharacter { at: 1 }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }
}

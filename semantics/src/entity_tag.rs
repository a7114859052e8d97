//! The grammar of entity tags (RFC 9110 §8.8.3): what `ETag` holds.

use core::fmt;

/// What is wrong with an entity tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It does not begin with a quote, or with `W/` and a quote.
    NotQuoted,
    /// A character that cannot be part of it.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// Its quote does not end.
    UnclosedQuote {
        /// The index of the quote.
        at: usize,
    },
}

impl Fault {
    /// The index of the byte that is to blame.
    pub const fn at(self) -> usize {
        match self {
            Fault::NotQuoted => 0,
            Fault::ForbiddenCharacter { at } | Fault::UnclosedQuote { at } => at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NotQuoted => f.write_str("it is not in quotes"),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot be part of it")
            }
            Fault::UnclosedQuote { at } => write!(f, "the quote at byte {at} does not end"),
        }
    }
}

/// Whether the text is one entity tag: visible ASCII characters in quotes, with `W/` before them
/// if it is weak. There is no way of escaping a quote.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::entity_tag::{Fault, check};
///
/// assert_eq!(check("\"33a64df5\""), Ok(()));
/// assert_eq!(check("W/\"\""), Ok(()));
/// assert_eq!(check("33a64df5"), Err(Fault::NotQuoted));
/// assert_eq!(check("\"33 a6\""), Err(Fault::ForbiddenCharacter { at: 3 }));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let opaque = match bytes {
        [b'"', ..] => 1,
        [b'W', b'/', b'"', ..] => 3,
        _ => return Err(Fault::NotQuoted),
    };
    let mut at = opaque;
    while at < bytes.len() {
        if bytes[at] == b'"' {
            return if at + 1 == bytes.len() {
                Ok(())
            } else {
                Err(Fault::ForbiddenCharacter { at: at + 1 })
            };
        }
        if !is_opaque(bytes[at]) {
            return Err(Fault::ForbiddenCharacter { at });
        }
        at += 1;
    }
    Err(Fault::UnclosedQuote { at: opaque - 1 })
}

/// Whether the text can stand between the quotes of an entity tag.
///
/// # Errors
///
/// The index of the first byte that cannot.
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

/// `etagc`, less `obs-text`.
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
    fn what_stands_between_the_quotes_has_none() {
        for text in ["", "v1", "!#~\\"] {
            assert_eq!(check_opaque(text), Ok(()), "{text}");
        }
        for (text, at) in [("\"", 0), ("v\"", 1), ("v 1", 1), ("v1\u{7f}", 2), ("\u{e9}", 0)] {
            assert_eq!(check_opaque(text), Err(at), "{text:?}");
        }
    }

    #[test]
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            ("", Fault::NotQuoted),
            ("*", Fault::NotQuoted),
            ("w/\"a\"", Fault::NotQuoted),
            ("W/a", Fault::NotQuoted),
            ("\"", Fault::UnclosedQuote { at: 0 }),
            ("\"a", Fault::UnclosedQuote { at: 0 }),
            ("W/\"", Fault::UnclosedQuote { at: 2 }),
            ("\"a\"b\"", Fault::ForbiddenCharacter { at: 3 }),
            ("\"a\", \"b\"", Fault::ForbiddenCharacter { at: 3 }),
            ("\"a\r\nx: y\"", Fault::ForbiddenCharacter { at: 2 }),
            ("\"\u{e9}\"", Fault::ForbiddenCharacter { at: 1 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }
}

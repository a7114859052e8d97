//! The grammar of a list of media types: what `Accept-Patch` (RFC 5789 §3.1) and `Accept-Post`
//! hold.

use core::fmt;

use crate::grammar::spaces;
use crate::media_type;

/// What is wrong with a list of media types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The index at which the media type begins that is to blame.
    pub begins: usize,
    /// What is wrong with it; an index in it counts from the beginning of the list.
    pub fault: media_type::Fault,
}

impl Fault {
    /// The index of the byte that is to blame, or else that at which its media type begins.
    pub const fn at(self) -> usize {
        match self.fault {
            media_type::Fault::ForbiddenCharacter { at } => at,
            _ => self.begins,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "in the media type at byte {}: {}", self.begins, self.fault)
    }
}

/// Whether the text is a list of media types, at least one, divided by commas.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::media_type;
/// use http_semantics::media_type_list::{Fault, check};
///
/// assert_eq!(check("application/merge-patch+json, text/plain; charset=utf-8"), Ok(()));
/// assert_eq!(check("text/plain, json"), Err(Fault { begins: 12, fault: media_type::Fault::NoSubtype }));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match media_type::element(bytes, at) {
            Ok(end) if end == bytes.len() => return Ok(()),
            Ok(comma) => at = spaces(bytes, comma + 1),
            Err(fault) => return Err(Fault { begins: at, fault }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_in_quotes_divides_nothing() {
        assert_eq!(check("a/b; x=\"1, 2\", c/d"), Ok(()));
    }

    #[test]
    fn the_fault_says_which_media_type_it_is_in() {
        for (text, begins, fault) in [
            ("", 0, media_type::Fault::EmptyName),
            ("a/b,", 4, media_type::Fault::EmptyName),
            ("a/b,,c/d", 4, media_type::Fault::EmptyName),
            ("a, b/c", 0, media_type::Fault::ForbiddenCharacter { at: 1 }),
            ("a/b, c/d e", 5, media_type::Fault::ForbiddenCharacter { at: 9 }),
            ("a/b; x=, c/d", 0, media_type::Fault::NoValue),
            ("a/b, c/d; x=\"1", 5, media_type::Fault::UnclosedQuote),
        ] {
            assert_eq!(check(text), Err(Fault { begins, fault }), "{text:?}");
        }
    }
}

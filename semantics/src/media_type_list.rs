//! The grammar of a list of media types: the value of `Accept-Patch` (RFC 5789 §3.1) and
//! `Accept-Post`.

use core::fmt;

use crate::grammar::spaces;
use crate::media_type;

/// What is wrong with a list of media types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {
    /// The index at which the invalid media type begins.
    pub begins: usize,
    /// What is wrong with the media type. An index in it counts from the beginning of the list.
    pub error: media_type::Error,
}

impl Error {
    /// Returns the index of the byte that is wrong, or the index at which its media type begins.
    pub const fn at(self) -> usize {
        match self.error {
            media_type::Error::ForbiddenCharacter { at } => at,
            _ => self.begins,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "in the media type at byte {}: {}", self.begins, self.error)
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a list of one or more media types, separated by commas.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::media_type;
/// use http_semantics::media_type_list::check;
///
/// assert_eq!(check("application/merge-patch+json, text/plain; charset=utf-8"), Ok(()));
/// let error = check("text/plain, json").unwrap_err();
/// assert_eq!((error.begins, error.error), (12, media_type::Error::NoSubtype));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match media_type::element(bytes, at) {
            Ok(end) if end == bytes.len() => return Ok(()),
            Ok(comma) => at = spaces(bytes, comma + 1),
            Err(error) => return Err(Error { begins: at, error }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_in_quotes_is_not_a_separator() {
        assert_eq!(check("a/b; x=\"1, 2\", c/d"), Ok(()));
    }

    #[test]
    fn the_error_names_the_media_type() {
        for (text, begins, error) in [
            ("", 0, media_type::Error::EmptyName),
            ("a/b,", 4, media_type::Error::EmptyName),
            ("a/b,,c/d", 4, media_type::Error::EmptyName),
            ("a, b/c", 0, media_type::Error::ForbiddenCharacter { at: 1 }),
            ("a/b, c/d e", 5, media_type::Error::ForbiddenCharacter { at: 9 }),
            ("a/b; x=, c/d", 0, media_type::Error::NoValue),
            ("a/b, c/d; x=\"1", 5, media_type::Error::UnclosedQuote),
        ] {
            assert_eq!(check(text), Err(Error { begins, error }), "{text:?}");
        }
    }
}

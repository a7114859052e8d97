//! The grammar of a list of methods (RFC 9110 §10.2.1): the value of `Allow`.

use core::fmt;

use crate::grammar::{element_end, is_in_any_case, spaces, token_end};
use crate::method::Method;

/// What is wrong with a list of methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A method is missing.
    EmptyElement {
        /// The index at which it is missing.
        at: usize,
    },
    /// A character that is not allowed here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// A method in the wrong case: names are case-sensitive (RFC 9110 §9.1).
    WrongCase {
        /// The index at which it begins.
        at: usize,
        /// The method that is probably meant.
        meant: Method,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong, or the length of the text if a method is missing
    /// at its end.
    pub const fn at(self) -> usize {
        match self {
            Error::EmptyElement { at }
            | Error::ForbiddenCharacter { at }
            | Error::WrongCase { at, .. } => at,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::EmptyElement { at } => write!(f, "a method is missing at byte {at}"),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is not allowed there")
            }
            Error::WrongCase { at, meant } => {
                write!(f, "the method at byte {at} is spelled `{meant}`")
            }
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a list of methods, separated by commas. An empty list means that the
/// resource allows no method at present (RFC 9110 §10.2.1).
///
/// Unknown methods are accepted, because anyone may define methods.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::Method;
/// use http_semantics::method_list::{Error, check};
///
/// assert_eq!(check("GET, PUT, PURGE"), Ok(()));
/// assert_eq!(check(""), Ok(()));
/// assert_eq!(check("GET, put"), Err(Error::WrongCase { at: 5, meant: Method::Put }));
/// assert_eq!(check("GET PUT"), Err(Error::ForbiddenCharacter { at: 4 }));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    if bytes.is_empty() {
        return Ok(());
    }
    let mut at = 0;
    loop {
        let end = token_end(bytes, at);
        if end == at {
            return Err(if end == bytes.len() || bytes[end] == b',' {
                Error::EmptyElement { at }
            } else {
                Error::ForbiddenCharacter { at }
            });
        }
        if let Some(meant) = in_wrong_case(bytes, at, end) {
            return Err(Error::WrongCase { at, meant });
        }
        match element_end(bytes, end) {
            Ok(comma) if comma == bytes.len() => return Ok(()),
            Ok(comma) => at = spaces(bytes, comma + 1),
            Err(at) => return Err(Error::ForbiddenCharacter { at }),
        }
    }
}

const fn in_wrong_case(bytes: &[u8], start: usize, end: usize) -> Option<Method> {
    let mut methods: &[Method] = Method::ALL;
    while let [method, others @ ..] = methods {
        if is_in_any_case(bytes, start, end, method.as_str().as_bytes()) {
            let mut at = start;
            while at < end {
                if bytes[at].is_ascii_lowercase() {
                    return Some(*method);
                }
                at += 1;
            }
        }
        methods = others;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_in_use_are_accepted() {
        for text in ["", "GET", "GET,HEAD", "GET, HEAD , OPTIONS", "M-SEARCH", "purge"] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            (" ", Error::ForbiddenCharacter { at: 0 }),
            (",", Error::EmptyElement { at: 0 }),
            ("GET,", Error::EmptyElement { at: 4 }),
            ("GET,,PUT", Error::EmptyElement { at: 4 }),
            ("GET ", Error::ForbiddenCharacter { at: 3 }),
            ("GET\r\nx: y", Error::ForbiddenCharacter { at: 3 }),
            ("\u{e9}", Error::ForbiddenCharacter { at: 0 }),
            ("Get", Error::WrongCase { at: 0, meant: Method::Get }),
            ("GET, Delete", Error::WrongCase { at: 5, meant: Method::Delete }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }
}

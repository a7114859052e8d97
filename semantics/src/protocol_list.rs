//! The grammar of a list of protocols (RFC 9110 §7.8): the value of `Upgrade`.

use core::fmt;

use crate::grammar::{element_end, spaces, token_end};

/// What is wrong with a list of protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The name of a protocol, or the version after `/`, is missing.
    EmptyName {
        /// The index at which it is missing.
        at: usize,
    },
    /// A character that is not allowed here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong, or the length of the text if a name is missing
    /// at its end.
    pub const fn at(self) -> usize {
        match self {
            Error::EmptyName { at } | Error::ForbiddenCharacter { at } => at,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::EmptyName { at } => write!(f, "a name is missing at byte {at}"),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is not allowed there")
            }
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a list of one or more protocols, separated by commas. A protocol is a name,
/// optionally followed by `/` and a version.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::protocol_list::{Error, check};
///
/// assert_eq!(check("websocket"), Ok(()));
/// assert_eq!(check("HTTP/2.0, IRC/6.9"), Ok(()));
/// assert_eq!(check("HTTP/"), Err(Error::EmptyName { at: 5 }));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        let mut end = match name(bytes, at) {
            Ok(end) => end,
            Err(error) => return Err(error),
        };
        if end < bytes.len() && bytes[end] == b'/' {
            end = match name(bytes, end + 1) {
                Ok(end) => end,
                Err(error) => return Err(error),
            };
        }
        match element_end(bytes, end) {
            Ok(comma) if comma == bytes.len() => return Ok(()),
            Ok(comma) => at = spaces(bytes, comma + 1),
            Err(at) => return Err(Error::ForbiddenCharacter { at }),
        }
    }
}

const fn name(bytes: &[u8], at: usize) -> Result<usize, Error> {
    let end = token_end(bytes, at);
    if end > at {
        Ok(end)
    } else if at == bytes.len() || matches!(bytes[at], b',' | b'/') {
        Err(Error::EmptyName { at })
    } else {
        Err(Error::ForbiddenCharacter { at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protocols_in_use_are_accepted() {
        for text in ["websocket", "h2c", "HTTP/2.0", "HTTP/2.0, SHTTP/1.3, IRC/6.9", "a ,\tb/1"] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            ("", Error::EmptyName { at: 0 }),
            ("/2", Error::EmptyName { at: 0 }),
            ("h2c,", Error::EmptyName { at: 4 }),
            ("h2c/, websocket", Error::EmptyName { at: 4 }),
            ("web socket", Error::ForbiddenCharacter { at: 4 }),
            ("websocket ", Error::ForbiddenCharacter { at: 9 }),
            ("a/b/c", Error::ForbiddenCharacter { at: 3 }),
            ("h2c\r\nx: y", Error::ForbiddenCharacter { at: 3 }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }
}

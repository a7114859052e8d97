//! The grammar of header field names (RFC 9110 §5.1), and the names that a declaration cannot use.

use core::fmt;

use crate::grammar::is_token_character;
use crate::reference::{Reference, reference};

/// The maximum length of a name, in bytes.
pub const MAX_LENGTH: usize = 256;

/// What is wrong with the name of a header field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// It has no characters.
    Empty,
    /// It is longer than [`MAX_LENGTH`] bytes.
    TooLong {
        /// The number of bytes.
        length: usize,
    },
    /// An upper-case letter, which HTTP/2 and HTTP/3 do not transfer (RFC 9113 §8.2.1).
    UpperCase {
        /// Its index.
        at: usize,
    },
    /// A character that is not allowed in a token.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Empty => f.write_str("it is empty"),
            Error::TooLong { length } => {
                write!(f, "it has {length} bytes; the maximum is {MAX_LENGTH}")
            }
            Error::UpperCase { at } => {
                write!(f, "the letter at byte {at} is not in lower case")
            }
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot be part of it")
            }
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is the name of a header field, in lower case as in HTTP/2 and HTTP/3.
///
/// # Errors
///
/// Returns the first [`Error`] from the left, after the length.
///
/// ```
/// use http_semantics::field_name::{Error, check};
///
/// assert_eq!(check("x-total-count"), Ok(()));
/// assert_eq!(check("x_total"), Ok(()));
/// assert_eq!(check("X-Total-Count"), Err(Error::UpperCase { at: 0 }));
/// assert_eq!(check("x-total:"), Err(Error::ForbiddenCharacter { at: 7 }));
/// ```
///
/// RFC 9110 §5.1 (a token, §5.6.2), RFC 9113 §8.2.1.
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    if bytes.len() > MAX_LENGTH {
        return Err(Error::TooLong { length: bytes.len() });
    }
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_uppercase() {
            return Err(Error::UpperCase { at });
        }
        if !is_token_character(bytes[at]) {
            return Err(Error::ForbiddenCharacter { at });
        }
        at += 1;
    }
    Ok(())
}

/// A header field that the server sets itself; see [`reserved`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reserved {
    /// The name, in lower case.
    pub name: &'static str,
    /// Why a handler does not set it, as words that can follow a colon.
    pub because: &'static str,
    /// What to write instead, as words that can follow "help:".
    pub instead: &'static str,
    /// Where its meaning is defined.
    pub reference: Reference,
}

/// Returns why a response cannot declare the header field with this name, or `None` if it can. The
/// server sets reserved header fields itself, and a second value would contradict the first.
///
/// The name is in lower case, as required by [`check`].
///
/// ```
/// use http_semantics::field_name::reserved;
///
/// let length = reserved("content-length").unwrap();
/// assert_eq!(length.because, "the server counts the content");
/// assert_eq!(length.reference.to_string(), "RFC 9110 §8.6");
/// assert_eq!(reserved("etag"), None);
/// ```
pub const fn reserved(name: &str) -> Option<Reserved> {
    const PER_CONNECTION: &str = "it belongs to the connection, which the server manages";
    const LEAVE_OUT: &str = "leave it out";
    let (name, because, instead, reference) = match name.as_bytes() {
        b"content-length" => (
            "content-length",
            "the server counts the content",
            LEAVE_OUT,
            reference!("RFC 9110", "8.6"),
        ),
        b"content-type" => (
            "content-type",
            "it follows from the declared content",
            "write the media type after the type of the content: `String as \"text/html\"`",
            reference!("RFC 9110", "8.3"),
        ),
        b"date" => (
            "date",
            "the server adds the time of the response",
            "leave it out, or declare `last-modified` or `expires` if you mean one of these",
            reference!("RFC 9110", "6.6.1"),
        ),
        b"transfer-encoding" => (
            "transfer-encoding",
            "the server frames the content",
            LEAVE_OUT,
            reference!("RFC 9112", "6.1"),
        ),
        b"connection" => (
            "connection",
            PER_CONNECTION,
            "leave it out; it is sent together with `upgrade`",
            reference!("RFC 9110", "7.6.1"),
        ),
        b"keep-alive" => ("keep-alive", PER_CONNECTION, LEAVE_OUT, reference!("RFC 9110", "7.6.1")),
        b"proxy-connection" => {
            ("proxy-connection", PER_CONNECTION, LEAVE_OUT, reference!("RFC 9110", "7.6.1"))
        }
        b"te" => (
            "te",
            "it belongs to requests, not to responses",
            LEAVE_OUT,
            reference!("RFC 9110", "10.1.4"),
        ),
        _ => return None,
    };
    Some(Reserved { name, because, instead, reference })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            ("", Error::Empty),
            (":status", Error::ForbiddenCharacter { at: 0 }),
            ("e tag", Error::ForbiddenCharacter { at: 1 }),
            ("x-\u{e9}", Error::ForbiddenCharacter { at: 2 }),
            ("x\r\ny", Error::ForbiddenCharacter { at: 1 }),
            ("eTag", Error::UpperCase { at: 1 }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn reserved_names_are_valid_and_found() {
        for name in [
            "content-length",
            "content-type",
            "date",
            "transfer-encoding",
            "connection",
            "keep-alive",
            "proxy-connection",
            "te",
        ] {
            assert_eq!(check(name), Ok(()));
            assert_eq!(reserved(name).map(|field| field.name), Some(name));
        }
        for name in ["upgrade", "location", "trailer", "set-cookie", "content-range", "x-date"] {
            assert_eq!(reserved(name), None, "{name}");
        }
    }
}

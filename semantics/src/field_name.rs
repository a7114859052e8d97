//! The grammar of field names (RFC 9110 §5.1), and the names that a declaration cannot have.

use core::fmt;

use crate::grammar::is_token_character;
use crate::reference::{Reference, reference};

/// The longest name that is accepted, in bytes.
pub const MAX_LENGTH: usize = 256;

/// What is wrong with a field name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It has no characters.
    Empty,
    /// It has more than [`MAX_LENGTH`] bytes.
    TooLong {
        /// How many it has.
        length: usize,
    },
    /// An upper-case letter, which HTTP/2 and HTTP/3 do not transfer (RFC 9113 §8.2.1).
    UpperCase {
        /// Its index.
        at: usize,
    },
    /// A character that no token has.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Empty => f.write_str("it is empty"),
            Fault::TooLong { length } => {
                write!(f, "it has {length} bytes, and more than {MAX_LENGTH} are not accepted")
            }
            Fault::UpperCase { at } => {
                write!(f, "the letter at byte {at} is not in lower case")
            }
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot be part of it")
            }
        }
    }
}

/// Whether the text is a field name, in lower case as HTTP/2 and HTTP/3 transfer it.
///
/// # Errors
///
/// The first [`Fault`] from the left, after the length.
///
/// ```
/// use http_semantics::field_name::{Fault, check};
///
/// assert_eq!(check("x-total-count"), Ok(()));
/// assert_eq!(check("x_total"), Ok(()));
/// assert_eq!(check("X-Total-Count"), Err(Fault::UpperCase { at: 0 }));
/// assert_eq!(check("x-total:"), Err(Fault::ForbiddenCharacter { at: 7 }));
/// ```
///
/// RFC 9110 §5.1 (a token, §5.6.2), RFC 9113 §8.2.1.
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    if bytes.len() > MAX_LENGTH {
        return Err(Fault::TooLong { length: bytes.len() });
    }
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_uppercase() {
            return Err(Fault::UpperCase { at });
        }
        if !is_token_character(bytes[at]) {
            return Err(Fault::ForbiddenCharacter { at });
        }
        at += 1;
    }
    Ok(())
}

/// A field that the server sets by itself; see [`reserved`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reserved {
    /// The name, in lower case.
    pub name: &'static str,
    /// Why a handler does not set it, in words that can follow a colon.
    pub because: &'static str,
    /// What to write in its place, in words that can follow "help:".
    pub instead: &'static str,
    /// Where its meaning is defined.
    pub reference: Reference,
}

/// Why a response cannot declare the field of this name, if it cannot: something else sets it, and
/// two would contradict each other.
///
/// The name is in lower case, as [`check`] asks for.
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
    const PER_CONNECTION: &str = "it concerns the connection, which the server looks after";
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
            "it says what the content is, and the declaration says that already",
            "write the media type behind the content: `200: _ as \"text/html\"`",
            reference!("RFC 9110", "8.3"),
        ),
        b"date" => (
            "date",
            "the server adds the time at which it answers",
            "leave it out, or declare `last-modified` or `expires` if that is what is meant",
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
            "leave it out; where `upgrade` needs it, it is sent",
            reference!("RFC 9110", "7.6.1"),
        ),
        b"keep-alive" => ("keep-alive", PER_CONNECTION, LEAVE_OUT, reference!("RFC 9110", "7.6.1")),
        b"proxy-connection" => {
            ("proxy-connection", PER_CONNECTION, LEAVE_OUT, reference!("RFC 9110", "7.6.1"))
        }
        b"te" => (
            "te",
            "it belongs to requests and concerns the connection",
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
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            ("", Fault::Empty),
            (":status", Fault::ForbiddenCharacter { at: 0 }),
            ("e tag", Fault::ForbiddenCharacter { at: 1 }),
            ("x-\u{e9}", Fault::ForbiddenCharacter { at: 2 }),
            ("x\r\ny", Fault::ForbiddenCharacter { at: 1 }),
            ("eTag", Fault::UpperCase { at: 1 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn reserved_names_are_names_and_say_their_own() {
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

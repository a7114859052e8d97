//! The grammar of header field values (RFC 9110 §5.5).

use core::fmt;

use crate::grammar::is_quotable;

/// The maximum length of a value, in bytes.
///
/// HTTP sets no limit, but recipients do (RFC 9110 §5.4). 8 KiB is the smallest common limit for a whole
/// header section, and has room for the URI of 8000 bytes that every recipient should accept (§4.1).
pub const MAX_LENGTH: usize = 8 * 1024;

/// What is wrong with the value of a header field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// It is longer than [`MAX_LENGTH`] bytes.
    TooLong {
        /// The number of bytes.
        length: usize,
    },
    /// It begins or ends with a space or a tab, which recipients remove.
    SpaceAtEdge {
        /// The index of the space or tab.
        at: usize,
    },
    /// A control character. A line break would end the header field and begin another one.
    ControlCharacter {
        /// Its index.
        at: usize,
    },
    /// A character outside ASCII, which recipients decode differently.
    NotAscii {
        /// The index of its first byte.
        at: usize,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong; `None` if the value is too long.
    pub const fn at(self) -> Option<usize> {
        match self {
            Error::TooLong { .. } => None,
            Error::SpaceAtEdge { at } | Error::ControlCharacter { at } | Error::NotAscii { at } => {
                Some(at)
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::TooLong { length } => {
                write!(f, "it has {length} bytes; the maximum is {MAX_LENGTH}")
            }
            Error::SpaceAtEdge { at } => {
                write!(f, "the space at byte {at} would be lost: it is at the beginning or the end")
            }
            Error::ControlCharacter { at } => {
                write!(f, "the control character at byte {at} cannot be part of it")
            }
            Error::NotAscii { at } => write!(f, "the character at byte {at} is not ASCII"),
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text can be the value of a header field: visible ASCII characters, with spaces and
/// tabs between them, or an empty text.
///
/// The grammar also allows bytes outside ASCII (`obs-text`), but only for historical reasons: their
/// meaning is not defined, and new header fields should be limited to ASCII (RFC 9110 §5.5).
///
/// # Errors
///
/// Returns the first [`Error`] from the left, after the length.
///
/// ```
/// use http_semantics::field_value::{Error, check};
///
/// assert_eq!(check("max-age=60, public"), Ok(()));
/// assert_eq!(check("/\r\nSet-Cookie: a=b"), Err(Error::ControlCharacter { at: 1 }));
/// assert_eq!(check("caf\u{e9}"), Err(Error::NotAscii { at: 3 }));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    if bytes.len() > MAX_LENGTH {
        return Err(Error::TooLong { length: bytes.len() });
    }
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if matches!(byte, b' ' | b'\t') && (at == 0 || at + 1 == bytes.len()) {
            return Err(Error::SpaceAtEdge { at });
        }
        if !byte.is_ascii() {
            return Err(Error::NotAscii { at });
        }
        if !is_quotable(byte) {
            return Err(Error::ControlCharacter { at });
        }
        at += 1;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_may_be_empty_and_have_spaces_inside() {
        for text in ["", "a", "a b", "a \t b", "\"", "\\", "~!"] {
            assert_eq!(check(text), Ok(()), "{text:?}");
        }
    }

    #[test]
    fn bytes_outside_visible_ascii_are_rejected() {
        for byte in (0..=0x1f).chain([0x7f]).filter(|byte| *byte != b'\t') {
            let text = ['a', char::from(byte), 'b'];
            let mut buffer = [0; 3];
            for (place, character) in buffer.iter_mut().zip(text) {
                *place = character as u8;
            }
            let text = core::str::from_utf8(&buffer).expect("these bytes are ASCII");
            assert_eq!(check(text), Err(Error::ControlCharacter { at: 1 }), "{byte:#04x}");
        }
        assert_eq!(check("a\u{85}"), Err(Error::NotAscii { at: 1 }));
        assert_eq!(check("a\u{ff1a}"), Err(Error::NotAscii { at: 1 }));
    }

    #[test]
    fn spaces_at_the_edges_would_be_lost() {
        for (text, at) in [(" ", 0), ("\t", 0), (" a", 0), ("a ", 1), ("a\t", 1)] {
            assert_eq!(check(text), Err(Error::SpaceAtEdge { at }), "{text:?}");
        }
    }

    #[test]
    fn the_limit_itself_is_accepted() {
        const BYTES: [u8; MAX_LENGTH + 1] = [b'a'; MAX_LENGTH + 1];
        let text = core::str::from_utf8(&BYTES).expect("these bytes are ASCII");
        assert_eq!(check(&text[1..]), Ok(()));
        assert_eq!(check(text), Err(Error::TooLong { length: MAX_LENGTH + 1 }));
    }
}

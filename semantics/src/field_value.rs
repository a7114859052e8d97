//! The grammar of field values (RFC 9110 §5.5).

use core::fmt;

use crate::grammar::is_quotable;

/// The longest value that is accepted, in bytes.
///
/// HTTP sets no limit, but recipients do (RFC 9110 §5.4), and 8 KiB is the smallest that is common
/// for a whole header section. It leaves room for the 8000 bytes of URI that every recipient ought
/// to take (§4.1).
pub const MAX_LENGTH: usize = 8 * 1024;

/// What is wrong with a field value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// It has more than [`MAX_LENGTH`] bytes.
    TooLong {
        /// How many it has.
        length: usize,
    },
    /// It begins or ends with a space or a tab, which recipients take away.
    SpaceAtEdge {
        /// The index of the space or tab.
        at: usize,
    },
    /// A control character: a line break would end the field and begin another one.
    ControlCharacter {
        /// Its index.
        at: usize,
    },
    /// A character beyond ASCII, which recipients do not agree on how to read.
    NotAscii {
        /// The index of its first byte.
        at: usize,
    },
}

impl Fault {
    /// The index of the byte that is to blame; none is where the value is too long.
    pub const fn at(self) -> Option<usize> {
        match self {
            Fault::TooLong { .. } => None,
            Fault::SpaceAtEdge { at } | Fault::ControlCharacter { at } | Fault::NotAscii { at } => {
                Some(at)
            }
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::TooLong { length } => {
                write!(f, "it has {length} bytes, and more than {MAX_LENGTH} are not accepted")
            }
            Fault::SpaceAtEdge { at } => {
                write!(f, "the space at byte {at} would be lost: it is at the edge")
            }
            Fault::ControlCharacter { at } => {
                write!(f, "the control character at byte {at} cannot be part of it")
            }
            Fault::NotAscii { at } => write!(f, "the character at byte {at} is not ASCII"),
        }
    }
}

/// Whether the text can be the value of a field: visible ASCII characters, with spaces and tabs
/// between them, or nothing at all.
///
/// The grammar has bytes beyond ASCII too (`obs-text`), but they are there for the past: what they
/// mean is not defined, and new values are to stay within ASCII (RFC 9110 §5.5).
///
/// # Errors
///
/// The first [`Fault`] from the left, after the length.
///
/// ```
/// use http_semantics::field_value::{Fault, check};
///
/// assert_eq!(check("max-age=60, public"), Ok(()));
/// assert_eq!(check("/\r\nSet-Cookie: a=b"), Err(Fault::ControlCharacter { at: 1 }));
/// assert_eq!(check("caf\u{e9}"), Err(Fault::NotAscii { at: 3 }));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    if bytes.len() > MAX_LENGTH {
        return Err(Fault::TooLong { length: bytes.len() });
    }
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if matches!(byte, b' ' | b'\t') && (at == 0 || at + 1 == bytes.len()) {
            return Err(Fault::SpaceAtEdge { at });
        }
        if !byte.is_ascii() {
            return Err(Fault::NotAscii { at });
        }
        if !is_quotable(byte) {
            return Err(Fault::ControlCharacter { at });
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
    fn no_byte_outside_visible_ascii_is_accepted_anywhere() {
        for byte in (0..=0x1f).chain([0x7f]).filter(|byte| *byte != b'\t') {
            let text = ['a', char::from(byte), 'b'];
            let mut buffer = [0; 3];
            for (place, character) in buffer.iter_mut().zip(text) {
                *place = character as u8;
            }
            let text = core::str::from_utf8(&buffer).expect("these bytes are ASCII");
            assert_eq!(check(text), Err(Fault::ControlCharacter { at: 1 }), "{byte:#04x}");
        }
        assert_eq!(check("a\u{85}"), Err(Fault::NotAscii { at: 1 }));
        assert_eq!(check("a\u{ff1a}"), Err(Fault::NotAscii { at: 1 }));
    }

    #[test]
    fn spaces_at_the_edges_would_be_lost() {
        for (text, at) in [(" ", 0), ("\t", 0), (" a", 0), ("a ", 1), ("a\t", 1)] {
            assert_eq!(check(text), Err(Fault::SpaceAtEdge { at }), "{text:?}");
        }
    }

    #[test]
    fn the_limit_is_the_last_length_that_is_accepted() {
        const BYTES: [u8; MAX_LENGTH + 1] = [b'a'; MAX_LENGTH + 1];
        let text = core::str::from_utf8(&BYTES).expect("these bytes are ASCII");
        assert_eq!(check(&text[1..]), Ok(()));
        assert_eq!(check(text), Err(Fault::TooLong { length: MAX_LENGTH + 1 }));
    }
}

//! The grammar of a list of protocols (RFC 9110 §7.8): what `Upgrade` holds.

use core::fmt;

use crate::grammar::{element_end, spaces, token_end};

/// What is wrong with a list of protocols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// There is no name of a protocol, or no version behind `/`.
    EmptyName {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// A character that cannot stand here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
}

impl Fault {
    /// The index of the byte that is to blame; the length of the text, where a name is missing at
    /// its end.
    pub const fn at(self) -> usize {
        match self {
            Fault::EmptyName { at } | Fault::ForbiddenCharacter { at } => at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::EmptyName { at } => write!(f, "there is no name at byte {at}"),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot stand there")
            }
        }
    }
}

/// Whether the text is a list of protocols, at least one, divided by commas: each a name, and a
/// version behind `/` where there is one.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::protocol_list::{Fault, check};
///
/// assert_eq!(check("websocket"), Ok(()));
/// assert_eq!(check("HTTP/2.0, IRC/6.9"), Ok(()));
/// assert_eq!(check("HTTP/"), Err(Fault::EmptyName { at: 5 }));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        let mut end = match name(bytes, at) {
            Ok(end) => end,
            Err(fault) => return Err(fault),
        };
        if end < bytes.len() && bytes[end] == b'/' {
            end = match name(bytes, end + 1) {
                Ok(end) => end,
                Err(fault) => return Err(fault),
            };
        }
        match element_end(bytes, end) {
            Ok(comma) if comma == bytes.len() => return Ok(()),
            Ok(comma) => at = spaces(bytes, comma + 1),
            Err(at) => return Err(Fault::ForbiddenCharacter { at }),
        }
    }
}

const fn name(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    let end = token_end(bytes, at);
    if end > at {
        Ok(end)
    } else if at == bytes.len() || matches!(bytes[at], b',' | b'/') {
        Err(Fault::EmptyName { at })
    } else {
        Err(Fault::ForbiddenCharacter { at })
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
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            ("", Fault::EmptyName { at: 0 }),
            ("/2", Fault::EmptyName { at: 0 }),
            ("h2c,", Fault::EmptyName { at: 4 }),
            ("h2c/, websocket", Fault::EmptyName { at: 4 }),
            ("web socket", Fault::ForbiddenCharacter { at: 4 }),
            ("websocket ", Fault::ForbiddenCharacter { at: 9 }),
            ("a/b/c", Fault::ForbiddenCharacter { at: 3 }),
            ("h2c\r\nx: y", Fault::ForbiddenCharacter { at: 3 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }
}

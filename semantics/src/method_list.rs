//! The grammar of a list of methods (RFC 9110 §10.2.1): what `Allow` holds.

use core::fmt;

use crate::Method;
use crate::grammar::{element_end, is_in_any_case, spaces, token_end};

/// What is wrong with a list of methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// There is nothing where a method ought to stand.
    EmptyElement {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// A character that cannot stand here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// A method that is not written as it is called: names are case-sensitive (RFC 9110 §9.1).
    WrongCase {
        /// The index at which it begins.
        at: usize,
        /// The method that must be meant.
        meant: Method,
    },
}

impl Fault {
    /// The index of the byte that is to blame; the length of the text, where a method is missing at
    /// its end.
    pub const fn at(self) -> usize {
        match self {
            Fault::EmptyElement { at }
            | Fault::ForbiddenCharacter { at }
            | Fault::WrongCase { at, .. } => at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::EmptyElement { at } => write!(f, "there is no method at byte {at}"),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot stand there")
            }
            Fault::WrongCase { at, meant } => {
                write!(f, "the method at byte {at} is spelt `{meant}`")
            }
        }
    }
}

/// Whether the text is a list of methods, divided by commas. It may be empty: then no method is
/// allowed for the time being (RFC 9110 §10.2.1).
///
/// Methods that nothing is known of here are accepted, as anybody may define one.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::Method;
/// use http_semantics::method_list::{Fault, check};
///
/// assert_eq!(check("GET, PUT, PURGE"), Ok(()));
/// assert_eq!(check(""), Ok(()));
/// assert_eq!(check("GET, put"), Err(Fault::WrongCase { at: 5, meant: Method::Put }));
/// assert_eq!(check("GET PUT"), Err(Fault::ForbiddenCharacter { at: 4 }));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    if bytes.is_empty() {
        return Ok(());
    }
    let mut at = 0;
    loop {
        let end = token_end(bytes, at);
        if end == at {
            return Err(if end == bytes.len() || bytes[end] == b',' {
                Fault::EmptyElement { at }
            } else {
                Fault::ForbiddenCharacter { at }
            });
        }
        if let Some(meant) = in_wrong_case(bytes, at, end) {
            return Err(Fault::WrongCase { at, meant });
        }
        match element_end(bytes, end) {
            Ok(comma) if comma == bytes.len() => return Ok(()),
            Ok(comma) => at = spaces(bytes, comma + 1),
            Err(at) => return Err(Fault::ForbiddenCharacter { at }),
        }
    }
}

const fn in_wrong_case(bytes: &[u8], start: usize, end: usize) -> Option<Method> {
    let mut methods: &[Method] = &Method::ALL;
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
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            (" ", Fault::ForbiddenCharacter { at: 0 }),
            (",", Fault::EmptyElement { at: 0 }),
            ("GET,", Fault::EmptyElement { at: 4 }),
            ("GET,,PUT", Fault::EmptyElement { at: 4 }),
            ("GET ", Fault::ForbiddenCharacter { at: 3 }),
            ("GET\r\nx: y", Fault::ForbiddenCharacter { at: 3 }),
            ("\u{e9}", Fault::ForbiddenCharacter { at: 0 }),
            ("Get", Fault::WrongCase { at: 0, meant: Method::Get }),
            ("GET, Delete", Fault::WrongCase { at: 5, meant: Method::Delete }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }
}

//! The grammar of cache directives (RFC 9111 §5.2): what `Cache-Control` holds.

use core::fmt;

use crate::grammar::{Value, element_end, is_in_any_case, spaces, token_end, value};

/// What is wrong with a list of directives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// There is nothing where a directive ought to stand.
    NoDirective {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// A character that cannot stand here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// There is nothing behind the `=` of a directive.
    NoValue {
        /// The index at which the value ought to stand.
        at: usize,
    },
    /// A quoted value does not end.
    UnclosedQuote {
        /// The index of its opening quote.
        at: usize,
    },
}

impl Fault {
    /// The index of the byte that is to blame; the length of the text, where something is missing
    /// at its end.
    pub const fn at(self) -> usize {
        match self {
            Fault::NoDirective { at }
            | Fault::ForbiddenCharacter { at }
            | Fault::NoValue { at }
            | Fault::UnclosedQuote { at } => at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NoDirective { at } => write!(f, "there is no directive at byte {at}"),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot stand there")
            }
            Fault::NoValue { at } => write!(f, "a directive has no value at byte {at}"),
            Fault::UnclosedQuote { at } => write!(f, "the quote at byte {at} does not end"),
        }
    }
}

/// Whether the text is a list of directives, at least one, divided by commas: each a name, and a
/// value behind `=` where it has one. Directives that nothing is known of are accepted, as caches
/// have to ignore them (RFC 9111 §5.2.3).
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::cache_control::{Fault, check};
///
/// assert_eq!(check("private, max-age=60"), Ok(()));
/// assert_eq!(check("no-cache=\"set-cookie, etag\""), Ok(()));
/// assert_eq!(check("no cache"), Err(Fault::ForbiddenCharacter { at: 3 }));
/// assert_eq!(check("max-age="), Err(Fault::NoValue { at: 8 }));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match directive(bytes, at) {
            Ok(Directive { comma, .. }) if comma == bytes.len() => return Ok(()),
            Ok(Directive { comma, .. }) => at = spaces(bytes, comma + 1),
            Err(fault) => return Err(fault),
        }
    }
}

/// Whether the text has the directive of this name, in any case and with any value. What stands
/// behind a [`Fault`] is not looked at.
///
/// ```
/// use http_semantics::cache_control::has;
///
/// assert!(has("private, No-Store", "no-store"));
/// assert!(!has("x=\"no-store\"", "no-store"));
/// ```
pub const fn has(text: &str, name: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        let Ok(Directive { name_end, comma }) = directive(bytes, at) else { return false };
        if is_in_any_case(bytes, at, name_end, name.as_bytes()) {
            return true;
        }
        if comma == bytes.len() {
            return false;
        }
        at = spaces(bytes, comma + 1);
    }
}

struct Directive {
    name_end: usize,
    /// The index of the comma behind it, or the length of the text.
    comma: usize,
}

/// `cache-directive = token [ "=" ( token / quoted-string ) ]`
const fn directive(bytes: &[u8], start: usize) -> Result<Directive, Fault> {
    let name_end = token_end(bytes, start);
    if name_end == start {
        return Err(if start == bytes.len() || bytes[start] == b',' {
            Fault::NoDirective { at: start }
        } else {
            Fault::ForbiddenCharacter { at: start }
        });
    }
    let mut end = name_end;
    if end < bytes.len() && bytes[end] == b'=' {
        let begins = end + 1;
        end = match value(bytes, begins) {
            Value::Ends(end) => end,
            Value::Missing => return Err(Fault::NoValue { at: begins }),
            Value::Forbidden(at) => return Err(Fault::ForbiddenCharacter { at }),
            Value::Unclosed => return Err(Fault::UnclosedQuote { at: begins }),
        };
    }
    match element_end(bytes, end) {
        Ok(comma) => Ok(Directive { name_end, comma }),
        Err(at) => Err(Fault::ForbiddenCharacter { at }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directives_in_use_are_accepted() {
        for text in [
            "no-store",
            "public,max-age=31536000 , immutable",
            "private=\"set-cookie, x-foo\"",
            "max-age=\"60\"",
            "community=UCI",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            ("", Fault::NoDirective { at: 0 }),
            (",", Fault::NoDirective { at: 0 }),
            ("private,", Fault::NoDirective { at: 8 }),
            ("private, ,public", Fault::NoDirective { at: 9 }),
            ("=60", Fault::ForbiddenCharacter { at: 0 }),
            ("a;b", Fault::ForbiddenCharacter { at: 1 }),
            ("public ", Fault::ForbiddenCharacter { at: 6 }),
            ("max-age = 60", Fault::ForbiddenCharacter { at: 8 }),
            ("max-age=6 0", Fault::ForbiddenCharacter { at: 10 }),
            ("max-age=/", Fault::ForbiddenCharacter { at: 8 }),
            ("private=\"a\"b", Fault::ForbiddenCharacter { at: 11 }),
            ("private=\"\r\n\"", Fault::ForbiddenCharacter { at: 9 }),
            ("max-age=, public", Fault::NoValue { at: 8 }),
            ("private=\"a, public", Fault::UnclosedQuote { at: 8 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn a_directive_is_found_wherever_it_stands() {
        for text in ["no-store", "no-store=1", "a, no-store", "a=\"b, c\" ,NO-STORE, d"] {
            assert!(has(text, "no-store"), "{text}");
        }
        for text in ["", "no-stores", "no-stor", "no-cache, public", "a=no-store", "a b, no-store"]
        {
            assert!(!has(text, "no-store"), "{text}");
        }
    }
}

//! The grammar of cache directives (RFC 9111 §5.2): the value of `Cache-Control`.

use core::fmt;

use crate::grammar::{Value, element_end, is_in_any_case, spaces, token_end, value};

/// What is wrong with a list of directives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A directive is missing.
    NoDirective {
        /// The index at which it is missing.
        at: usize,
    },
    /// A character that is not allowed here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// The value after the `=` of a directive is missing.
    NoValue {
        /// The index at which the value is missing.
        at: usize,
    },
    /// A quoted value is not closed.
    UnclosedQuote {
        /// The index of its opening quote.
        at: usize,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong, or the length of the text if something is
    /// missing at its end.
    pub const fn at(self) -> usize {
        match self {
            Error::NoDirective { at }
            | Error::ForbiddenCharacter { at }
            | Error::NoValue { at }
            | Error::UnclosedQuote { at } => at,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoDirective { at } => write!(f, "a directive is missing at byte {at}"),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is not allowed there")
            }
            Error::NoValue { at } => write!(f, "a directive has no value at byte {at}"),
            Error::UnclosedQuote { at } => write!(f, "the quote at byte {at} is not closed"),
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a list of one or more directives, separated by commas. A directive is a
/// name, optionally followed by `=` and a value. Unknown directives are accepted, because caches
/// have to ignore them (RFC 9111 §5.2.3).
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::cache_control::{Error, check};
///
/// assert_eq!(check("private, max-age=60"), Ok(()));
/// assert_eq!(check("no-cache=\"set-cookie, etag\""), Ok(()));
/// assert_eq!(check("no cache"), Err(Error::ForbiddenCharacter { at: 3 }));
/// assert_eq!(check("max-age="), Err(Error::NoValue { at: 8 }));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match directive(bytes, at) {
            Ok(Directive { comma, .. }) if comma == bytes.len() => return Ok(()),
            Ok(Directive { comma, .. }) => at = spaces(bytes, comma + 1),
            Err(error) => return Err(error),
        }
    }
}

/// Returns whether the text contains the directive with this name, in any case and with any value.
/// The text is read up to the first [`Error`].
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
    /// The index of the comma after it, or the length of the text.
    comma: usize,
}

/// `cache-directive = token [ "=" ( token / quoted-string ) ]`
const fn directive(bytes: &[u8], start: usize) -> Result<Directive, Error> {
    let name_end = token_end(bytes, start);
    if name_end == start {
        return Err(if start == bytes.len() || bytes[start] == b',' {
            Error::NoDirective { at: start }
        } else {
            Error::ForbiddenCharacter { at: start }
        });
    }
    let mut end = name_end;
    if end < bytes.len() && bytes[end] == b'=' {
        let begins = end + 1;
        end = match value(bytes, begins) {
            Value::Ends(end) => end,
            Value::Missing => return Err(Error::NoValue { at: begins }),
            Value::Forbidden(at) => return Err(Error::ForbiddenCharacter { at }),
            Value::Unclosed => return Err(Error::UnclosedQuote { at: begins }),
        };
    }
    match element_end(bytes, end) {
        Ok(comma) => Ok(Directive { name_end, comma }),
        Err(at) => Err(Error::ForbiddenCharacter { at }),
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
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            ("", Error::NoDirective { at: 0 }),
            (",", Error::NoDirective { at: 0 }),
            ("private,", Error::NoDirective { at: 8 }),
            ("private, ,public", Error::NoDirective { at: 9 }),
            ("=60", Error::ForbiddenCharacter { at: 0 }),
            ("a;b", Error::ForbiddenCharacter { at: 1 }),
            ("public ", Error::ForbiddenCharacter { at: 6 }),
            ("max-age = 60", Error::ForbiddenCharacter { at: 8 }),
            ("max-age=6 0", Error::ForbiddenCharacter { at: 10 }),
            ("max-age=/", Error::ForbiddenCharacter { at: 8 }),
            ("private=\"a\"b", Error::ForbiddenCharacter { at: 11 }),
            ("private=\"\r\n\"", Error::ForbiddenCharacter { at: 9 }),
            ("max-age=, public", Error::NoValue { at: 8 }),
            ("private=\"a, public", Error::UnclosedQuote { at: 8 }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
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

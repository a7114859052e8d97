//! The grammar of challenges (RFC 9110 §11.3, §11.6.1): the value of
//! `WWW-Authenticate` and `Proxy-Authenticate`.

use core::fmt;

use crate::grammar::{Value, between, element_end, is_in_any_case, spaces, token_end, value};

/// What is wrong with a list of challenges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A challenge does not begin with an authentication scheme.
    NoScheme {
        /// The index at which it is missing.
        at: usize,
    },
    /// A character that is not allowed here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// A parameter has no value.
    NoValue {
        /// The index at which it is missing.
        at: usize,
    },
    /// The value of `realm` is not in quotes; senders have to write the quotes (RFC 9110 §11.5).
    UnquotedRealm {
        /// The index of its first byte.
        at: usize,
    },
    /// A quoted value is not closed.
    UnclosedQuote {
        /// The index of its opening quote.
        at: usize,
    },
    /// A parameter occurs twice in one challenge (RFC 9110 §11.2).
    RepeatedParameter {
        /// The index of its name.
        at: usize,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong, or the length of the text if something is
    /// missing at its end.
    pub const fn at(self) -> usize {
        match self {
            Error::NoScheme { at }
            | Error::ForbiddenCharacter { at }
            | Error::NoValue { at }
            | Error::UnquotedRealm { at }
            | Error::UnclosedQuote { at }
            | Error::RepeatedParameter { at } => at,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoScheme { at } => {
                write!(f, "an authentication scheme is missing at byte {at}")
            }
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is not allowed there")
            }
            Error::NoValue { at } => write!(f, "a parameter has no value at byte {at}"),
            Error::UnquotedRealm { at } => {
                write!(f, "the value of `realm` at byte {at} is not in quotes")
            }
            Error::UnclosedQuote { at } => write!(f, "the quote at byte {at} is not closed"),
            Error::RepeatedParameter { at } => {
                write!(f, "the parameter at byte {at} is repeated")
            }
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a list of one or more challenges. A challenge is an authentication
/// scheme, optionally followed by either a single `token68` or parameters.
///
/// The rules are those for senders, which are stricter than those for recipients: no empty elements
/// (RFC 9110 §5.6.1.1), no whitespace around `=` (§5.6.3), `realm` in quotes (§11.5) and no
/// repeated parameter (§11.2). The requirements of individual schemes are not checked.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::challenge::{Error, check};
///
/// assert_eq!(check("Bearer"), Ok(()));
/// assert_eq!(check("Basic realm=\"books\", Bearer realm=\"books\", error=\"invalid_token\""), Ok(()));
/// assert_eq!(check("Negotiate oRQwEqADCgEA=="), Ok(()));
/// assert_eq!(check("Basic realm=books"), Err(Error::UnquotedRealm { at: 12 }));
/// assert_eq!(check(""), Err(Error::NoScheme { at: 0 }));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    match count(text) {
        Ok(_) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Counts the challenges in the text; see [`check`].
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// assert_eq!(http_semantics::challenge::count("Negotiate, Basic realm=\"a, b\""), Ok(2));
/// ```
pub const fn count(text: &str) -> Result<usize, Error> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut count = 0;
    loop {
        let end = match challenge(bytes, at) {
            Ok(end) => end,
            Err(error) => return Err(error),
        };
        count += 1;
        if end == bytes.len() {
            return Ok(count);
        }
        at = spaces(bytes, end + 1);
    }
}

/// Reads a challenge and returns the index of the comma after it, or the length of the text.
const fn challenge(bytes: &[u8], start: usize) -> Result<usize, Error> {
    let end = token_end(bytes, start);
    if end == start {
        return Err(if end == bytes.len() || bytes[end] == b',' {
            Error::NoScheme { at: end }
        } else {
            Error::ForbiddenCharacter { at: end }
        });
    }
    // The scheme is followed by spaces, not by tabs (§11.3).
    if end < bytes.len() && !matches!(bytes[end], b' ' | b',') {
        return Err(Error::ForbiddenCharacter { at: end });
    }
    if let Ok(end) = element_end(bytes, end) {
        return Ok(end);
    }
    let at = spaces(bytes, end);
    if at == bytes.len() {
        return Err(Error::ForbiddenCharacter { at: end });
    }
    if let Ok(end) = element_end(bytes, token68_end(bytes, at)) {
        return Ok(end);
    }
    parameters(bytes, at)
}

const fn parameters(bytes: &[u8], first: usize) -> Result<usize, Error> {
    let mut at = first;
    loop {
        let (name_end, end) = match parameter(bytes, at) {
            Ok(ends) => ends,
            Err(error) => return Err(error),
        };
        if is_repeated(bytes, first, at, name_end) {
            return Err(Error::RepeatedParameter { at });
        }
        let comma = match element_end(bytes, end) {
            Ok(comma) => comma,
            Err(at) => return Err(Error::ForbiddenCharacter { at }),
        };
        if comma == bytes.len() {
            return Ok(comma);
        }
        at = spaces(bytes, comma + 1);
        // A comma separates both parameters and challenges. A name followed by `=` is a parameter.
        let next = spaces(bytes, token_end(bytes, at));
        if next == bytes.len() || bytes[next] != b'=' {
            return Ok(comma);
        }
    }
}

/// Reads a parameter and returns the end of its name and the end of its value.
const fn parameter(bytes: &[u8], start: usize) -> Result<(usize, usize), Error> {
    let equals = token_end(bytes, start);
    if equals == bytes.len() {
        return Err(Error::NoValue { at: equals });
    }
    if equals == start || bytes[equals] != b'=' {
        return Err(Error::ForbiddenCharacter { at: equals });
    }
    let begins = equals + 1;
    match value(bytes, begins) {
        Value::Ends(_)
            if bytes[begins] != b'"' && is_in_any_case(bytes, start, equals, b"realm") =>
        {
            Err(Error::UnquotedRealm { at: begins })
        }
        Value::Ends(end) => Ok((equals, end)),
        Value::Missing => Err(Error::NoValue { at: begins }),
        Value::Forbidden(at) => Err(Error::ForbiddenCharacter { at }),
        Value::Unclosed => Err(Error::UnclosedQuote { at: begins }),
    }
}

/// Returns whether a parameter before `start` has the name from `start` to `end`. The parameters
/// begin at `first`, and those before `start` have been read without an error.
const fn is_repeated(bytes: &[u8], first: usize, start: usize, end: usize) -> bool {
    let mut at = first;
    while at < start {
        let Ok((name_end, value_end)) = parameter(bytes, at) else { return false };
        if is_in_any_case(bytes, at, name_end, between(bytes, start, end)) {
            return true;
        }
        at = spaces(bytes, spaces(bytes, value_end) + 1);
    }
    false
}

/// Returns the end of a `token68` (§11.2), which allows Base64 and similar encodings.
const fn token68_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < bytes.len()
        && (bytes[at].is_ascii_alphanumeric()
            || matches!(bytes[at], b'-' | b'.' | b'_' | b'~' | b'+' | b'/'))
    {
        at += 1;
    }
    while at > start && at < bytes.len() && bytes[at] == b'=' {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn challenges_in_use_are_accepted() {
        for text in [
            "Bearer",
            "Basic realm=\"simple\"",
            "Basic  realm=\"\"",
            "Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic realm=\"simple\"",
            "Negotiate",
            "Negotiate, NTLM",
            "Negotiate oRQ",
            "Negotiate oRQ=",
            "Negotiate abc+/-._~==, Basic realm=\"a, b\"",
            "Digest realm=\"a\", qop=\"auth, auth-int\", algorithm=SHA-256, userhash=true",
            "Bearer scope=\"read write\" , Basic realm=\"x\"",
            "Basic realm=\"a\", Basic realm=\"b\"",
            "Basic ab=1, ac=2, b=3",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn commas_in_quotes_and_between_parameters_divide_no_challenges() {
        for (text, challenges) in
            [("Bearer", 1), ("Negotiate, Basic realm=\"a, b\"", 2), ("A, B x=1, y=2, C ZA==, D", 4)]
        {
            assert_eq!(count(text), Ok(challenges), "{text}");
        }
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            ("", Error::NoScheme { at: 0 }),
            (",", Error::NoScheme { at: 0 }),
            ("Bearer,", Error::NoScheme { at: 7 }),
            ("Bearer,,Basic", Error::NoScheme { at: 7 }),
            (" Bearer", Error::ForbiddenCharacter { at: 0 }),
            ("Bearer ", Error::ForbiddenCharacter { at: 6 }),
            ("Bearer\t", Error::ForbiddenCharacter { at: 6 }),
            ("Basic\trealm=\"a\"", Error::ForbiddenCharacter { at: 5 }),
            ("Negotiate =", Error::ForbiddenCharacter { at: 10 }),
            ("\"Bearer\"", Error::ForbiddenCharacter { at: 0 }),
            ("realm=\"x\"", Error::ForbiddenCharacter { at: 5 }),
            ("Bearer, realm=\"x\"", Error::ForbiddenCharacter { at: 13 }),
            ("Basic realm=simple", Error::UnquotedRealm { at: 12 }),
            ("Basic REALM=simple", Error::UnquotedRealm { at: 12 }),
            ("Basic realm=\"a", Error::UnclosedQuote { at: 12 }),
            ("Basic realm=\"a\\\"", Error::UnclosedQuote { at: 12 }),
            ("Basic realm=\"a\\", Error::UnclosedQuote { at: 12 }),
            ("Basic realm=\"a\" ", Error::ForbiddenCharacter { at: 15 }),
            ("Basic realm=\"a\"b", Error::ForbiddenCharacter { at: 15 }),
            ("Basic realm=\"a\",", Error::NoScheme { at: 16 }),
            ("Basic realm = \"a\"", Error::ForbiddenCharacter { at: 11 }),
            ("Basic realm=\"\r\n\"", Error::ForbiddenCharacter { at: 13 }),
            ("Basic realm=\"\\\r\"", Error::ForbiddenCharacter { at: 14 }),
            ("Basic realm=\"\u{e9}\"", Error::ForbiddenCharacter { at: 13 }),
            ("Basic realm=\"a\", x=", Error::NoValue { at: 19 }),
            ("Basic realm=\"a\", x=, y=1", Error::NoValue { at: 19 }),
            ("Basic a=1, b=2, A=3", Error::RepeatedParameter { at: 16 }),
            ("Basic aa=1 ,\tbb=2, b=2, bb=3", Error::RepeatedParameter { at: 24 }),
            ("Bearer\r\nSet-Cookie: a=b", Error::ForbiddenCharacter { at: 6 }),
            ("Bearer a b", Error::ForbiddenCharacter { at: 8 }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }
}

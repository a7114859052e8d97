//! The grammar of challenges (RFC 9110 §11.3, §11.6.1): what `WWW-Authenticate` and
//! `Proxy-Authenticate` hold.

use core::fmt;

use crate::grammar::{Value, between, element_end, is_in_any_case, spaces, token_end, value};

/// What is wrong with a list of challenges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Where a challenge ought to begin there is no authentication scheme.
    NoScheme {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// A character that cannot stand here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// A parameter has no value.
    NoValue {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// The value of `realm` is not in quotes; senders have to write them (RFC 9110 §11.5).
    UnquotedRealm {
        /// The index of its first byte.
        at: usize,
    },
    /// A quoted value does not end.
    UnclosedQuote {
        /// The index of its opening quote.
        at: usize,
    },
    /// A parameter is there for the second time in one challenge (RFC 9110 §11.2).
    RepeatedParameter {
        /// The index of its name.
        at: usize,
    },
}

impl Fault {
    /// The index of the byte that is to blame; the length of the text, where something is missing
    /// at its end.
    pub const fn at(self) -> usize {
        match self {
            Fault::NoScheme { at }
            | Fault::ForbiddenCharacter { at }
            | Fault::NoValue { at }
            | Fault::UnquotedRealm { at }
            | Fault::UnclosedQuote { at }
            | Fault::RepeatedParameter { at } => at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NoScheme { at } => {
                write!(f, "there is no authentication scheme at byte {at}")
            }
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot stand there")
            }
            Fault::NoValue { at } => write!(f, "a parameter has no value at byte {at}"),
            Fault::UnquotedRealm { at } => {
                write!(f, "the value of `realm` at byte {at} is not in quotes")
            }
            Fault::UnclosedQuote { at } => write!(f, "the quote at byte {at} does not end"),
            Fault::RepeatedParameter { at } => {
                write!(f, "the parameter at byte {at} is there twice")
            }
        }
    }
}

/// Whether the text is a list of challenges, at least one: each an authentication scheme, and
/// behind it either a single `token68` or parameters.
///
/// It is checked as what a server sends, which is stricter than what a client has to put up with:
/// no empty elements (RFC 9110 §5.6.1.1), no whitespace around `=` (§5.6.3), `realm` in quotes
/// (§11.5) and no parameter twice (§11.2). What a scheme asks of its parameters is not known here.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::challenge::{Fault, check};
///
/// assert_eq!(check("Bearer"), Ok(()));
/// assert_eq!(check("Basic realm=\"books\", Bearer realm=\"books\", error=\"invalid_token\""), Ok(()));
/// assert_eq!(check("Negotiate oRQwEqADCgEA=="), Ok(()));
/// assert_eq!(check("Basic realm=books"), Err(Fault::UnquotedRealm { at: 12 }));
/// assert_eq!(check(""), Err(Fault::NoScheme { at: 0 }));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    match count(text) {
        Ok(_) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// How many challenges the text has, at least one; see [`check`].
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// assert_eq!(http_semantics::challenge::count("Negotiate, Basic realm=\"a, b\""), Ok(2));
/// ```
pub const fn count(text: &str) -> Result<usize, Fault> {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut count = 0;
    loop {
        let end = match challenge(bytes, at) {
            Ok(end) => end,
            Err(fault) => return Err(fault),
        };
        count += 1;
        if end == bytes.len() {
            return Ok(count);
        }
        at = spaces(bytes, end + 1);
    }
}

/// From the beginning of a challenge to the comma behind it, or to the end of the text.
const fn challenge(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let end = token_end(bytes, start);
    if end == start {
        return Err(if end == bytes.len() || bytes[end] == b',' {
            Fault::NoScheme { at: end }
        } else {
            Fault::ForbiddenCharacter { at: end }
        });
    }
    // One space or more, and no tab, divides the scheme from what belongs to it (§11.3).
    if end < bytes.len() && !matches!(bytes[end], b' ' | b',') {
        return Err(Fault::ForbiddenCharacter { at: end });
    }
    if let Ok(end) = element_end(bytes, end) {
        return Ok(end);
    }
    let at = spaces(bytes, end);
    if at == bytes.len() {
        return Err(Fault::ForbiddenCharacter { at: end });
    }
    if let Ok(end) = element_end(bytes, token68_end(bytes, at)) {
        return Ok(end);
    }
    parameters(bytes, at)
}

const fn parameters(bytes: &[u8], first: usize) -> Result<usize, Fault> {
    let mut at = first;
    loop {
        let (name_end, end) = match parameter(bytes, at) {
            Ok(ends) => ends,
            Err(fault) => return Err(fault),
        };
        if is_repeated(bytes, first, at, name_end) {
            return Err(Fault::RepeatedParameter { at });
        }
        let comma = match element_end(bytes, end) {
            Ok(comma) => comma,
            Err(at) => return Err(Fault::ForbiddenCharacter { at }),
        };
        if comma == bytes.len() {
            return Ok(comma);
        }
        at = spaces(bytes, comma + 1);
        // The comma divides both parameters and challenges; what has a `=` is a parameter.
        let next = spaces(bytes, token_end(bytes, at));
        if next == bytes.len() || bytes[next] != b'=' {
            return Ok(comma);
        }
    }
}

/// From the beginning of a parameter to the end of its name, and behind its value.
const fn parameter(bytes: &[u8], start: usize) -> Result<(usize, usize), Fault> {
    let equals = token_end(bytes, start);
    if equals == bytes.len() {
        return Err(Fault::NoValue { at: equals });
    }
    if equals == start || bytes[equals] != b'=' {
        return Err(Fault::ForbiddenCharacter { at: equals });
    }
    let begins = equals + 1;
    match value(bytes, begins) {
        Value::Ends(_)
            if bytes[begins] != b'"' && is_in_any_case(bytes, start, equals, b"realm") =>
        {
            Err(Fault::UnquotedRealm { at: begins })
        }
        Value::Ends(end) => Ok((equals, end)),
        Value::Missing => Err(Fault::NoValue { at: begins }),
        Value::Forbidden(at) => Err(Fault::ForbiddenCharacter { at }),
        Value::Unclosed => Err(Fault::UnclosedQuote { at: begins }),
    }
}

/// Whether the name from `start` to `end` is that of an earlier parameter, from `first` on. All of
/// those have been read without a fault.
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

/// `token68` (§11.2): Base64 and its relatives.
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
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            ("", Fault::NoScheme { at: 0 }),
            (",", Fault::NoScheme { at: 0 }),
            ("Bearer,", Fault::NoScheme { at: 7 }),
            ("Bearer,,Basic", Fault::NoScheme { at: 7 }),
            (" Bearer", Fault::ForbiddenCharacter { at: 0 }),
            ("Bearer ", Fault::ForbiddenCharacter { at: 6 }),
            ("Bearer\t", Fault::ForbiddenCharacter { at: 6 }),
            ("Basic\trealm=\"a\"", Fault::ForbiddenCharacter { at: 5 }),
            ("Negotiate =", Fault::ForbiddenCharacter { at: 10 }),
            ("\"Bearer\"", Fault::ForbiddenCharacter { at: 0 }),
            ("realm=\"x\"", Fault::ForbiddenCharacter { at: 5 }),
            ("Bearer, realm=\"x\"", Fault::ForbiddenCharacter { at: 13 }),
            ("Basic realm=simple", Fault::UnquotedRealm { at: 12 }),
            ("Basic REALM=simple", Fault::UnquotedRealm { at: 12 }),
            ("Basic realm=\"a", Fault::UnclosedQuote { at: 12 }),
            ("Basic realm=\"a\\\"", Fault::UnclosedQuote { at: 12 }),
            ("Basic realm=\"a\\", Fault::UnclosedQuote { at: 12 }),
            ("Basic realm=\"a\" ", Fault::ForbiddenCharacter { at: 15 }),
            ("Basic realm=\"a\"b", Fault::ForbiddenCharacter { at: 15 }),
            ("Basic realm=\"a\",", Fault::NoScheme { at: 16 }),
            ("Basic realm = \"a\"", Fault::ForbiddenCharacter { at: 11 }),
            ("Basic realm=\"\r\n\"", Fault::ForbiddenCharacter { at: 13 }),
            ("Basic realm=\"\\\r\"", Fault::ForbiddenCharacter { at: 14 }),
            ("Basic realm=\"\u{e9}\"", Fault::ForbiddenCharacter { at: 13 }),
            ("Basic realm=\"a\", x=", Fault::NoValue { at: 19 }),
            ("Basic realm=\"a\", x=, y=1", Fault::NoValue { at: 19 }),
            ("Basic a=1, b=2, A=3", Fault::RepeatedParameter { at: 16 }),
            ("Basic aa=1 ,\tbb=2, b=2, bb=3", Fault::RepeatedParameter { at: 24 }),
            ("Bearer\r\nSet-Cookie: a=b", Fault::ForbiddenCharacter { at: 6 }),
            ("Bearer a b", Fault::ForbiddenCharacter { at: 8 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }
}

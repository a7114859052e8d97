//! The grammar of URI references (RFC 3986 §4.1): the value of `Location` and the targets of
//! `Link`.

use core::fmt;

use crate::grammar::is_in_any_case;

/// What is wrong with a URI reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A character that is not allowed in this part, or has to be percent-encoded.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// A `%` that is not followed by two hexadecimal digits (RFC 3986 §2.1).
    MalformedEncoding {
        /// The index of the `%`.
        at: usize,
    },
    /// The text before the first colon is not a scheme (RFC 3986 §3.1), and the first segment of a
    /// relative path cannot contain a colon (§4.2).
    NoScheme {
        /// The index of the colon.
        at: usize,
    },
    /// The host is missing, which `http` and `https` require (RFC 9110 §4.2.1, §4.2.2).
    NoHost {
        /// The index at which it is missing.
        at: usize,
    },
    /// A user name before the host, which is not allowed in messages (RFC 9110 §4.2.4).
    UserInformation {
        /// The index at which it begins.
        at: usize,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong, or the length of the text if something is
    /// missing at its end.
    pub const fn at(self) -> usize {
        match self {
            Error::ForbiddenCharacter { at }
            | Error::MalformedEncoding { at }
            | Error::NoScheme { at }
            | Error::NoHost { at }
            | Error::UserInformation { at } => at,
        }
    }

    /// Converts the index to that of a longer text, in which the reference begins at `begins`.
    pub(crate) const fn behind(self, begins: usize) -> Self {
        match self {
            Error::ForbiddenCharacter { at } => Error::ForbiddenCharacter { at: begins + at },
            Error::MalformedEncoding { at } => Error::MalformedEncoding { at: begins + at },
            Error::NoScheme { at } => Error::NoScheme { at: begins + at },
            Error::NoHost { at } => Error::NoHost { at: begins + at },
            Error::UserInformation { at } => Error::UserInformation { at: begins + at },
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is not allowed there")
            }
            Error::MalformedEncoding { at } => {
                write!(f, "the `%` at byte {at} is not followed by two hexadecimal digits")
            }
            Error::NoScheme { at } => {
                write!(f, "the text before the colon at byte {at} is not a scheme")
            }
            Error::NoHost { at } => write!(f, "the host is missing at byte {at}"),
            Error::UserInformation { at } => {
                write!(f, "a user name before the host is not allowed, at byte {at}")
            }
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a URI reference that is allowed in a message: a URI, or a reference
/// relative to the target of the request, such as `/users/1`.
///
/// Of an address in brackets, only the characters are checked. `http` and `https` URIs, and references
/// without a scheme (`//host/path`), need a host and must not have a user name.
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::uri_reference::{Error, check};
///
/// assert_eq!(check("/users/1?full#name"), Ok(()));
/// assert_eq!(check("https://example.com:8080/caf%C3%A9"), Ok(()));
/// assert_eq!(check("/caf\u{e9}"), Err(Error::ForbiddenCharacter { at: 4 }));
/// assert_eq!(check("/100%"), Err(Error::MalformedEncoding { at: 4 }));
/// assert_eq!(check("//ada@example.com/"), Err(Error::UserInformation { at: 2 }));
/// ```
///
/// RFC 3986 Appendix A; RFC 9110 §4.2.
pub const fn check(text: &str) -> Result<(), Error> {
    reference(text.as_bytes())
}

/// [`check`] for bytes.
pub(crate) const fn reference(bytes: &[u8]) -> Result<(), Error> {
    let origin = match origin(bytes) {
        Ok(origin) => origin,
        Err(error) => return Err(error),
    };
    let mut part = Part::Path;
    let mut at = origin.end;
    while at < bytes.len() {
        match behind(bytes, at, part) {
            Ok(Step { part: next, end }) => {
                part = next;
                at = behind_unencoded(bytes, end);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The part before the path.
pub(crate) struct Origin {
    pub(crate) has_authority: bool,
    /// The index at which the path begins.
    pub(crate) end: usize,
}

/// The part after the origin that contains a character.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Path,
    Query,
    Fragment,
}

pub(crate) struct Step {
    pub(crate) part: Part,
    pub(crate) end: usize,
}

/// Reads the scheme and the authority.
pub(crate) const fn origin(bytes: &[u8]) -> Result<Origin, Error> {
    let mut start = 0;
    let mut needs_host = true;
    let colon = first_of(bytes, 0, b":/?#");
    if colon < bytes.len() && bytes[colon] == b':' {
        if !is_scheme(bytes, colon) {
            return Err(Error::NoScheme { at: colon });
        }
        start = colon + 1;
        needs_host =
            is_in_any_case(bytes, 0, colon, b"http") || is_in_any_case(bytes, 0, colon, b"https");
    }
    if start + 1 < bytes.len() && bytes[start] == b'/' && bytes[start + 1] == b'/' {
        return match authority(bytes, start + 2, needs_host) {
            Ok(end) => Ok(Origin { has_authority: true, end }),
            Err(error) => Err(error),
        };
    }
    if needs_host && start > 0 {
        return Err(Error::NoHost { at: start });
    }
    Ok(Origin { has_authority: false, end: start })
}

/// Reads one character after the origin.
pub(crate) const fn behind(bytes: &[u8], at: usize, part: Part) -> Result<Step, Error> {
    let next = match (bytes[at], part) {
        (b'?', Part::Path) => Part::Query,
        (b'#', Part::Path | Part::Query) => Part::Fragment,
        (b'/' | b':' | b'@' | b'?', _) => part,
        _ => {
            return match character(bytes, at) {
                Ok(end) => Ok(Step { part, end }),
                Err(error) => Err(error),
            };
        }
    };
    Ok(Step { part: next, end: at + 1 })
}

/// Reads the authority, from after `//` to the path (RFC 3986 §3.2).
const fn authority(bytes: &[u8], start: usize, needs_host: bool) -> Result<usize, Error> {
    let end = first_of(bytes, start, b"/?#");
    let mut host = start;
    let user_end = first_of(bytes, start, b"@/?#");
    if user_end < end {
        if needs_host {
            return Err(Error::UserInformation { at: start });
        }
        let mut at = start;
        while at < user_end {
            at = match (bytes[at], character(bytes, at)) {
                (b':', _) => at + 1,
                (_, Ok(end)) => end,
                (_, Err(error)) => return Err(error),
            };
        }
        host = user_end + 1;
    }
    let mut at = host;
    if at < end && bytes[at] == b'[' {
        let bracket = first_of(bytes, at, b"]/?#");
        if bracket >= end {
            return Err(Error::ForbiddenCharacter { at });
        }
        at += 1;
        if at == bracket {
            return Err(Error::NoHost { at });
        }
        while at < bracket {
            if !(is_unencoded(bytes[at]) || bytes[at] == b':') {
                return Err(Error::ForbiddenCharacter { at });
            }
            at += 1;
        }
        at += 1;
    } else {
        while at < end && bytes[at] != b':' {
            at = match character(bytes, at) {
                Ok(end) => end,
                Err(error) => return Err(error),
            };
        }
    }
    if needs_host && at == host {
        return Err(Error::NoHost { at });
    }
    if at < end {
        if bytes[at] != b':' {
            return Err(Error::ForbiddenCharacter { at });
        }
        at += 1;
        while at < end {
            if !bytes[at].is_ascii_digit() {
                return Err(Error::ForbiddenCharacter { at });
            }
            at += 1;
        }
    }
    Ok(end)
}

/// Reads one character that is allowed in every part, or its percent-encoding.
const fn character(bytes: &[u8], at: usize) -> Result<usize, Error> {
    if is_unencoded(bytes[at]) {
        return Ok(at + 1);
    }
    if bytes[at] != b'%' {
        return Err(Error::ForbiddenCharacter { at });
    }
    if at + 2 < bytes.len()
        && bytes[at + 1].is_ascii_hexdigit()
        && bytes[at + 2].is_ascii_hexdigit()
    {
        Ok(at + 3)
    } else {
        Err(Error::MalformedEncoding { at })
    }
}

/// Returns whether the text before `end` is a `scheme` (RFC 3986 §3.1).
const fn is_scheme(bytes: &[u8], end: usize) -> bool {
    let mut at = 0;
    while at < end {
        if !(bytes[at].is_ascii_alphabetic()
            || at > 0 && (bytes[at].is_ascii_digit() || matches!(bytes[at], b'+' | b'-' | b'.')))
        {
            return false;
        }
        at += 1;
    }
    end > 0
}

/// Whether a byte is allowed unencoded in every part: `unreserved` and `sub-delims` (RFC 3986 §2.2, §2.3).
///
/// This is a table because templates are checked in constants, whose evaluation is slow: a lookup takes one
/// step, comparisons take many.
const UNENCODED: [bool; 256] = {
    let mut table = [false; 256];
    let mut rest: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\
        -._~!$&'()*+,;=";
    while let [first, others @ ..] = rest {
        table[*first as usize] = true;
        rest = others;
    }
    table
};

const fn is_unencoded(byte: u8) -> bool {
    UNENCODED[byte as usize]
}

/// Returns the index after the bytes that are allowed unencoded in every part.
pub(crate) const fn behind_unencoded(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && UNENCODED[bytes[at] as usize] {
        at += 1;
    }
    at
}

/// Returns the index of the first of these bytes from `at` on, or the length of the text.
pub(crate) const fn first_of(bytes: &[u8], mut at: usize, wanted: &[u8]) -> usize {
    while at < bytes.len() {
        let mut rest = wanted;
        while let [first, others @ ..] = rest {
            if bytes[at] == *first {
                return at;
            }
            rest = others;
        }
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Includes the examples of RFC 3986 §1.1.2 and §5.4.
    #[test]
    fn references_of_every_form_are_accepted() {
        for text in [
            "",
            "/",
            "g",
            "./g:h",
            "../../g;x=1/./y",
            "?y",
            "#s",
            "g?y/./x#s/../x?",
            "//g",
            "//[::1]:8080/",
            "http://a/b/c/d;p?q",
            "HTTPS://EXAMPLE.COM:/",
            "http://xn--caf-dma.example/%7e",
            "ftp://ftp.is.co.za/rfc/rfc1808.txt",
            "ftp://user:secret@ftp.example/",
            "ldap://[2001:db8::7]/c=GB?objectClass?one",
            "ftp://",
            "svn+ssh://a/b",
            "h323:ada",
            "mailto:John.Doe@example.com",
            "tel:+1-816-555-1212",
            "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
            "file:///etc/hosts",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        for (text, error) in [
            ("/a b", Error::ForbiddenCharacter { at: 2 }),
            ("/a\r\nSet-Cookie: b=c", Error::ForbiddenCharacter { at: 2 }),
            ("/a\0", Error::ForbiddenCharacter { at: 2 }),
            ("/a\\b", Error::ForbiddenCharacter { at: 2 }),
            ("/{id}", Error::ForbiddenCharacter { at: 1 }),
            ("/a#b#c", Error::ForbiddenCharacter { at: 4 }),
            ("/a[0]", Error::ForbiddenCharacter { at: 2 }),
            ("/\"", Error::ForbiddenCharacter { at: 1 }),
            ("/%4", Error::MalformedEncoding { at: 1 }),
            ("/%g0", Error::MalformedEncoding { at: 1 }),
            ("aa%4g", Error::MalformedEncoding { at: 2 }),
            ("/caf%C3%A9 ", Error::ForbiddenCharacter { at: 10 }),
            ("ftp://a b@c/", Error::ForbiddenCharacter { at: 7 }),
            ("/%\u{e9}", Error::MalformedEncoding { at: 1 }),
            (":a", Error::NoScheme { at: 0 }),
            ("1a:b", Error::NoScheme { at: 2 }),
            ("a_b:c", Error::NoScheme { at: 3 }),
            ("http:a", Error::NoHost { at: 5 }),
            ("http:///a", Error::NoHost { at: 7 }),
            ("https://:80/a", Error::NoHost { at: 8 }),
            ("///a", Error::NoHost { at: 2 }),
            ("https://ada@a/", Error::UserInformation { at: 8 }),
            ("http://a:b/", Error::ForbiddenCharacter { at: 9 }),
            ("http://a b/", Error::ForbiddenCharacter { at: 8 }),
            ("http://[::1/", Error::ForbiddenCharacter { at: 7 }),
            ("http://[::1]a/", Error::ForbiddenCharacter { at: 12 }),
            ("http://[]/", Error::NoHost { at: 8 }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }
}

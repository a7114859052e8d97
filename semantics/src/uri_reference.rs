//! The grammar of URI references (RFC 3986 §4.1): what `Location` and the targets of `Link` hold.

use core::fmt;

use crate::grammar::is_in_any_case;

/// What is wrong with a URI reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// A character that cannot stand here unencoded, or not in this part.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// A `%` without two hexadecimal digits behind it (RFC 3986 §2.1).
    MalformedEncoding {
        /// The index of the `%`.
        at: usize,
    },
    /// What stands before the first colon is not a scheme (RFC 3986 §3.1), and the first segment
    /// of a relative path cannot have a colon (§4.2).
    NoScheme {
        /// The index of the colon.
        at: usize,
    },
    /// There is no host, which `http` and `https` cannot do without (RFC 9110 §4.2.1, §4.2.2).
    NoHost {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// A user name before the host, which no message may hold (RFC 9110 §4.2.4).
    UserInformation {
        /// The index at which it begins.
        at: usize,
    },
}

impl Fault {
    /// The index of the byte that is to blame; the length of the text, where something is missing
    /// at its end.
    pub const fn at(self) -> usize {
        match self {
            Fault::ForbiddenCharacter { at }
            | Fault::MalformedEncoding { at }
            | Fault::NoScheme { at }
            | Fault::NoHost { at }
            | Fault::UserInformation { at } => at,
        }
    }

    /// The same in a longer text, in which the reference begins at `begins`.
    pub(crate) const fn behind(self, begins: usize) -> Self {
        match self {
            Fault::ForbiddenCharacter { at } => Fault::ForbiddenCharacter { at: begins + at },
            Fault::MalformedEncoding { at } => Fault::MalformedEncoding { at: begins + at },
            Fault::NoScheme { at } => Fault::NoScheme { at: begins + at },
            Fault::NoHost { at } => Fault::NoHost { at: begins + at },
            Fault::UserInformation { at } => Fault::UserInformation { at: begins + at },
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot stand there")
            }
            Fault::MalformedEncoding { at } => {
                write!(f, "the `%` at byte {at} has no two hexadecimal digits behind it")
            }
            Fault::NoScheme { at } => {
                write!(f, "there is no scheme before the colon at byte {at}")
            }
            Fault::NoHost { at } => write!(f, "there is no host at byte {at}"),
            Fault::UserInformation { at } => {
                write!(f, "there is a user name before the host, at byte {at}")
            }
        }
    }
}

/// Whether the text is a URI reference that a message may hold: a URI, or a part of one that is
/// relative to the target of the request, such as `/users/1`.
///
/// An address in brackets is checked by its characters only. `http` and `https`, and references
/// that take over the scheme (`//host/path`), need a host and have no user name.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::uri_reference::{Fault, check};
///
/// assert_eq!(check("/users/1?full#name"), Ok(()));
/// assert_eq!(check("https://example.com:8080/caf%C3%A9"), Ok(()));
/// assert_eq!(check("/caf\u{e9}"), Err(Fault::ForbiddenCharacter { at: 4 }));
/// assert_eq!(check("/100%"), Err(Fault::MalformedEncoding { at: 4 }));
/// assert_eq!(check("//ada@example.com/"), Err(Fault::UserInformation { at: 2 }));
/// ```
///
/// RFC 3986 Appendix A; RFC 9110 §4.2.
pub const fn check(text: &str) -> Result<(), Fault> {
    reference(text.as_bytes())
}

/// The same for all of these bytes.
pub(crate) const fn reference(bytes: &[u8]) -> Result<(), Fault> {
    let origin = match origin(bytes) {
        Ok(origin) => origin,
        Err(fault) => return Err(fault),
    };
    let mut part = Part::Path;
    let mut at = origin.end;
    while at < bytes.len() {
        match behind(bytes, at, part) {
            Ok(Step { part: next, end }) => {
                part = next;
                at = behind_unencoded(bytes, end);
            }
            Err(fault) => return Err(fault),
        }
    }
    Ok(())
}

/// What stands before the path.
pub(crate) struct Origin {
    pub(crate) has_authority: bool,
    /// Where the path begins.
    pub(crate) end: usize,
}

/// Where a character behind the origin stands.
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

/// Reads scheme and authority.
pub(crate) const fn origin(bytes: &[u8]) -> Result<Origin, Fault> {
    let mut start = 0;
    let mut needs_host = true;
    let colon = first_of(bytes, 0, b":/?#");
    if colon < bytes.len() && bytes[colon] == b':' {
        if !is_scheme(bytes, colon) {
            return Err(Fault::NoScheme { at: colon });
        }
        start = colon + 1;
        needs_host =
            is_in_any_case(bytes, 0, colon, b"http") || is_in_any_case(bytes, 0, colon, b"https");
    }
    if start + 1 < bytes.len() && bytes[start] == b'/' && bytes[start + 1] == b'/' {
        return match authority(bytes, start + 2, needs_host) {
            Ok(end) => Ok(Origin { has_authority: true, end }),
            Err(fault) => Err(fault),
        };
    }
    if needs_host && start > 0 {
        return Err(Fault::NoHost { at: start });
    }
    Ok(Origin { has_authority: false, end: start })
}

/// Reads one character behind the origin.
pub(crate) const fn behind(bytes: &[u8], at: usize, part: Part) -> Result<Step, Fault> {
    let next = match (bytes[at], part) {
        (b'?', Part::Path) => Part::Query,
        (b'#', Part::Path | Part::Query) => Part::Fragment,
        (b'/' | b':' | b'@' | b'?', _) => part,
        _ => {
            return match character(bytes, at) {
                Ok(end) => Ok(Step { part, end }),
                Err(fault) => Err(fault),
            };
        }
    };
    Ok(Step { part: next, end: at + 1 })
}

/// From behind `//` to the path (RFC 3986 §3.2).
const fn authority(bytes: &[u8], start: usize, needs_host: bool) -> Result<usize, Fault> {
    let end = first_of(bytes, start, b"/?#");
    let mut host = start;
    let user_end = first_of(bytes, start, b"@/?#");
    if user_end < end {
        if needs_host {
            return Err(Fault::UserInformation { at: start });
        }
        let mut at = start;
        while at < user_end {
            at = match (bytes[at], character(bytes, at)) {
                (b':', _) => at + 1,
                (_, Ok(end)) => end,
                (_, Err(fault)) => return Err(fault),
            };
        }
        host = user_end + 1;
    }
    let mut at = host;
    if at < end && bytes[at] == b'[' {
        let bracket = first_of(bytes, at, b"]/?#");
        if bracket >= end {
            return Err(Fault::ForbiddenCharacter { at });
        }
        at += 1;
        if at == bracket {
            return Err(Fault::NoHost { at });
        }
        while at < bracket {
            if !(is_unencoded(bytes[at]) || bytes[at] == b':') {
                return Err(Fault::ForbiddenCharacter { at });
            }
            at += 1;
        }
        at += 1;
    } else {
        while at < end && bytes[at] != b':' {
            at = match character(bytes, at) {
                Ok(end) => end,
                Err(fault) => return Err(fault),
            };
        }
    }
    if needs_host && at == host {
        return Err(Fault::NoHost { at });
    }
    if at < end {
        if bytes[at] != b':' {
            return Err(Fault::ForbiddenCharacter { at });
        }
        at += 1;
        while at < end {
            if !bytes[at].is_ascii_digit() {
                return Err(Fault::ForbiddenCharacter { at });
            }
            at += 1;
        }
    }
    Ok(end)
}

/// Behind one character that may stand in every part, or behind its encoding.
const fn character(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    if is_unencoded(bytes[at]) {
        return Ok(at + 1);
    }
    if bytes[at] != b'%' {
        return Err(Fault::ForbiddenCharacter { at });
    }
    if at + 2 < bytes.len()
        && bytes[at + 1].is_ascii_hexdigit()
        && bytes[at + 2].is_ascii_hexdigit()
    {
        Ok(at + 3)
    } else {
        Err(Fault::MalformedEncoding { at })
    }
}

/// `scheme` (RFC 3986 §3.1), for everything before `end`.
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

/// Whether a byte may stand in every part as it is: `unreserved` and `sub-delims` (RFC 3986 §2.2, §2.3).
///
/// A table, since templates are checked while constants are evaluated, which is slow: looking a byte up takes
/// one step, and comparing it takes many.
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

/// Behind all that may stand in every part as it is.
pub(crate) const fn behind_unencoded(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && UNENCODED[bytes[at] as usize] {
        at += 1;
    }
    at
}

/// The index of the first of these bytes from `at` on, or the end of the text.
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

    /// The examples of RFC 3986 §1.1.2 and §5.4 are among them.
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
    fn the_fault_is_the_first_from_the_left() {
        for (text, fault) in [
            ("/a b", Fault::ForbiddenCharacter { at: 2 }),
            ("/a\r\nSet-Cookie: b=c", Fault::ForbiddenCharacter { at: 2 }),
            ("/a\0", Fault::ForbiddenCharacter { at: 2 }),
            ("/a\\b", Fault::ForbiddenCharacter { at: 2 }),
            ("/{id}", Fault::ForbiddenCharacter { at: 1 }),
            ("/a#b#c", Fault::ForbiddenCharacter { at: 4 }),
            ("/a[0]", Fault::ForbiddenCharacter { at: 2 }),
            ("/\"", Fault::ForbiddenCharacter { at: 1 }),
            ("/%4", Fault::MalformedEncoding { at: 1 }),
            ("/%g0", Fault::MalformedEncoding { at: 1 }),
            ("aa%4g", Fault::MalformedEncoding { at: 2 }),
            ("/caf%C3%A9 ", Fault::ForbiddenCharacter { at: 10 }),
            ("ftp://a b@c/", Fault::ForbiddenCharacter { at: 7 }),
            ("/%\u{e9}", Fault::MalformedEncoding { at: 1 }),
            (":a", Fault::NoScheme { at: 0 }),
            ("1a:b", Fault::NoScheme { at: 2 }),
            ("a_b:c", Fault::NoScheme { at: 3 }),
            ("http:a", Fault::NoHost { at: 5 }),
            ("http:///a", Fault::NoHost { at: 7 }),
            ("https://:80/a", Fault::NoHost { at: 8 }),
            ("///a", Fault::NoHost { at: 2 }),
            ("https://ada@a/", Fault::UserInformation { at: 8 }),
            ("http://a:b/", Fault::ForbiddenCharacter { at: 9 }),
            ("http://a b/", Fault::ForbiddenCharacter { at: 8 }),
            ("http://[::1/", Fault::ForbiddenCharacter { at: 7 }),
            ("http://[::1]a/", Fault::ForbiddenCharacter { at: 12 }),
            ("http://[]/", Fault::NoHost { at: 8 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }
}

//! The grammar of links (RFC 8288 §3): the value of `Link`.

use core::fmt;

use crate::grammar::{Value, between, element_end, is_in_any_case, spaces, token_end, value};
use crate::uri_reference::{self, first_of, reference};

/// What is wrong with a list of links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A link does not begin with `<`.
    NoTarget {
        /// The index at which it is missing.
        at: usize,
    },
    /// The `>` after a target is missing.
    UnclosedTarget {
        /// The index of its `<`.
        at: usize,
    },
    /// A target, or a relation that is a URI, is invalid. The indices count from the beginning of
    /// the whole text.
    Reference(uri_reference::Error),
    /// A character that is not allowed here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// The name of a parameter after `;` is missing.
    NoName {
        /// The index at which it is missing.
        at: usize,
    },
    /// The value after the `=` of a parameter is missing, or a `rel` has no value.
    NoValue {
        /// The index at which it is missing.
        at: usize,
    },
    /// A quoted value is not closed.
    UnclosedQuote {
        /// The index of its opening quote.
        at: usize,
    },
    /// A link has no `rel`, which is required (RFC 8288 §3.3).
    NoRelation {
        /// The index behind the link.
        at: usize,
    },
    /// A link has a second `rel`, which recipients ignore (RFC 8288 §3.3).
    RepeatedRelation {
        /// The index at which it begins.
        at: usize,
    },
    /// A relation type is missing.
    EmptyRelation {
        /// The index at which it is missing.
        at: usize,
    },
}

impl Error {
    /// Returns the index of the byte that is wrong, or the length of the text if something is
    /// missing at its end.
    pub const fn at(self) -> usize {
        match self {
            Error::Reference(error) => error.at(),
            Error::NoTarget { at }
            | Error::UnclosedTarget { at }
            | Error::ForbiddenCharacter { at }
            | Error::NoName { at }
            | Error::NoValue { at }
            | Error::UnclosedQuote { at }
            | Error::NoRelation { at }
            | Error::RepeatedRelation { at }
            | Error::EmptyRelation { at } => at,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NoTarget { at } => {
                write!(f, "a target between `<` and `>` is missing at byte {at}")
            }
            Error::UnclosedTarget { at } => {
                write!(f, "the target at byte {at} is not closed by `>`")
            }
            Error::Reference(error) => error.fmt(f),
            Error::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} is not allowed there")
            }
            Error::NoName { at } => write!(f, "a parameter name is missing at byte {at}"),
            Error::NoValue { at } => write!(f, "a parameter has no value at byte {at}"),
            Error::UnclosedQuote { at } => write!(f, "the quote at byte {at} is not closed"),
            Error::NoRelation { at } => write!(f, "the link before byte {at} has no `rel`"),
            Error::RepeatedRelation { at } => {
                write!(f, "the `rel` at byte {at} is the second in its link")
            }
            Error::EmptyRelation { at } => write!(f, "a relation is missing at byte {at}"),
        }
    }
}

impl core::error::Error for Error {}

/// Checks that the text is a list of one or more links, separated by commas. A link is a target
/// between `<` and `>`, followed by parameters. One of the parameters is `rel`.
///
/// The rules are those for senders: the whitespace around `=` that recipients tolerate is not allowed
/// (RFC 9110 §5.6.3).
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::link::{Error, check};
///
/// assert_eq!(check("</books?page=3>; rel=\"next\"; title=\"Page 3\", </books>; rel=first"), Ok(()));
/// assert_eq!(check("/books; rel=\"next\""), Err(Error::NoTarget { at: 0 }));
/// assert_eq!(check("</books>"), Err(Error::NoRelation { at: 8 }));
/// ```
pub const fn check(text: &str) -> Result<(), Error> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match link(bytes, at) {
            Ok(comma) if comma == bytes.len() => return Ok(()),
            Ok(comma) => at = spaces(bytes, comma + 1),
            Err(error) => return Err(error),
        }
    }
}

/// Checks that the text is a value of `rel`: one or more relation types, separated by single spaces.
/// A relation type is a registered name in lower case, or a URI (RFC 8288 §3.3).
///
/// # Errors
///
/// Returns the first [`Error`] from the left.
///
/// ```
/// use http_semantics::link::{Error, check_relation};
///
/// assert_eq!(check_relation("next"), Ok(()));
/// assert_eq!(check_relation("blocked-by https://example.com/rels/court"), Ok(()));
/// assert_eq!(check_relation("Next"), Err(Error::ForbiddenCharacter { at: 0 }));
/// ```
pub const fn check_relation(text: &str) -> Result<(), Error> {
    relations(text.as_bytes(), 0, text.len())
}

/// Reads a link and returns the index of the comma after it, or the length of the text.
const fn link(bytes: &[u8], start: usize) -> Result<usize, Error> {
    if start == bytes.len() || bytes[start] != b'<' {
        return Err(Error::NoTarget { at: start });
    }
    let bracket = first_of(bytes, start, b">");
    if bracket == bytes.len() {
        return Err(Error::UnclosedTarget { at: start });
    }
    if let Err(error) = reference(between(bytes, start + 1, bracket)) {
        return Err(Error::Reference(error.behind(start + 1)));
    }
    let mut at = bracket + 1;
    let mut is_related = false;
    loop {
        let semicolon = spaces(bytes, at);
        if semicolon == bytes.len() || bytes[semicolon] != b';' {
            return match element_end(bytes, at) {
                Ok(_) if !is_related => Err(Error::NoRelation { at }),
                Ok(comma) => Ok(comma),
                Err(at) => Err(Error::ForbiddenCharacter { at }),
            };
        }
        let begins = spaces(bytes, semicolon + 1);
        let parameter = match parameter(bytes, begins) {
            Ok(parameter) => parameter,
            Err(error) => return Err(error),
        };
        if parameter.is_relation {
            if is_related {
                return Err(Error::RepeatedRelation { at: begins });
            }
            is_related = true;
        }
        at = parameter.end;
    }
}

struct Parameter {
    is_relation: bool,
    end: usize,
}

/// `link-param = token [ "=" ( token / quoted-string ) ]`
const fn parameter(bytes: &[u8], start: usize) -> Result<Parameter, Error> {
    let name_end = token_end(bytes, start);
    if name_end == start {
        return Err(if start == bytes.len() || matches!(bytes[start], b';' | b',' | b'=') {
            Error::NoName { at: start }
        } else {
            Error::ForbiddenCharacter { at: start }
        });
    }
    let is_relation = is_in_any_case(bytes, start, name_end, b"rel");
    if name_end == bytes.len() || bytes[name_end] != b'=' {
        return if is_relation {
            Err(Error::NoValue { at: name_end })
        } else {
            Ok(Parameter { is_relation, end: name_end })
        };
    }
    let begins = name_end + 1;
    let end = match value(bytes, begins) {
        Value::Ends(end) => end,
        Value::Missing => return Err(Error::NoValue { at: begins }),
        Value::Forbidden(at) => return Err(Error::ForbiddenCharacter { at }),
        Value::Unclosed => return Err(Error::UnclosedQuote { at: begins }),
    };
    if is_relation {
        let is_quoted = bytes[begins] == b'"';
        let read = if is_quoted {
            relations(bytes, begins + 1, end - 1)
        } else {
            relations(bytes, begins, end)
        };
        if let Err(error) = read {
            return Err(error);
        }
    }
    Ok(Parameter { is_relation, end })
}

/// `relation-type *( 1*SP relation-type )`, without superfluous spaces.
const fn relations(bytes: &[u8], start: usize, end: usize) -> Result<(), Error> {
    let mut begins = start;
    loop {
        let space = begins + first_of(between(bytes, begins, end), 0, b" ");
        if let Err(error) = relation(between(bytes, begins, space), begins) {
            return Err(error);
        }
        if space == end {
            return Ok(());
        }
        begins = space + 1;
    }
}

/// `reg-rel-type` or `ext-rel-type`. `begins` is its index in the whole text.
const fn relation(bytes: &[u8], begins: usize) -> Result<(), Error> {
    if bytes.is_empty() {
        return Err(Error::EmptyRelation { at: begins });
    }
    let colon = first_of(bytes, 0, b":/?#");
    if colon < bytes.len() && bytes[colon] == b':' {
        return match reference(bytes) {
            Ok(()) => Ok(()),
            Err(error) => Err(Error::Reference(error.behind(begins))),
        };
    }
    let mut at = 0;
    while at < bytes.len() {
        let stands_anywhere = bytes[at].is_ascii_lowercase();
        let stands_behind = bytes[at].is_ascii_digit() || matches!(bytes[at], b'.' | b'-');
        if !(stands_anywhere || at > 0 && stands_behind) {
            return Err(Error::ForbiddenCharacter { at: begins + at });
        }
        at += 1;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_in_use_are_accepted() {
        for text in [
            "<>;rel=self",
            "<https://example.com/TheBook/chapter2>; rel=\"previous\"; title=\"previous, chapter\"",
            "</>; rel=\"http://example.net/foo\"",
            "</terms>; rel=\"copyright\"; anchor=\"#foo\"",
            "</a> ; REL=next , </b>; hreflang=de; rel=\"prev last\"",
            "</app.js>; rel=preload; as=script; crossorigin",
            "</a>; rel=\"start http://example.net/relation/other\"",
            "</a>; title*=UTF-8'de'letztes%20Kapitel; rel=a1.b-c",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn the_first_error_from_the_left_is_reported() {
        use crate::uri_reference::Error as InReference;

        for (text, error) in [
            ("", Error::NoTarget { at: 0 }),
            ("/legal", Error::NoTarget { at: 0 }),
            ("</a>; rel=a,", Error::NoTarget { at: 12 }),
            ("</a>; rel=a, ,</b>; rel=b", Error::NoTarget { at: 13 }),
            ("</a; rel=a", Error::UnclosedTarget { at: 0 }),
            ("</a>; rel=a, </b", Error::UnclosedTarget { at: 13 }),
            ("</a b>; rel=a", Error::Reference(InReference::ForbiddenCharacter { at: 3 })),
            ("</%>; rel=a", Error::Reference(InReference::MalformedEncoding { at: 2 })),
            ("<1:a>; rel=a", Error::Reference(InReference::NoScheme { at: 2 })),
            ("<http:a>; rel=a", Error::Reference(InReference::NoHost { at: 6 })),
            ("<//b@a>; rel=a", Error::Reference(InReference::UserInformation { at: 3 })),
            ("</a>; rel=\"a b:%\"", Error::Reference(InReference::MalformedEncoding { at: 15 })),
            ("</a>", Error::NoRelation { at: 4 }),
            ("</a>; title=a", Error::NoRelation { at: 13 }),
            ("</a>, </b>; rel=a", Error::NoRelation { at: 4 }),
            ("</a>; rel=a, </b>", Error::NoRelation { at: 17 }),
            ("</a>; rel=a; Rel=b", Error::RepeatedRelation { at: 13 }),
            ("</a> rel=a", Error::ForbiddenCharacter { at: 5 }),
            ("</a>; rel=a ", Error::ForbiddenCharacter { at: 11 }),
            ("</a>; rel = a", Error::NoValue { at: 9 }),
            ("</a>; (=a", Error::ForbiddenCharacter { at: 6 }),
            ("</a>; rel=/", Error::ForbiddenCharacter { at: 10 }),
            ("</a>;", Error::NoName { at: 5 }),
            ("</a>;; rel=a", Error::NoName { at: 5 }),
            ("</a>; =a", Error::NoName { at: 6 }),
            ("</a>; rel=a;, </b>", Error::NoName { at: 12 }),
            ("</a>; rel", Error::NoValue { at: 9 }),
            ("</a>; rel=", Error::NoValue { at: 10 }),
            ("</a>; title=; rel=a", Error::NoValue { at: 12 }),
            ("</a>; rel=\"a", Error::UnclosedQuote { at: 10 }),
            ("</a>; rel=\"\"", Error::EmptyRelation { at: 11 }),
            ("</a>; rel=\"a \"", Error::EmptyRelation { at: 13 }),
            ("</a>; rel=\"a  b\"", Error::EmptyRelation { at: 13 }),
            ("</a>; rel=Next", Error::ForbiddenCharacter { at: 10 }),
            ("</a>; rel=\"nExt\"", Error::ForbiddenCharacter { at: 12 }),
            ("</a>; rel=1a", Error::ForbiddenCharacter { at: 10 }),
            ("</a>; rel=\"a/b:c\"", Error::ForbiddenCharacter { at: 12 }),
        ] {
            assert_eq!(check(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn relations_can_be_checked_alone() {
        for text in ["next", "a b c", "blocked-by terms-of-service", "urn:x-rel:a", "a.1-b"] {
            assert_eq!(check_relation(text), Ok(()), "{text}");
        }
        for (text, at) in [("", 0), (" ", 0), ("a ", 2), (" a", 0), ("-a", 0), ("a_b", 1)] {
            assert_eq!(check_relation(text).map_err(Error::at), Err(at), "{text:?}");
        }
    }
}

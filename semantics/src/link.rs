//! The grammar of links (RFC 8288 §3): what `Link` holds.

use core::fmt;

use crate::grammar::{Value, between, element_end, is_in_any_case, spaces, token_end, value};
use crate::uri_reference::{self, first_of, reference};

/// What is wrong with a list of links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Where a link ought to begin there is no `<`.
    NoTarget {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// There is no `>` behind a target.
    UnclosedTarget {
        /// The index of its `<`.
        at: usize,
    },
    /// What is wrong with a target, or with a relation that is a URI; its indices count from the
    /// beginning of the whole text.
    Reference(uri_reference::Fault),
    /// A character that cannot stand here.
    ForbiddenCharacter {
        /// The index of its first byte.
        at: usize,
    },
    /// There is no name of a parameter behind `;`.
    NoName {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// A parameter has no value behind `=`, or it is `rel` and has none at all.
    NoValue {
        /// The index at which it ought to stand.
        at: usize,
    },
    /// A quoted value does not end.
    UnclosedQuote {
        /// The index of its opening quote.
        at: usize,
    },
    /// A link does not say how its target is related: it has no `rel` (RFC 8288 §3.3).
    NoRelation {
        /// The index behind the link.
        at: usize,
    },
    /// A link has a second `rel`, which recipients ignore (RFC 8288 §3.3).
    RepeatedRelation {
        /// The index at which it begins.
        at: usize,
    },
    /// There is no type of relation where one ought to stand.
    EmptyRelation {
        /// The index at which it ought to stand.
        at: usize,
    },
}

impl Fault {
    /// The index of the byte that is to blame; the length of the text, where something is missing
    /// at its end.
    pub const fn at(self) -> usize {
        match self {
            Fault::Reference(fault) => fault.at(),
            Fault::NoTarget { at }
            | Fault::UnclosedTarget { at }
            | Fault::ForbiddenCharacter { at }
            | Fault::NoName { at }
            | Fault::NoValue { at }
            | Fault::UnclosedQuote { at }
            | Fault::NoRelation { at }
            | Fault::RepeatedRelation { at }
            | Fault::EmptyRelation { at } => at,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::NoTarget { at } => {
                write!(f, "there is no target in `<` and `>` at byte {at}")
            }
            Fault::UnclosedTarget { at } => write!(f, "the target at byte {at} does not end"),
            Fault::Reference(fault) => fault.fmt(f),
            Fault::ForbiddenCharacter { at } => {
                write!(f, "the character at byte {at} cannot stand there")
            }
            Fault::NoName { at } => write!(f, "there is no name of a parameter at byte {at}"),
            Fault::NoValue { at } => write!(f, "a parameter has no value at byte {at}"),
            Fault::UnclosedQuote { at } => write!(f, "the quote at byte {at} does not end"),
            Fault::NoRelation { at } => write!(f, "the link before byte {at} has no `rel`"),
            Fault::RepeatedRelation { at } => {
                write!(f, "the `rel` at byte {at} is the second of its link")
            }
            Fault::EmptyRelation { at } => write!(f, "there is no relation at byte {at}"),
        }
    }
}

/// Whether the text is a list of links, at least one, divided by commas: each a target in `<` and
/// `>` and behind it parameters, of which one is `rel`.
///
/// It is checked as what a server sends: without the whitespace around `=` that recipients put up
/// with (RFC 9110 §5.6.3).
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::link::{Fault, check};
///
/// assert_eq!(check("</books?page=3>; rel=\"next\"; title=\"Page 3\", </books>; rel=first"), Ok(()));
/// assert_eq!(check("/books; rel=\"next\""), Err(Fault::NoTarget { at: 0 }));
/// assert_eq!(check("</books>"), Err(Fault::NoRelation { at: 8 }));
/// ```
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        match link(bytes, at) {
            Ok(comma) if comma == bytes.len() => return Ok(()),
            Ok(comma) => at = spaces(bytes, comma + 1),
            Err(fault) => return Err(fault),
        }
    }
}

/// Whether the text is what `rel` holds: types of relations, at least one, with single spaces
/// between them. Each is a registered one, in lower case, or a URI (RFC 8288 §3.3).
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::link::{Fault, check_relation};
///
/// assert_eq!(check_relation("next"), Ok(()));
/// assert_eq!(check_relation("blocked-by https://example.com/rels/court"), Ok(()));
/// assert_eq!(check_relation("Next"), Err(Fault::ForbiddenCharacter { at: 0 }));
/// ```
pub const fn check_relation(text: &str) -> Result<(), Fault> {
    relations(text.as_bytes(), 0, text.len())
}

/// From the beginning of a link to the comma behind it, or to the end of the text.
const fn link(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    if start == bytes.len() || bytes[start] != b'<' {
        return Err(Fault::NoTarget { at: start });
    }
    let bracket = first_of(bytes, start, b">");
    if bracket == bytes.len() {
        return Err(Fault::UnclosedTarget { at: start });
    }
    if let Err(fault) = reference(between(bytes, start + 1, bracket)) {
        return Err(Fault::Reference(fault.behind(start + 1)));
    }
    let mut at = bracket + 1;
    let mut is_related = false;
    loop {
        let semicolon = spaces(bytes, at);
        if semicolon == bytes.len() || bytes[semicolon] != b';' {
            return match element_end(bytes, at) {
                Ok(_) if !is_related => Err(Fault::NoRelation { at }),
                Ok(comma) => Ok(comma),
                Err(at) => Err(Fault::ForbiddenCharacter { at }),
            };
        }
        let begins = spaces(bytes, semicolon + 1);
        let parameter = match parameter(bytes, begins) {
            Ok(parameter) => parameter,
            Err(fault) => return Err(fault),
        };
        if parameter.is_relation {
            if is_related {
                return Err(Fault::RepeatedRelation { at: begins });
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
const fn parameter(bytes: &[u8], start: usize) -> Result<Parameter, Fault> {
    let name_end = token_end(bytes, start);
    if name_end == start {
        return Err(if start == bytes.len() || matches!(bytes[start], b';' | b',' | b'=') {
            Fault::NoName { at: start }
        } else {
            Fault::ForbiddenCharacter { at: start }
        });
    }
    let is_relation = is_in_any_case(bytes, start, name_end, b"rel");
    if name_end == bytes.len() || bytes[name_end] != b'=' {
        return if is_relation {
            Err(Fault::NoValue { at: name_end })
        } else {
            Ok(Parameter { is_relation, end: name_end })
        };
    }
    let begins = name_end + 1;
    let end = match value(bytes, begins) {
        Value::Ends(end) => end,
        Value::Missing => return Err(Fault::NoValue { at: begins }),
        Value::Forbidden(at) => return Err(Fault::ForbiddenCharacter { at }),
        Value::Unclosed => return Err(Fault::UnclosedQuote { at: begins }),
    };
    if is_relation {
        let is_quoted = bytes[begins] == b'"';
        let read = if is_quoted {
            relations(bytes, begins + 1, end - 1)
        } else {
            relations(bytes, begins, end)
        };
        if let Err(fault) = read {
            return Err(fault);
        }
    }
    Ok(Parameter { is_relation, end })
}

/// `relation-type *( 1*SP relation-type )`, less the spaces that say nothing.
const fn relations(bytes: &[u8], start: usize, end: usize) -> Result<(), Fault> {
    let mut begins = start;
    loop {
        let space = begins + first_of(between(bytes, begins, end), 0, b" ");
        if let Err(fault) = relation(between(bytes, begins, space), begins) {
            return Err(fault);
        }
        if space == end {
            return Ok(());
        }
        begins = space + 1;
    }
}

/// `reg-rel-type` or `ext-rel-type`, which begins at `begins` of the whole text.
const fn relation(bytes: &[u8], begins: usize) -> Result<(), Fault> {
    if bytes.is_empty() {
        return Err(Fault::EmptyRelation { at: begins });
    }
    let colon = first_of(bytes, 0, b":/?#");
    if colon < bytes.len() && bytes[colon] == b':' {
        return match reference(bytes) {
            Ok(()) => Ok(()),
            Err(fault) => Err(Fault::Reference(fault.behind(begins))),
        };
    }
    let mut at = 0;
    while at < bytes.len() {
        let stands_anywhere = bytes[at].is_ascii_lowercase();
        let stands_behind = bytes[at].is_ascii_digit() || matches!(bytes[at], b'.' | b'-');
        if !(stands_anywhere || at > 0 && stands_behind) {
            return Err(Fault::ForbiddenCharacter { at: begins + at });
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
    fn the_fault_is_the_first_from_the_left() {
        use crate::uri_reference::Fault as InReference;

        for (text, fault) in [
            ("", Fault::NoTarget { at: 0 }),
            ("/legal", Fault::NoTarget { at: 0 }),
            ("</a>; rel=a,", Fault::NoTarget { at: 12 }),
            ("</a>; rel=a, ,</b>; rel=b", Fault::NoTarget { at: 13 }),
            ("</a; rel=a", Fault::UnclosedTarget { at: 0 }),
            ("</a>; rel=a, </b", Fault::UnclosedTarget { at: 13 }),
            ("</a b>; rel=a", Fault::Reference(InReference::ForbiddenCharacter { at: 3 })),
            ("</%>; rel=a", Fault::Reference(InReference::MalformedEncoding { at: 2 })),
            ("<1:a>; rel=a", Fault::Reference(InReference::NoScheme { at: 2 })),
            ("<http:a>; rel=a", Fault::Reference(InReference::NoHost { at: 6 })),
            ("<//b@a>; rel=a", Fault::Reference(InReference::UserInformation { at: 3 })),
            ("</a>; rel=\"a b:%\"", Fault::Reference(InReference::MalformedEncoding { at: 15 })),
            ("</a>", Fault::NoRelation { at: 4 }),
            ("</a>; title=a", Fault::NoRelation { at: 13 }),
            ("</a>, </b>; rel=a", Fault::NoRelation { at: 4 }),
            ("</a>; rel=a, </b>", Fault::NoRelation { at: 17 }),
            ("</a>; rel=a; Rel=b", Fault::RepeatedRelation { at: 13 }),
            ("</a> rel=a", Fault::ForbiddenCharacter { at: 5 }),
            ("</a>; rel=a ", Fault::ForbiddenCharacter { at: 11 }),
            ("</a>; rel = a", Fault::NoValue { at: 9 }),
            ("</a>; (=a", Fault::ForbiddenCharacter { at: 6 }),
            ("</a>; rel=/", Fault::ForbiddenCharacter { at: 10 }),
            ("</a>;", Fault::NoName { at: 5 }),
            ("</a>;; rel=a", Fault::NoName { at: 5 }),
            ("</a>; =a", Fault::NoName { at: 6 }),
            ("</a>; rel=a;, </b>", Fault::NoName { at: 12 }),
            ("</a>; rel", Fault::NoValue { at: 9 }),
            ("</a>; rel=", Fault::NoValue { at: 10 }),
            ("</a>; title=; rel=a", Fault::NoValue { at: 12 }),
            ("</a>; rel=\"a", Fault::UnclosedQuote { at: 10 }),
            ("</a>; rel=\"\"", Fault::EmptyRelation { at: 11 }),
            ("</a>; rel=\"a \"", Fault::EmptyRelation { at: 13 }),
            ("</a>; rel=\"a  b\"", Fault::EmptyRelation { at: 13 }),
            ("</a>; rel=Next", Fault::ForbiddenCharacter { at: 10 }),
            ("</a>; rel=\"nExt\"", Fault::ForbiddenCharacter { at: 12 }),
            ("</a>; rel=1a", Fault::ForbiddenCharacter { at: 10 }),
            ("</a>; rel=\"a/b:c\"", Fault::ForbiddenCharacter { at: 12 }),
        ] {
            assert_eq!(check(text), Err(fault), "{text:?}");
        }
    }

    #[test]
    fn relations_stand_alone_too() {
        for text in ["next", "a b c", "blocked-by terms-of-service", "urn:x-rel:a", "a.1-b"] {
            assert_eq!(check_relation(text), Ok(()), "{text}");
        }
        for (text, at) in [("", 0), (" ", 0), ("a ", 2), (" a", 0), ("-a", 0), ("a_b", 1)] {
            assert_eq!(check_relation(text).map_err(Fault::at), Err(at), "{text:?}");
        }
    }
}

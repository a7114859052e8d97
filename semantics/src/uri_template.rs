//! URI references with places for arguments: `/users/{}/books?page={}`.

use core::fmt;

use crate::uri_reference::{self, Part, Step, behind, behind_unencoded, origin};

/// What is wrong with a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// What stands around the places is no URI reference.
    Reference(uri_reference::Fault),
    /// Something between braces, or a brace without its other half.
    NamedPlace {
        /// The index of the brace.
        at: usize,
    },
    /// A place in the scheme or in the host, or at the beginning of the path, where an argument
    /// could become one of the two.
    PlaceBeforePath {
        /// The index of its opening brace.
        at: usize,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Reference(fault) => fault.fmt(f),
            Fault::NamedPlace { at } => {
                write!(f, "the brace at byte {at} is not part of an empty pair")
            }
            Fault::PlaceBeforePath { at } => {
                write!(f, "the place at byte {at} is not within the path or the query")
            }
        }
    }
}

/// The parts of a template that has no fault; see [`parse`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Layout {
    /// Whether there is a host, as in `//host/path` and `https://host/path`.
    pub has_authority: bool,
    /// Where the path begins.
    pub path: usize,
    /// Where the path ends: the index of `?` or `#`, or the length of the template.
    pub path_end: usize,
    /// How many places there are for arguments.
    pub places: usize,
}

/// Finds the parts of a template, which is a URI reference with `{}` wherever an argument belongs:
/// in the path, the query or the fragment.
///
/// # Errors
///
/// The first [`Fault`] from the left.
///
/// ```
/// use http_semantics::uri_template::{Fault, parse};
///
/// assert_eq!(parse("/users/{}?page={}").unwrap().places, 2);
/// assert_eq!(parse("https://{}/users"), Err(Fault::PlaceBeforePath { at: 8 }));
/// assert_eq!(parse("/users/{id}"), Err(Fault::NamedPlace { at: 7 }));
/// ```
pub const fn parse(template: &str) -> Result<Layout, Fault> {
    let bytes = template.as_bytes();
    let origin = match origin(bytes) {
        Ok(origin) => origin,
        Err(fault) => return Err(in_origin(bytes, fault)),
    };
    let mut layout = Layout {
        has_authority: origin.has_authority,
        path: origin.end,
        path_end: bytes.len(),
        places: 0,
    };
    let mut part = Part::Path;
    let mut at = origin.end;
    while at < bytes.len() {
        if matches!(bytes[at], b'{' | b'}') {
            match place(bytes, at) {
                // At the beginning, empty arguments could make the two slashes of an authority.
                Ok(_) if at == origin.end => return Err(Fault::PlaceBeforePath { at }),
                Ok(end) => at = end,
                Err(fault) => return Err(fault),
            }
            layout.places += 1;
            continue;
        }
        match behind(bytes, at, part) {
            Ok(Step { part: next, end }) => {
                if matches!(part, Part::Path) && !matches!(next, Part::Path) {
                    layout.path_end = at;
                }
                part = next;
                at = behind_unencoded(bytes, end);
            }
            Err(fault) => return Err(Fault::Reference(fault)),
        }
    }
    Ok(layout)
}

/// Behind the pair of braces.
const fn place(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    if at + 1 < bytes.len() && bytes[at] == b'{' && bytes[at + 1] == b'}' {
        Ok(at + 2)
    } else {
        Err(Fault::NamedPlace { at })
    }
}

/// A brace says more about what went wrong than that a character is forbidden.
const fn in_origin(bytes: &[u8], fault: uri_reference::Fault) -> Fault {
    let at = fault.at();
    match fault {
        uri_reference::Fault::ForbiddenCharacter { .. } if matches!(bytes[at], b'{' | b'}') => {
            match place(bytes, at) {
                Ok(_) => Fault::PlaceBeforePath { at },
                Err(fault) => fault,
            }
        }
        fault => Fault::Reference(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_and_the_path_is_found() {
        for (template, has_authority, path, path_end, places) in [
            ("", false, 0, 0, 0),
            ("/", false, 0, 1, 0),
            ("/users/{}", false, 0, 9, 1),
            ("/users/{}/books/{}?page={}#{}", false, 0, 18, 4),
            ("https://example.com/{}", true, 19, 22, 1),
            ("//example.com?{}", true, 13, 13, 1),
            ("?page={}", false, 0, 0, 1),
            ("users/{}-{}", false, 0, 11, 2),
            ("#{}?", false, 0, 0, 1),
        ] {
            let layout = Layout { has_authority, path, path_end, places };
            assert_eq!(parse(template), Ok(layout), "{template}");
        }
    }

    #[test]
    fn the_fault_is_the_first_from_the_left() {
        for (template, fault) in [
            ("{}", Fault::PlaceBeforePath { at: 0 }),
            ("{}/users", Fault::PlaceBeforePath { at: 0 }),
            ("//{}/users", Fault::PlaceBeforePath { at: 2 }),
            ("https://example.com{}", Fault::PlaceBeforePath { at: 19 }),
            ("https://example.com:{}/", Fault::PlaceBeforePath { at: 20 }),
            ("mailto:{}", Fault::PlaceBeforePath { at: 7 }),
            ("{}:a", Fault::Reference(uri_reference::Fault::NoScheme { at: 2 })),
            ("a{}:b", Fault::Reference(uri_reference::Fault::NoScheme { at: 3 })),
            ("/users/{", Fault::NamedPlace { at: 7 }),
            ("/users/}", Fault::NamedPlace { at: 7 }),
            ("/users/{0}", Fault::NamedPlace { at: 7 }),
            ("/users/{{}}", Fault::NamedPlace { at: 7 }),
            ("/{}%{}", Fault::Reference(uri_reference::Fault::MalformedEncoding { at: 3 })),
            ("//a b/{}", Fault::Reference(uri_reference::Fault::ForbiddenCharacter { at: 3 })),
            ("/{} ", Fault::Reference(uri_reference::Fault::ForbiddenCharacter { at: 3 })),
        ] {
            assert_eq!(parse(template), Err(fault), "{template:?}");
        }
    }
}

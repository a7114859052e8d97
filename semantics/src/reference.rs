use core::fmt;

/// A section of a specification.
///
/// `Display` writes the citation; [`url`](Reference::url) returns the address.
///
/// ```
/// use http_semantics::Status;
///
/// let created = Status::get(201).unwrap().reference;
/// assert_eq!(created.specification, "RFC 9110");
/// assert_eq!(created.section, "15.3.2");
/// assert_eq!(created.to_string(), "RFC 9110 §15.3.2");
/// assert_eq!(created.url().to_string(), "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Reference {
    /// The document: `RFC 9110`, the name of an Internet-Draft with its version, or `W3C LDP 1.0`.
    pub specification: &'static str,
    /// The number of the section, such as `15.3.2`; empty if the whole document is meant.
    pub section: &'static str,
    /// The citation, which consists of both: `RFC 9110 §15.3.2`.
    pub citation: &'static str,
}

/// Joins the parts of a [`Reference`] at compile time, so that its citation needs no allocation.
macro_rules! reference {
    ($specification:literal) => {
        $crate::reference::Reference {
            specification: $specification,
            section: "",
            citation: $specification,
        }
    };
    ($specification:literal, $section:literal) => {
        $crate::reference::Reference {
            specification: $specification,
            section: $section,
            citation: concat!($specification, " §", $section),
        }
    };
}
pub(crate) use reference;

impl Reference {
    /// Returns the address of the section, which `Display` writes. RFCs are at the RFC Editor,
    /// Internet-Drafts at the IETF Datatracker (which keeps every version of a draft), and the
    /// Linked Data Platform at the W3C.
    pub const fn url(&self) -> Url {
        Url(*self)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.citation)
    }
}

/// The address of a [`Reference`]; write it with `Display`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Url(Reference);

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reference { specification, section, .. } = self.0;
        let (directory, document) = match specification.as_bytes() {
            [b'R', b'F', b'C', b' ', ..] => {
                ("https://www.rfc-editor.org/rfc/rfc", &specification["RFC ".len()..])
            }
            [b'd', b'r', b'a', b'f', b't', b'-', ..] => {
                ("https://datatracker.ietf.org/doc/html/", specification)
            }
            // The only other specification. Its anchors do not follow from the section numbers.
            _ => return f.write_str("https://www.w3.org/TR/2015/REC-ldp-20150226/"),
        };
        f.write_str(directory)?;
        f.write_str(document)?;
        if section.is_empty() {
            return Ok(());
        }
        f.write_str("#section-")?;
        f.write_str(section)
    }
}

//! The checks for guides, beside the rules of HTTP.

use crate::diagnostic::Level;

/// A check of a guide. Its names do not coincide with those of the rules in `http-semantics`.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// The name, in kebab case.
    pub name: &'static str,
    /// How serious a finding is.
    pub level: Level,
    /// The statement, in one sentence.
    pub summary: &'static str,
    /// The reason.
    pub why: &'static str,
    /// Where it is stated.
    pub citation: &'static str,
    /// A row that is reported.
    pub breaks: &'static str,
    /// The same row, corrected.
    pub keeps: &'static str,
}

/// Every check, by name.
pub const CHECKS: &[Check] = &[
    Check {
        name: "code-listed-twice",
        level: Level::Note,
        summary: "A table or list has one row for each code.",
        why: "Readers find the first row and miss the other. A table in which many codes are repeated lists cases, \
              and is not reported.",
        citation: "RFC 9110 §15",
        breaks: "| 200 | OK |\n| 201 | Created |\n| 404 | Not Found |\n| 404 | Not Found |",
        keeps: "| 200 | OK |\n| 201 | Created |\n| 404 | Not Found |",
    },
    Check {
        name: "former-phrase",
        level: Level::Note,
        summary: "The phrase is that of the current specification.",
        why: "RFC 9110 renamed some codes. The older names are understood, and clients read only the number.",
        citation: "RFC 9110 §15, App. B",
        breaks: "- 413 Payload Too Large",
        keeps: "- 413 Content Too Large",
    },
    Check {
        name: "incomplete-list",
        level: Level::Note,
        summary: "A list of almost all codes has all of them.",
        why: "A list with four fifths of the codes, or of a class, is probably meant to be complete.",
        citation: "RFC 9110 §15",
        breaks: "",
        keeps: "",
    },
    Check {
        name: "missing-phrase",
        level: Level::Error,
        summary: "A table with phrases has one in each row.",
        why: "A row without a phrase is probably a mistake where the other rows have one.",
        citation: "RFC 9110 §15",
        breaks: "Code | Phrase\n---|---\n200 | OK\n404 | ",
        keeps: "Code | Phrase\n---|---\n200 | OK\n404 | Not Found",
    },
    Check {
        name: "misspelled-phrase",
        level: Level::Error,
        summary: "The phrase is spelled as in the registry.",
        why: "A phrase that differs in one or two letters from that of its code is a typing error.",
        citation: "RFC 9110 §15",
        breaks: "- 200 OK\n- 201 Created\n- 401 Unauthorised",
        keeps: "- 200 OK\n- 201 Created\n- 401 Unauthorized",
    },
    Check {
        name: "phrase-of-another-code",
        level: Level::Error,
        summary: "The phrase beside a number belongs to this number.",
        why: "The number or the phrase is wrong. Clients read the number, developers the phrase. Chinese phrases are \
              compared, too.",
        citation: "RFC 9110 §15",
        breaks: "- 203 See Other",
        keeps: "- 303 See Other",
    },
    Check {
        name: "retired-code",
        level: Level::Error,
        summary: "A code that is deprecated or unused is marked as such.",
        why: "305, 306, 418 and 510 have no meaning today. A row that says so is correct.",
        citation: "RFC 9110 §15.4.6, §15.4.7, §15.5.19; IANA",
        breaks: "- 305 Use Proxy",
        keeps: "- 305 Use Proxy (deprecated)",
    },
    Check {
        name: "two-names",
        level: Level::Error,
        summary: "A code has the same name everywhere in a document.",
        why: "Two names look like two codes. The phrase of another code is reported as such.",
        citation: "RFC 9110 §15",
        breaks: "- 200 OK\n- 201 Created\n- 419 Page Expired\n- 419 Authentication Timeout",
        keeps: "- 200 OK\n- 201 Created\n- 401 Unauthorized",
    },
    Check {
        name: "unassigned-code",
        level: Level::Error,
        summary: "Only registered codes are status codes.",
        why: "A client treats an unknown code as the x00 of its class, so its own meaning is lost.",
        citation: "RFC 9110 §15; RFC 9205 §4.6",
        breaks: "- 419 Page Expired",
        keeps: "- 401 Unauthorized",
    },
    Check {
        name: "unreadable-entry",
        level: Level::Error,
        summary: "An entry beside others begins with a number of three digits.",
        why: "`4O4` contains a letter. The row looks like the others, and cannot be compared with the registry.",
        citation: "RFC 9110 §15",
        breaks: "Code | Phrase\n---|---\n200 | OK\n4O4 | Not Found",
        keeps: "Code | Phrase\n---|---\n200 | OK\n404 | Not Found",
    },
    Check {
        name: "wrong-phrase",
        level: Level::Error,
        summary: "A column of reason phrases contains only these.",
        why: "A text of its own belongs into another column.",
        citation: "RFC 9110 §15",
        breaks: "Status code | Reason phrase\n---|---\n404 | Nothing here",
        keeps: "Status code | Reason phrase\n---|---\n404 | Not Found",
    },
];

impl Check {
    /// Returns the check with this name.
    pub fn by_name(name: &str) -> Option<&'static Check> {
        CHECKS.iter().find(|check| check.name == name)
    }
}

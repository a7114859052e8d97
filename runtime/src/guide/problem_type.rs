//! The problem types of an API (RFC 9457 §3.1.1).

use std::collections::BTreeMap;

use http_semantics::Language;

use super::anchor::Anchors;
use super::code::Code;
use super::text::{AuthorText, Text};

/// A problem type, and where it is sent.
pub(super) struct ProblemType {
    pub(super) anchor: String,
    pub(super) name: Text<'static>,
    /// The status codes, and what the problem means.
    pub(super) meanings: Vec<(Code, Option<AuthorText<'static>>)>,
    /// The indexes of the sections.
    pub(super) used_by: Vec<usize>,
}

/// A response with a problem type.
pub(super) struct Sent<'a> {
    pub(super) problem_type: &'a str,
    pub(super) code: u16,
    pub(super) meaning: Option<&'a AuthorText<'static>>,
    /// The index of the section.
    pub(super) section: usize,
}

/// Returns the problem types of all responses, in the order of their names.
pub(super) fn problem_types<'a>(
    responses: impl Iterator<Item = Sent<'a>>,
    language: &'static Language,
    anchors: &mut Anchors,
) -> Vec<ProblemType> {
    let mut by_name: BTreeMap<&str, Vec<Sent<'_>>> = BTreeMap::new();
    for response in responses {
        by_name.entry(response.problem_type).or_default().push(response);
    }
    let mut types = Vec::with_capacity(by_name.len());
    for (name, responses) in by_name {
        let (mut meanings, mut used_by) = (Vec::new(), Vec::new());
        for Sent { code, meaning, section, .. } in responses {
            if !meanings.contains(&(code, meaning)) {
                meanings.push((code, meaning));
            }
            if used_by.last() != Some(&section) {
                used_by.push(section);
            }
        }
        let meanings = meanings.into_iter();
        types.push(ProblemType {
            anchor: anchors.of_problem_type(name),
            name: Text::new_owned(name),
            meanings: meanings
                .map(|(code, meaning)| (Code::new(code, language), meaning.cloned()))
                .collect(),
            used_by,
        });
    }
    types
}

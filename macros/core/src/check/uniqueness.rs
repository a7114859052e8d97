//! No status code stands twice without names, and no name twice.
//!
//! Two entries that both depend on a `cfg` are assumed to exclude each other. If they do not, rustc
//! reports it.

use proc_macro2::{Ident, TokenStream};

use super::included::is_same;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::model::{Operation, Placement, Response, Set, Subject};

pub(super) fn check(operation: &Operation, diagnostics: &mut Diagnostics) {
    check_codes(&operation.responses, false, diagnostics);
    check_codes(&operation.responses, true, diagnostics);
    check_names(operation, diagnostics);
}

/// Checks the codes of the handler's own responses, or of those from outside the handler.
fn check_codes(responses: &[Response], outside: bool, diagnostics: &mut Diagnostics) {
    let is_checked = |response: &Response| {
        !response.named && (response.placement == Placement::Outside) == outside
    };
    let mut index = 0;
    while index < responses.len() {
        let response = &responses[index];
        index += 1;
        if !is_checked(response) {
            continue;
        }
        let code = response.status.value;
        let mut first = 0;
        while responses[first].status.value != code || !is_checked(&responses[first]) {
            first += 1;
        }
        if first + 1 < index && !exclusive(&responses[first].cfg, &response.cfg) {
            diagnostics.error(response.status.span, message::code_twice(code));
        }
    }
}

/// What a variant of a generated enum is for.
#[derive(Clone, Copy)]
enum Source<'a> {
    Response(&'a Response),
    Set(&'a Set),
}

impl Source<'_> {
    fn variant(&self) -> &Ident {
        match self {
            Source::Response(response) => &response.variant,
            Source::Set(set) => &set.variant,
        }
    }

    fn cfg(&self) -> &TokenStream {
        match self {
            Source::Response(response) => &response.cfg,
            Source::Set(set) => &set.attributes.cfg,
        }
    }

    /// Whether both are the same code without names, or the same set. That has been reported.
    fn is_repeated_by(&self, other: &Source<'_>) -> bool {
        match (self, other) {
            (Source::Response(one), Source::Response(other)) => {
                !one.named && !other.named && one.status.value == other.status.value
            }
            (Source::Set(one), Source::Set(other)) => is_same(one, other),
            _ => false,
        }
    }

    fn name_twice(&self, name: &str, first: &Source<'_>) -> Message {
        match (self, first) {
            (Source::Set(set), _) => message::name_of_set_twice(name, &set.name()),
            (_, Source::Response(first)) if !first.named => {
                message::name_twice(name, Some(first.status.value))
            }
            _ => message::name_twice(name, None),
        }
    }
}

fn check_names(operation: &Operation, diagnostics: &mut Diagnostics) {
    // The compiler reports two variants of the author with one name.
    if !has_given_names(operation) || matches!(operation.subject, Subject::ExistingEnum(_)) {
        // The names of two codes are different, and a repeated code has been reported.
        return;
    }
    let responses =
        operation.responses.iter().filter(|response| response.placement != Placement::Outside);
    let sets = operation.sets.iter().filter(|set| set.placement.is_generated());
    let sources = responses.map(Source::Response).chain(sets.map(Source::Set));
    let mut owners: Vec<(String, Source<'_>)> = Vec::new();
    for source in sources {
        let name = source.variant().to_string();
        match owners.iter_mut().find(|(owned, _)| *owned == name) {
            Some((_, first)) if !exclusive(first.cfg(), source.cfg()) => {
                if !source.is_repeated_by(first) {
                    let message = source.name_twice(&name, first);
                    diagnostics.error(source.variant().span(), message);
                }
            }
            Some((_, first)) => *first = source,
            None => owners.push((name, source)),
        }
    }
}

/// Whether a variant has another name than that of its code.
fn has_given_names(operation: &Operation) -> bool {
    for response in &operation.responses {
        if response.named {
            return true;
        }
    }
    !operation.sets.is_empty()
}

fn exclusive(one: &TokenStream, other: &TokenStream) -> bool {
    !one.is_empty() && !other.is_empty()
}

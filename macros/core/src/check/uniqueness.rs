//! No status code stands twice without names, and no name twice.
//!
//! Two entries that both depend on a `cfg` are assumed to exclude each other. If they do not, rustc
//! reports it.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};

use super::included::is_same;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::model::{Operation, Placement, Response, Set};

pub(super) fn check(operation: &Operation, diagnostics: &mut Diagnostics) {
    let (outside, own): (Vec<&Response>, Vec<&Response>) =
        operation.responses.iter().partition(|response| response.placement == Placement::Outside);
    for responses in [&own, &outside] {
        check_codes(responses, diagnostics);
    }
    check_names(operation, diagnostics);
}

fn check_codes(responses: &[&Response], diagnostics: &mut Diagnostics) {
    let mut by_code: HashMap<u16, &Response> = HashMap::new();
    for response in responses.iter().filter(|response| !response.named) {
        let code = response.status.value;
        match by_code.get(&code) {
            Some(first) if !exclusive(&first.cfg, &response.cfg) => {
                diagnostics.error(response.status.span, message::code_twice(code));
            }
            _ => {
                by_code.entry(code).or_insert(response);
            }
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
    let responses =
        operation.responses.iter().filter(|response| response.placement != Placement::Outside);
    let sets = operation.sets.iter().filter(|set| set.placement.is_generated());
    let sources = responses.map(Source::Response).chain(sets.map(Source::Set));
    let mut owners: HashMap<String, Source<'_>> = HashMap::new();
    for source in sources {
        let name = source.variant().to_string();
        match owners.get(&name) {
            Some(first) if !exclusive(first.cfg(), source.cfg()) => {
                if !source.is_repeated_by(first) {
                    let message = source.name_twice(&name, first);
                    diagnostics.error(source.variant().span(), message);
                }
            }
            _ => {
                owners.insert(name, source);
            }
        }
    }
}

fn exclusive(one: &TokenStream, other: &TokenStream) -> bool {
    !one.is_empty() && !other.is_empty()
}

//! Responses beside each other: no code twice without names, no name twice.
//!
//! Two that both depend on a `cfg` are taken to exclude each other; if they do not, rustc says so.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};

use super::included::is_same;
use crate::diagnostic::Diagnostics;
use crate::message;
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

/// What takes the name of a variant.
struct Taker<'a> {
    variant: &'a Ident,
    cfg: &'a TokenStream,
    /// Unset for a set.
    response: Option<&'a Response>,
    set: Option<&'a Set>,
    named: bool,
}

fn check_names(operation: &Operation, diagnostics: &mut Diagnostics) {
    let responses =
        operation.responses.iter().filter(|response| response.placement != Placement::Outside);
    let responses = responses.map(|response| Taker {
        variant: &response.variant,
        cfg: &response.cfg,
        response: Some(response),
        set: None,
        named: response.named,
    });
    let sets = operation.sets.iter().filter(|set| set.placement.is_generated()).map(|set| Taker {
        variant: &set.variant,
        cfg: &set.attributes.cfg,
        response: None,
        set: Some(set),
        named: set.named,
    });
    let mut taken: HashMap<String, Taker> = HashMap::new();
    for taker in responses.chain(sets) {
        let name = taker.variant.to_string();
        match taken.get(&name) {
            Some(first) if !exclusive(first.cfg, taker.cfg) => {
                let code_twice = |one: &Taker, other: &Taker| {
                    matches!((one.response, other.response), (Some(one), Some(other))
                        if !one.named && !other.named && one.status.value == other.status.value)
                };
                let set_twice = |one: &Taker, other: &Taker| matches!((one.set, other.set), (Some(one), Some(other)) if is_same(one, other));
                // One code twice, and one set twice, have been reported as such.
                if !code_twice(first, &taker) && !set_twice(first, &taker) {
                    let message = match taker.response {
                        Some(_) => message::name_twice(&name, first.response, first.named),
                        None => message::name_of_set_twice(&name),
                    };
                    diagnostics.error(taker.variant.span(), message);
                }
            }
            _ => {
                taken.insert(name, taker);
            }
        }
    }
}

fn exclusive(one: &TokenStream, other: &TokenStream) -> bool {
    !one.is_empty() && !other.is_empty()
}

//! `#[from(…)]`: whether there is a variant to convert into, and whether it can be filled.

use std::collections::HashSet;

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Operation, Placement, Response, Set, Subject};
use crate::readable::readable;
use crate::syntax::mention::mentions;
use crate::syntax::written_type::WrittenType;

pub(super) fn check(operation: &Operation, diagnostics: &mut Diagnostics) {
    if !has_conversions(operation) {
        return;
    }
    let generics: &[String] = match &operation.subject {
        Subject::Handler(output) => &output.generics,
        Subject::EmptyEnum(..) | Subject::OwnType { .. } => &[],
    };
    // A set is converted from itself.
    let of_sets = |placement| {
        let held = operation.sets.iter().filter(move |set: &&Set| set.placement == placement);
        held.filter(|set| set.placement == Placement::Error).map(|set| set.path.tokens.to_string())
    };
    for placement in [Placement::Success, Placement::Error] {
        let mut seen: HashSet<String> = of_sets(placement).collect();
        for (from, cfg) in conversions(operation, placement) {
            if mentions(&from.tokens, generics) {
                diagnostics.error(from.blame, message::from_parameter());
            } else if placement == Placement::Success && is_generic(operation) {
                diagnostics.error(from.blame, message::from_into_generic());
            } else if !seen.insert(from.tokens.to_string()) && cfg {
                diagnostics.error(from.blame, message::from_twice(&readable(&from.tokens)));
            }
        }
    }
    for response in &operation.responses {
        check_response(response, diagnostics);
    }
    for set in operation.sets.iter().filter(|set| !set.placement.is_generated()) {
        let Some(from) = set.attributes.from.first() else { continue };
        let message = match set.placement {
            Placement::Outside => message::from_outside(),
            _ => message::from_without_variant(&set.name()),
        };
        diagnostics.error(from.blame, message);
    }
}

fn has_conversions(operation: &Operation) -> bool {
    for response in &operation.responses {
        if !response.from.is_empty() {
            return true;
        }
    }
    for set in &operation.sets {
        if !set.attributes.from.is_empty() {
            return true;
        }
    }
    false
}

/// Whether the success enum has content that depends on the type parameters of the handler. Then a
/// conversion could overlap with the one from the content.
fn is_generic(operation: &Operation) -> bool {
    operation.subject.argument(Placement::Success).is_some_and(|argument| argument.generic)
}

/// The types that are converted into an enum, each with whether the conversion is unconditional.
fn conversions(
    operation: &Operation,
    placement: Placement,
) -> impl Iterator<Item = (&WrittenType, bool)> {
    let responses =
        operation.responses.iter().filter(move |response| response.placement == placement);
    let responses = responses
        .flat_map(|response| response.from.iter().map(|from| (from, response.cfg.is_empty())));
    let sets = operation.sets.iter().filter(move |set| set.placement == placement);
    let sets = sets.flat_map(|set| {
        set.attributes.from.iter().map(|from| (from, set.attributes.cfg.is_empty()))
    });
    responses.chain(sets)
}

fn check_response(response: &Response, diagnostics: &mut Diagnostics) {
    let Some(from) = response.from.first() else { return };
    if response.placement == Placement::Outside {
        diagnostics.error(from.blame, message::from_outside());
    } else if !response.placement.is_generated() {
        let code = response.code_and_phrase();
        diagnostics.error(from.blame, message::from_without_variant(&code));
    } else if !response.is_error_code() && response.err.is_none() {
        diagnostics.error(from.blame, message::from_on_success(&response.code_and_phrase()));
    } else if let Some((_, header, _)) =
        response.header_fields().find(|(_, header, _)| !header.is_optional())
    {
        let message = message::from_cannot_fill(&response.code_and_phrase(), &header.name.value);
        diagnostics.error(from.blame, message);
    }
}

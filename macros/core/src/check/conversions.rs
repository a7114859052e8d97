//! `#[from(…)]`: whether there is a variant to convert into, and whether it can be filled.

use std::collections::BTreeSet;

use super::relay;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;
use crate::model::{Carrier, Content, Operation, Placement, Response, Set, Subject};
use crate::readable::readable;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::occurrence::mentions;
use crate::syntax::written_type::WrittenType;
use crate::token_list::TokenList;

pub(super) fn check(operation: &Operation, diagnostics: &mut Diagnostics) {
    if !has_conversions(operation) {
        return;
    }
    let generics: &[String] = match &operation.subject {
        Subject::Handler(output) => &output.generics,
        Subject::EmptyEnum(..) | Subject::OwnType { .. } | Subject::ExistingEnum(_) => &[],
    };
    // A set is converted from itself.
    let of_sets = |placement| {
        let held = operation.sets.iter().filter(move |set: &&Set| set.placement == placement);
        held.filter(|set| set.placement == Placement::Error).map(|set| set.path.tokens.to_string())
    };
    for placement in [Placement::Success, Placement::Error] {
        let mut seen: BTreeSet<String> = of_sets(placement).collect();
        let mut has_content = false;
        for conversion in conversions(operation, placement) {
            let Conversion { from, blame, is_content, is_unconditional } = conversion;
            if !is_content && mentions(from, generics) {
                diagnostics.error(blame, message::from_parameter());
            } else if is_ambiguous(operation, placement) && (!is_content || has_content) {
                diagnostics.error(blame, message::from_into_generic());
            } else if !seen.insert(from.to_string()) && is_unconditional {
                diagnostics.error(blame, message::from_twice(&readable(from)));
            }
            has_content |= is_content;
        }
    }
    for response in &operation.responses {
        check_response(response, diagnostics);
        if !response.relay.is_empty() {
            relay::check(response, operation, diagnostics);
        }
    }
    let mut first: Option<&Set> = None;
    for set in &operation.sets {
        if let Some(relay) = set.attributes.relay.first() {
            diagnostics.error(relay.blame, message::relay_on_set(&set.name()));
        }
        let types = set.attributes.from.first().map(|from| from.blame);
        let content = set.attributes.from_content.map(Blame::from);
        let Some(blame) = types.or(content) else { continue };
        match set.placement {
            Placement::Outside => diagnostics.error(blame, message::from_outside()),
            Placement::Claim => {
                diagnostics.error(blame, message::from_without_variant(&set.name()));
            }
            // The set is a variant by the name of its type.
            Placement::Success if content.is_some() => {
                diagnostics.error(blame, message::from_without_content(&set.name()));
            }
            Placement::Error if content.is_some() => {
                if types.is_some() {
                    diagnostics.error(blame, message::types_beside_all_sources(&set.name()));
                } else if let Some(first) = first {
                    // Which of them is meant decides about the conversions.
                    let message = message::second_set_of_sources(&first.name());
                    diagnostics.error_of_shape(blame, message);
                }
                first = first.or(Some(set));
            }
            Placement::Success | Placement::Error => {}
        }
    }
}

fn has_conversions(operation: &Operation) -> bool {
    for response in &operation.responses {
        if !response.from.is_empty()
            || response.from_content.is_some()
            || !response.relay.is_empty()
        {
            return true;
        }
    }
    for set in &operation.sets {
        let EntryAttributes { from, from_content, relay, .. } = &set.attributes;
        if !from.is_empty() || from_content.is_some() || !relay.is_empty() {
            return true;
        }
    }
    false
}

/// Whether the enum has content that is known only where the handler is used. Then the conversion from the
/// content could overlap with any other.
fn is_ambiguous(operation: &Operation, placement: Placement) -> bool {
    let argument = operation.subject.argument(placement);
    let converts_content = operation
        .responses
        .iter()
        .any(|response| response.placement == placement && response.from_content.is_some());
    argument.is_some_and(|argument| {
        argument.generic && placement == Placement::Success || !argument.default && converts_content
    })
}

/// A conversion into an enum.
struct Conversion<'a> {
    from: &'a TokenList,
    blame: Blame,
    /// Whether it is from the content of the response itself.
    is_content: bool,
    /// Whether no `cfg` can remove it.
    is_unconditional: bool,
}

/// The conversions into an enum.
fn conversions(operation: &Operation, placement: Placement) -> Vec<Conversion<'_>> {
    let mut conversions = Vec::new();
    for response in &operation.responses {
        if response.placement != placement {
            continue;
        }
        let is_unconditional = response.cfg.is_empty();
        for from in response.from.iter().chain(&response.relay) {
            let (from, blame) = (&from.tokens, from.blame);
            conversions.push(Conversion { from, blame, is_content: false, is_unconditional });
        }
        if let Some(span) = response.from_content
            && let Some(from) = content_of(operation, response)
        {
            let blame = span.into();
            conversions.push(Conversion { from, blame, is_content: true, is_unconditional });
        }
    }
    for set in operation.sets.iter().filter(|set| set.placement == placement) {
        for from in &set.attributes.from {
            let (from, blame) = (&from.tokens, from.blame);
            let is_unconditional = set.attributes.cfg.is_empty();
            conversions.push(Conversion { from, blame, is_content: false, is_unconditional });
        }
    }
    conversions
}

/// The type of the content, as the author wrote it.
fn content_of<'a>(operation: &'a Operation, response: &'a Response) -> Option<&'a TokenList> {
    match &response.content {
        Content::Problem { written } | Content::Fault { written, .. } => Some(written),
        content => match content.carrier()? {
            Carrier::Entry(written) => Some(&written.tokens),
            Carrier::Argument => {
                let argument = operation.subject.argument(response.placement)?;
                Some(&argument.written.tokens)
            }
        },
    }
}

fn check_response(response: &Response, diagnostics: &mut Diagnostics) {
    let types = response.from.first().map(|from| from.blame);
    if let Some(from) = response.from.iter().find(|from| knows_its_status(from)) {
        diagnostics.error(from.blame, message::relay_is_meant(&from.readable));
        return;
    }
    let Some(blame) = types.or(response.from_content.map(Blame::from)) else { return };
    let code = || response.code_and_phrase();
    if response.placement == Placement::Outside {
        diagnostics.error(blame, message::from_outside());
    } else if !response.placement.is_generated() {
        diagnostics.error(blame, message::from_without_variant(&code()));
    } else if types.is_some() && !response.is_error_code() && response.err.is_none() {
        diagnostics.error(blame, message::from_on_success(&code()));
    } else if response.from_content.is_some() && !response.content.has_field() {
        diagnostics.error(blame, message::from_without_content(&code()));
    } else if response.chooses_media_type() {
        diagnostics.error(blame, message::from_cannot_choose(&code()));
    } else if let Some((_, header, _)) =
        response.header_fields().find(|(_, header, _)| !header.is_optional())
    {
        diagnostics.error(blame, message::from_cannot_fill(&code(), &header.name.value));
    }
}

/// Whether the type is that of actix-web for any error. It cannot be sent to another thread, as a `Fault` can, and
/// it has a status code.
fn knows_its_status(from: &WrittenType) -> bool {
    from.is_named("Error") && from.tokens.to_string().contains("actix_web")
}

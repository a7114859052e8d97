//! The included sets, as far as their names show. What they declare is checked by constants in the
//! generated code.

use http_semantics::rules::OVERRIDES_ARE_NEEDED;

use super::overrides::{is_known, suits_set, unknown_rule};
use super::part;
use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Operation, Placement, Set, Subject};
use crate::syntax::allow::Overridden;

pub(super) fn check(operation: &Operation, diagnostics: &mut Diagnostics) {
    for (index, set) in operation.sets.iter().enumerate() {
        // Two variants of the author can hold the same set.
        if !matches!(operation.subject, Subject::ExistingEnum(_))
            && let Some(first) = operation.sets[..index].iter().find(|first| is_same(first, set))
        {
            diagnostics.error(set.blame, part::included_twice(first, set));
        }
        if set.is_part() {
            part::check(set, operation, diagnostics);
        }
        check_recursion(set, operation, diagnostics);
        check_attributes(set, operation, diagnostics);
        if set.placement == Placement::Outside && set.named {
            diagnostics.error(set.variant.span(), message::name_of_set_without_variant());
        }
    }
}

/// Whether both are the same set in the same place, and can be there together.
pub(super) fn is_same(one: &Set, other: &Set) -> bool {
    one.placement == other.placement
        && one.path.tokens.to_string() == other.path.tokens.to_string()
        && (one.attributes.cfg.is_empty() || other.attributes.cfg.is_empty())
}

/// A set that includes itself. rustc reports one that does so through another set.
fn check_recursion(set: &Set, operation: &Operation, diagnostics: &mut Diagnostics) {
    let own = match &operation.subject {
        Subject::EmptyEnum(head, _) => &head.ident,
        Subject::ExistingEnum(existing) => &existing.head.ident,
        Subject::OwnType { ident, .. } => ident,
        Subject::Handler(output) => match &output.error {
            Some(head) => &head.ident,
            None => return,
        },
    };
    if *own == set.path.tokens.to_string() {
        diagnostics.error(set.blame, message::set_holds_itself(&own.to_string()));
    }
}

fn check_attributes(set: &Set, operation: &Operation, diagnostics: &mut Diagnostics) {
    let attributes = &set.attributes;
    if let Some(problem) = &attributes.problem {
        diagnostics.error(problem.span, message::problem_on_set());
    }
    if let Some(example) = attributes.examples.first() {
        diagnostics.error(example.text.span, message::example_on_set());
    }
    if let Some(err) = attributes.err
        && !(set.placement == Placement::Claim
            && matches!(operation.subject, Subject::EmptyEnum(..)))
    {
        diagnostics.error(err, message::err_on_set());
    }
    for one in &attributes.overrides.0 {
        let name = one.of.name();
        let project = operation.project.as_deref();
        if !is_known(&one.of, project) {
            diagnostics.error(one.span, unknown_rule(&name, project));
        } else if let Overridden::Other(_) = &one.of {
            // Whether a rule of the project needs the override is found where the rule is checked.
            if one.reason.is_none() {
                diagnostics.error(one.span, message::override_without_reason(&name));
            }
        } else if !suits_set(&one.of) {
            let levels = &attributes.levels;
            let message = message::override_of_nothing_in_set(&name);
            diagnostics.warning(&OVERRIDES_ARE_NEEDED, one.span, levels, message);
        } else if one.reason.is_none() {
            diagnostics.error(one.span, message::override_without_reason(&name));
        }
    }
}

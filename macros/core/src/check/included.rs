//! The sets that are included, as far as their names tell: what they declare is checked in constants.

use crate::diagnostic::{Diagnostics, Lint};
use crate::message;
use crate::model::{Operation, Placement, Set, Subject};
use crate::syntax::allow::Exemption;

pub(super) fn check(operation: &Operation, diagnostics: &mut Diagnostics) {
    for (index, set) in operation.sets.iter().enumerate() {
        if operation.sets[..index].iter().any(|first| is_same(first, set)) {
            diagnostics.error(set.blame, message::set_twice(&set.name()));
        }
        check_recursion(set, operation, diagnostics);
        check_attributes(set, operation, diagnostics);
        if set.placement == Placement::Outside && set.named {
            diagnostics.error(set.variant.span(), message::name_of_set_without_variant());
        }
    }
}

/// Whether both are one set in one place, and there at once.
pub(super) fn is_same(one: &Set, other: &Set) -> bool {
    one.placement == other.placement
        && one.path.tokens.to_string() == other.path.tokens.to_string()
        && (one.attributes.cfg.is_empty() || other.attributes.cfg.is_empty())
}

/// A set that holds itself. One that does so through another is rustc's to find.
fn check_recursion(set: &Set, operation: &Operation, diagnostics: &mut Diagnostics) {
    let own = match &operation.subject {
        Subject::EmptyEnum(head, _) => &head.ident,
        Subject::OwnType { ident, .. } => ident,
        Subject::Handler(_) => return,
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
    if let Some(err) = attributes.err
        && !(set.placement == Placement::Claim
            && matches!(operation.subject, Subject::EmptyEnum(..)))
    {
        diagnostics.error(err, message::err_on_set());
    }
    for exempted in &attributes.allowed.exemptions {
        if exempted.from != Exemption::Meaningless {
            let name = exempted.from.name();
            let levels = &attributes.levels;
            let message = message::exemption_of_set_from_nothing(name);
            diagnostics.warning(Lint::UnusedAllow, exempted.span, levels, message);
        } else if exempted.reason.is_none() {
            let name = exempted.from.name();
            diagnostics.error(exempted.span, message::exemption_without_reason(name));
        }
    }
}

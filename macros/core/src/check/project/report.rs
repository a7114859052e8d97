//! Reports that a rule of the project is broken, at its level.

use http_semantics::Level;
use proc_macro2::TokenStream;

use crate::check::overrides::Needs;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message::Message;
use crate::model::{Operation, Response};
use crate::settings::{Demand, ProjectLevel};

/// Reports what is wrong with a response, unless the response overrides the rule.
pub(super) fn of_response(
    demand: &Demand,
    (index, response): (usize, &Response),
    blame: Blame,
    message: Message,
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) {
    if !needs.cover_other(index, response, (&demand.lint_name(), level(demand))) {
        report(demand, blame, &response.levels, message, diagnostics);
    }
}

/// Whether an entry or a set of the endpoint overrides the rule.
pub(super) fn is_overridden(demand: &Demand, operation: &Operation, needs: &mut Needs) -> bool {
    let name = demand.lint_name();
    let is_in_set =
        operation.sets.iter().any(|set| set.attributes.overrides.position_of(&name).is_some());
    let mut responses = operation.responses.iter().enumerate();
    responses.any(|(index, response)| needs.cover_other(index, response, (&name, level(demand))))
        || is_in_set
}

pub(super) fn report(
    demand: &Demand,
    blame: Blame,
    levels: &TokenStream,
    message: Message,
    diagnostics: &mut Diagnostics,
) {
    match demand.level {
        ProjectLevel::Deny => diagnostics.error(blame, message),
        ProjectLevel::Warn => {
            diagnostics.warning_of_project(demand.lint_name(), blame.start, levels, message);
        }
        ProjectLevel::Allow => {}
    }
}

/// The level of what an override covers, which decides whether it needs a reason.
fn level(demand: &Demand) -> Level {
    match demand.level {
        ProjectLevel::Deny => Level::Error,
        ProjectLevel::Warn | ProjectLevel::Allow => Level::Warning,
    }
}

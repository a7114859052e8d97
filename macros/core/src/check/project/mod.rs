//! The rules of the project settings. Nothing here runs without a file that has some.

mod endpoint;
mod level;
mod report;
mod response;
mod sets;

pub(super) use level::leveled;

use super::overrides::Needs;
use crate::diagnostic::Diagnostics;
use crate::model::Operation;
use crate::settings::{ProjectLevel, ProjectRules};

/// `reported` says for each response whether a rule of HTTP has reported its code.
pub(super) fn check(
    operation: &Operation,
    project: &ProjectRules,
    reported: &[bool],
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) {
    for demand in project.demands() {
        if demand.level != ProjectLevel::Allow {
            response::check(demand, operation, reported, needs, diagnostics);
            endpoint::check(demand, operation, project, needs, diagnostics);
        }
    }
    sets::check(operation, project, diagnostics);
}

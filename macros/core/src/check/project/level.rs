//! The levels that the project settings give to the rules of HTTP.

use crate::diagnostic::{ErrorReport, WarningReport, WarningRule};
use crate::message;
use crate::settings::{ProjectLevel, ProjectRules};

/// Leaves out the warnings that the project allows, and adds those that it denies to the errors.
pub(crate) fn leveled(
    warnings: Vec<WarningReport>,
    project: &ProjectRules,
    errors: &mut Vec<ErrorReport>,
) -> Vec<WarningReport> {
    let mut remaining = Vec::with_capacity(warnings.len());
    for warning in warnings {
        let setting = match &warning.rule {
            WarningRule::Http(rule) => project.level(rule),
            WarningRule::Project(_) => None,
        };
        match setting {
            Some(setting) if setting.level == ProjectLevel::Allow => {}
            Some(setting) if setting.level == ProjectLevel::Deny => {
                let name = warning.rule.lint_name();
                let message = message::denied(warning.message, &name, &setting.place.described());
                errors.push(ErrorReport { blame: warning.span.into(), message });
            }
            _ => remaining.push(warning),
        }
    }
    remaining
}

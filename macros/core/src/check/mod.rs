//! Checks an operation: against the rules of HTTP, and against what can be generated. Creates no
//! tokens.
//!
//! The macro is compiled without optimization, and checks every declaration. What runs for a correct one
//! therefore consists of loops, returns early, and allocates little.

mod any_status;
mod constant;
mod content;
mod conversions;
mod enforcement;
mod examples;
mod existing_enum;
mod headers;
mod included;
mod media_types;
mod members;
mod overrides;
mod part;
mod path;
mod project;
mod relay;
mod remedy;
mod rules;
mod status;
mod uniqueness;

use overrides::Needs;

use crate::diagnostic::{Diagnostics, ErrorReport, WarningReport};
use crate::model::Operation;

/// An operation without mistakes: the only thing that is turned into code.
pub(crate) struct Checked(Operation);

impl Checked {
    pub(crate) fn operation(&self) -> &Operation {
        &self.0
    }
}

pub(crate) enum Outcome {
    Sound(Checked, Vec<WarningReport>),
    Faulty(Operation, Vec<ErrorReport>),
}

pub(crate) fn check(mut operation: Operation, mut diagnostics: Diagnostics) -> Outcome {
    let responses = &operation.responses;
    let methods = &operation.methods;
    let mut needs = Needs::new(responses, operation.project.as_ref());
    let mut reported = Vec::with_capacity(responses.len());
    for index in 0..responses.len() {
        reported.push(
            any_status::check(index, &operation, &mut diagnostics)
                || existing_enum::check(&responses[index], &operation, &mut diagnostics)
                || status::check(index, responses, methods, &mut needs, &mut diagnostics),
        );
    }
    let content_reported = rules::check(&operation, &reported, &mut needs, &mut diagnostics);
    for (index, response) in responses.iter().enumerate() {
        let is_reported = content_reported[index] || reported[index];
        content::check(response, &operation, is_reported, &mut diagnostics);
        headers::check(index, responses, methods, &mut needs, &mut diagnostics);
    }
    path::check(&operation, &mut diagnostics);
    enforcement::check(&operation, &mut diagnostics);
    uniqueness::check(&operation, &mut diagnostics);
    included::check(&operation, &mut diagnostics);
    conversions::check(&operation, &mut diagnostics);
    content::check_format(&operation, &mut diagnostics);
    if let Some(project) = &operation.project {
        project::check(&operation, project, &reported, &mut needs, &mut diagnostics);
    }
    needs.report(responses, &mut diagnostics);
    operation.incomplete |= diagnostics.is_shape_unknown();
    let (mut errors, mut warnings) = diagnostics.read();
    if let Some(project) = &operation.project {
        warnings = project::leveled(warnings, project, &mut errors);
    }
    if errors.is_empty() {
        Outcome::Sound(Checked(operation), warnings)
    } else {
        Outcome::Faulty(operation, errors)
    }
}

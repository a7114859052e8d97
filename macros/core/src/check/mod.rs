//! What an operation may not say. Makes no tokens.

mod constant;
mod content;
mod conversions;
mod endpoint;
mod exemptions;
mod headers;
mod included;
mod status;
mod uniqueness;

use exemptions::Exemptions;

use crate::diagnostic::{Diagnostics, ErrorReport, WarningReport};
use crate::model::Operation;

/// An operation without a mistake: the only thing that is turned into code.
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

pub(crate) fn check(operation: Operation, mut diagnostics: Diagnostics) -> Outcome {
    let mut exemptions = Exemptions::new(operation.responses.len());
    for (index, response) in operation.responses.iter().enumerate() {
        status::check(index, response, &operation.methods, &mut exemptions, &mut diagnostics);
        content::check(response, &operation, &mut diagnostics);
        headers::check(
            index,
            &operation.responses,
            &operation.methods,
            &mut exemptions,
            &mut diagnostics,
        );
    }
    uniqueness::check(&operation, &mut diagnostics);
    included::check(&operation, &mut diagnostics);
    conversions::check(&operation, &mut diagnostics);
    content::check_format(&operation, &mut diagnostics);
    if !operation.incomplete {
        endpoint::check(&operation, &mut exemptions, &mut diagnostics);
    }
    exemptions.report(&operation.responses, &mut diagnostics);
    let (errors, warnings) = diagnostics.read();
    if errors.is_empty() {
        Outcome::Sound(Checked(operation), warnings)
    } else {
        Outcome::Faulty(operation, errors)
    }
}

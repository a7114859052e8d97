//! What an operation may not say. Makes no tokens.

mod content;
mod set;
mod status;

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
    for response in &operation.responses {
        status::check(response, &operation.methods, &mut diagnostics);
        content::check(response, &operation, &mut diagnostics);
    }
    set::check(&operation.responses, &mut diagnostics);
    let (errors, warnings) = diagnostics.read();
    if errors.is_empty() {
        Outcome::Sound(Checked(operation), warnings)
    } else {
        Outcome::Faulty(operation, errors)
    }
}

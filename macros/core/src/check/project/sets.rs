//! `[sets]` in the project settings says which codes a set has. Where the set is declared, this is checked.

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Operation, Subject};
use crate::settings::ProjectRules;

pub(super) fn check(operation: &Operation, project: &ProjectRules, diagnostics: &mut Diagnostics) {
    let ident = match &operation.subject {
        Subject::EmptyEnum(head, _) => &head.ident,
        Subject::ExistingEnum(existing) => &existing.head.ident,
        Subject::OwnType { ident, .. } => ident,
        Subject::Handler(_) => return,
    };
    // The codes of sets that it includes are not known.
    if !operation.sets.is_empty() || operation.incomplete {
        return;
    }
    let Some(known) = project.set(&ident.to_string()) else { return };
    let is_missing = |code: &&crate::settings::Code| {
        !operation.responses.iter().any(|response| code.includes(response.status.value))
    };
    if let Some(missing) = known.codes.iter().find(is_missing) {
        let place = known.place.described();
        let message = message::set_without_code(&known.name, &missing.described(), &place);
        diagnostics.error(ident.span(), message);
    }
}

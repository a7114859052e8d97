//! Types in the return type that can change the status codes of the generated enums.

use http_semantics::rules::STATUS_CODES_ARE_ENFORCED;
use proc_macro2::TokenStream;

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Operation, Subject};

pub(super) fn check(operation: &Operation, diagnostics: &mut Diagnostics) {
    let Subject::Handler(output) = &operation.subject else { return };
    // The lint levels of the handler apply to every warning.
    let no_levels = TokenStream::new();
    for head in [&output.success, &output.error].into_iter().flatten() {
        let Some(source) = &head.changed_by else { continue };
        let message = message::status_changed_by(&source.readable, &head.ident.to_string());
        diagnostics.warning(&STATUS_CODES_ARE_ENFORCED, source.blame.start, &no_levels, message);
    }
    if let Some(source) = &output.any_status_error {
        let message = message::any_status_as_error(&source.readable);
        diagnostics.warning(&STATUS_CODES_ARE_ENFORCED, source.blame.start, &no_levels, message);
    }
}

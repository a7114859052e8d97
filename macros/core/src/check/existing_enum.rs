//! The responses of an enum of the author. Its variants are as the author wrote them, so nothing can be added
//! to them.

use http_semantics::When;

use super::members;
use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Content, Operation, Placement, Response, Subject};

/// Returns whether the response was reported.
pub(super) fn check(
    response: &Response,
    operation: &Operation,
    diagnostics: &mut Diagnostics,
) -> bool {
    if !is_of_variant(response, operation) {
        return false;
    }
    let code = response.status.value;
    let is_redirect = code >= 300 && response.err.is_some();
    if !response.is_error_code() && !is_redirect {
        let message = message::success_in_existing_enum(&response.code_and_phrase());
        diagnostics.error(response.status.span, message);
        return true;
    }
    if let Content::Text { written, .. } = &response.content
        && code >= 500
    {
        diagnostics.error(written.blame, message::text_of_failure(&response.code_and_phrase()));
        return true;
    }
    check_required(response, diagnostics);
    if !response.members.is_empty() {
        members::check(response, diagnostics);
    }
    false
}

fn is_of_variant(response: &Response, operation: &Operation) -> bool {
    matches!(operation.subject, Subject::ExistingEnum(_)) && response.placement == Placement::Error
}

/// The header fields that HTTP requires for the code.
fn check_required(response: &Response, diagnostics: &mut Diagnostics) {
    let Some(status) = response.registered() else { return };
    for field in status.required {
        if matches!(field.when, When::Always | When::SinglePart)
            && field.value.is_none()
            && !response.leaves_out(field)
            && !response.has_header(&field.name.to_ascii_lowercase())
        {
            let message = message::variant_needs_header(response.status.value, field.name);
            diagnostics.error(response.status.span, message);
        }
    }
}

//! `Upstream = _: Raw`: a response of another server that is passed on with its status code.

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Content, Operation, Placement, Response, Subject};

/// Returns whether the response has any status code, so that nothing else is to be checked about that.
pub(super) fn check(index: usize, operation: &Operation, diagnostics: &mut Diagnostics) -> bool {
    let response = &operation.responses[index];
    if !response.has_any_status() {
        return false;
    }
    let span = response.status.span;
    let is_raw = matches!(response.content, Content::Raw { media_type: None, .. });
    let is_set = matches!(
        operation.subject,
        Subject::ExistingEnum(_) | Subject::EmptyEnum(_, Placement::Error)
    );
    if is_set || matches!(response.placement, Placement::Error | Placement::Outside) {
        diagnostics.error(span, message::any_status_of_error());
    } else if !is_raw || !response.headers.is_empty() {
        diagnostics
            .error(span, message::any_status_needs_raw(response.named.then_some(&*response.name)));
    } else if !response.named {
        diagnostics.error(span, message::any_status_without_name());
    } else if operation.responses[..index].iter().any(Response::has_any_status) {
        diagnostics.error(span, message::any_status_twice());
    }
    true
}

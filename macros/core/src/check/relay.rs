//! `#[relay(…)]`: an error or a response of another server becomes the variant of its status code, or else the
//! variant with the attribute.

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Content, Operation, Response, Subject};

pub(super) fn check(response: &Response, operation: &Operation, diagnostics: &mut Diagnostics) {
    let Some(first) = response.relay.first() else { return };
    let blame = first.blame;
    let code = response.code_and_phrase();
    if matches!(operation.subject, Subject::ExistingEnum(_)) {
        diagnostics.error(blame, message::relay_in_existing_enum());
    } else if !response.placement.is_generated() {
        diagnostics.error(blame, message::relay_without_variant(&code));
    } else if response.status.value < 500 {
        diagnostics.error(blame, message::relay_below_500(&code));
    } else if !holds_anything(response) {
        diagnostics.error(blame, message::relay_needs_fault(response.status.value));
    } else if let Some((_, header, _)) =
        response.header_fields().find(|(_, header, _)| !header.is_optional())
    {
        diagnostics.error(blame, message::from_cannot_fill(&code, &header.name.value));
    }
}

/// Whether the variant can be made of any error: it stores it in a `Fault`, or it stores nothing.
fn holds_anything(response: &Response) -> bool {
    matches!(response.content, Content::Fault { .. }) || !response.content.has_field()
}

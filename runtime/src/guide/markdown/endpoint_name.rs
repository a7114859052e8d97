use super::escape;
use super::place::Place;
use crate::guide::page::Section;

/// Returns ``[`GET /users/{id}`](#endpoint-get-users-id)``.
pub(super) fn link(section: &Section) -> String {
    format!("[{}](#{})", name(section), section.anchor)
}

/// Returns `` `GET /users/{id}` ``.
pub(super) fn name(section: &Section) -> String {
    let methods = section.methods.join(", ");
    escape::code(format!("{methods} {}", section.place()).trim(), Place::Line)
}

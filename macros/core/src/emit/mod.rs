//! A checked operation to tokens. Reports no errors: an operation with errors is not checked.

mod arms;
mod claim;
mod compiler;
mod custom_error;
mod definition;
mod editor;
mod enumeration;
mod existing_enum;
mod existing_variant;
mod expansion;
mod from_content;
mod from_errors;
mod generated;
mod guide;
mod impl_head;
mod included;
mod item;
mod markdown;
mod meaning;
mod media_types;
mod openapi;
mod problem;
mod record;
mod routing;
mod rustdoc;
mod source;
mod tokens;
mod warning;
mod without_bodies;

pub(crate) use compiler::emit;
pub(crate) use definition::makeshift_definition;
pub(crate) use editor::emit as emit_for_editor;
pub(crate) use enumeration::Enumeration;
pub(crate) use expansion::Expansion;
pub(crate) use rustdoc::of_variant as documentation;
pub(crate) use without_bodies::impls_without_bodies;

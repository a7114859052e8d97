//! A checked operation to tokens. Reports no errors: an operation with errors is not checked.

mod answer;
mod claim;
mod compiler;
mod convert;
mod definition;
mod description;
mod documented;
mod editor;
mod endpoint;
mod enumeration;
mod from_errors;
mod generated;
mod included;
mod item;
mod markdown;
mod meaning;
mod problem;
mod routing;
mod rustdoc;
mod source;
mod warning;

pub(crate) use compiler::emit;
pub(crate) use definition::impls_without_bodies;
pub(crate) use editor::emit as emit_for_editor;
pub(crate) use enumeration::Enumeration;
pub(crate) use item::verbatim;
pub(crate) use rustdoc::of_variant as documentation;

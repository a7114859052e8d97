//! The output for rustc and rustdoc.

use super::definition::{Documentation, push_definition};
use super::enumeration::Enumeration;
use super::expansion::Expansion;
use super::item::documented;
use super::tokens::Tokens;
use super::{
    claim, decode, existing_enum, from_content, from_errors, generated, included, media_types,
    routing, rustdoc, unit_struct, warning,
};
use crate::check::Checked;
use crate::diagnostic::WarningReport;
use crate::model::{Operation, Subject};
use crate::reader::Reader;
use crate::syntax::item::Item;

pub(crate) fn emit(
    item: &Item,
    checked: &Checked,
    warnings: &[WarningReport],
    reader: Reader,
) -> Expansion {
    let operation = checked.operation();
    let enumerations = Enumeration::all(operation);
    let rows = reader.reads_documentation(item).then(|| rustdoc::Rows::of(operation, reader));
    let mut expansion =
        Expansion { item: Tokens::with_capacity(32), beside: Tokens::with_capacity(64) };
    match (&operation.subject, &rows) {
        // The generated enum replaces the empty one, and has the documentation.
        (Subject::EmptyEnum(..), _) => {}
        (_, Some(rows)) => {
            expansion.item.stream(&documented(item, &rustdoc::of_operation(operation, rows)));
        }
        (_, None) => {
            expansion.item.copied(|trees| item.copy(trees));
        }
    }
    if let Subject::ExistingEnum(existing) = &operation.subject {
        for enumeration in &enumerations {
            existing_enum::push_call(&mut expansion.beside, existing, enumeration);
        }
    } else {
        push_enums(&mut expansion.beside, item, operation, &enumerations, rows.as_ref());
    }
    let output = &mut expansion.beside;
    if let Some(rows) = &rows {
        output.stream(&rows.lookups());
        output.stream(&rustdoc::rows_of_set(item, operation, reader));
    }
    if let Some(span) = operation.decode {
        for enumeration in &enumerations {
            output.stream(&decode::implementation(enumeration, span));
        }
    }
    output.stream(&claim::of(operation));
    output.stream(&included::assertions(operation, &enumerations));
    if !warnings.is_empty() {
        output.stream(&warning::all(warnings, operation));
    }
    expansion
}

/// Adds the enums that the macro generates.
fn push_enums(
    output: &mut Tokens,
    item: &Item,
    operation: &Operation,
    enumerations: &[Enumeration],
    rows: Option<&rustdoc::Rows<'_>>,
) {
    if !enumerations.is_empty() {
        let documentation = Documentation::of(rows, item);
        for enumeration in enumerations {
            push_definition(output, item, enumeration, &documentation);
        }
    }
    generated::push_call(output, operation, enumerations);
    if operation.is_registered {
        output.stream(&unit_struct::call(item, operation, enumerations));
    }
    for enumeration in enumerations {
        output.stream(&from_content::impls(enumeration));
        output.stream(&from_errors::impls(enumeration));
        output.stream(&routing::impls(enumeration));
        output.stream(&media_types::impls(enumeration));
    }
}

//! The output for rustc and rustdoc.

use proc_macro2::TokenStream;

use super::enumeration::Enumeration;
use super::item::{documented, verbatim};
use super::{claim, from_content, from_errors, generated, included, routing, rustdoc, warning};
use crate::check::Checked;
use crate::diagnostic::WarningReport;
use crate::model::Subject;
use crate::reader::Reader;
use crate::syntax::item::Item;

pub(crate) fn emit(
    item: &Item,
    checked: &Checked,
    warnings: &[WarningReport],
    reader: Reader,
) -> TokenStream {
    let operation = checked.operation();
    let enumerations = Enumeration::all(operation);
    let rows = reader.reads_documentation(item).then(|| rustdoc::Rows::of(operation));
    let mut tokens = match (&operation.subject, &rows) {
        // The generated enum replaces the empty one, and has the documentation.
        (Subject::EmptyEnum(..), _) => TokenStream::new(),
        (_, Some(rows)) => documented(item, &rustdoc::of_operation(operation, rows)),
        (_, None) => verbatim(item),
    };
    tokens.extend(generated::call(item, operation, &enumerations, rows.as_ref()));
    for enumeration in &enumerations {
        tokens.extend(from_content::impls(enumeration));
        tokens.extend(from_errors::impls(enumeration));
        tokens.extend(routing::impls(enumeration));
    }
    tokens.extend(claim::of(operation));
    tokens.extend(included::assertions(operation, &enumerations));
    tokens.extend(warning::all(warnings, operation));
    tokens
}

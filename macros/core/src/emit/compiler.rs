//! The output for rustc and rustdoc.

use proc_macro2::TokenStream;

use super::definition::definition;
use super::enumeration::Enumeration;
use super::item::documented;
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
    let mut streams = Streams(Vec::with_capacity(8));
    streams.add(match (&operation.subject, &rows) {
        // The generated enum replaces the empty one, and has the documentation.
        (Subject::EmptyEnum(..), _) => TokenStream::new(),
        (_, Some(rows)) => documented(item, &rustdoc::of_operation(operation, rows)),
        (_, None) => item.verbatim(),
    });
    for enumeration in &enumerations {
        streams.add(definition(item, enumeration, rows.as_ref()));
    }
    streams.add(generated::call(operation, &enumerations));
    for enumeration in &enumerations {
        streams.add(from_content::impls(enumeration));
        streams.add(from_errors::impls(enumeration));
        streams.add(routing::impls(enumeration));
    }
    streams.add(claim::of(operation));
    streams.add(included::assertions(operation, &enumerations));
    if !warnings.is_empty() {
        streams.add(warning::all(warnings, operation));
    }
    streams.0.into_iter().collect()
}

/// The parts of the output, which are put together in one call of the compiler.
struct Streams(Vec<TokenStream>);

impl Streams {
    fn add(&mut self, stream: TokenStream) {
        if !stream.is_empty() {
            self.0.push(stream);
        }
    }
}

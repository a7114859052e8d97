//! The output for rustc.

use proc_macro2::TokenStream;

use super::definition::definition;
use super::enumeration::Enumeration;
use super::item::documented;
use super::{claim, from_content, from_errors, generated, included, routing, rustdoc, warning};
use crate::check::Checked;
use crate::diagnostic::WarningReport;
use crate::model::Subject;
use crate::syntax::item::Item;

pub(crate) fn emit(item: &Item, checked: &Checked, warnings: &[WarningReport]) -> TokenStream {
    let operation = checked.operation();
    let enumerations = Enumeration::all(operation);
    let rows = rustdoc::Rows::of(operation);
    let mut tokens = match &operation.subject {
        // The generated enum replaces the empty one, and has the documentation.
        Subject::EmptyEnum(..) => TokenStream::new(),
        Subject::Handler(_) | Subject::OwnType { .. } => {
            documented(item, &rustdoc::of_operation(operation, &rows))
        }
    };
    for enumeration in &enumerations {
        tokens.extend(definition(item, enumeration, &rows));
        tokens.extend(from_content::impls(enumeration));
        tokens.extend(from_errors::impls(enumeration));
        tokens.extend(routing::impls(enumeration));
    }
    tokens.extend(generated::call(operation, &enumerations));
    tokens.extend(claim::of(operation));
    tokens.extend(included::assertions(operation, &enumerations));
    tokens.extend(warning::all(warnings, operation));
    tokens
}

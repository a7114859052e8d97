//! The output for rust-analyzer.
//!
//! Types and signatures are the same as for rustc. Bodies are left out: for the sake of rustc's messages, their
//! tokens have the spans of codes and types in the attribute, and an editor would offer all of them as the
//! definition of that one word.

use proc_macro2::TokenStream;

use super::definition::{Documentation, push_definition};
use super::enumeration::Enumeration;
use super::expansion::Expansion;
use super::item::documented;
use super::tokens::Tokens;
use super::without_bodies::impls_without_bodies;
use super::{claim, rustdoc, unit_struct};
use crate::check::Checked;
use crate::model::Subject;
use crate::reader::Reader;
use crate::syntax::item::Item;

pub(crate) fn emit(item: &Item, checked: &Checked) -> Expansion {
    let operation = checked.operation();
    let enumerations = Enumeration::all(operation);
    let rows = rustdoc::Rows::of(operation, Reader::Editor);
    let own = match &operation.subject {
        Subject::EmptyEnum(..) => TokenStream::new(),
        Subject::Handler(_) | Subject::OwnType { .. } | Subject::ExistingEnum(_) => {
            documented(item, &rustdoc::of_operation(operation, &rows))
        }
    };
    let mut tokens = TokenStream::new();
    for enumeration in &enumerations {
        if !matches!(operation.subject, Subject::ExistingEnum(_)) {
            let mut definition = Tokens::default();
            push_definition(&mut definition, item, enumeration, &Documentation::Read(&rows));
            tokens.extend(TokenStream::from(definition));
        }
        tokens.extend(impls_without_bodies(enumeration));
    }
    tokens.extend(unit_struct::without_declaration(item, operation));
    if let Subject::OwnType { .. } = &operation.subject {
        tokens.extend(claim::of(operation));
    }
    Expansion::new(&own, &tokens)
}

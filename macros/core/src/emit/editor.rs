//! What rust-analyzer reads in place of what rustc compiles.
//!
//! The types and the signatures are the same. Bodies are left out: nobody looks at them there, and
//! their tokens stand, for the sake of rustc's messages, at the place of the code or the type that
//! they are about, where an editor would offer all of them as the definition of that one word.

use proc_macro2::TokenStream;

use super::definition::{definition, impls_without_bodies};
use super::enumeration::Enumeration;
use super::item::documented;
use super::{claim, rustdoc};
use crate::check::Checked;
use crate::model::Subject;
use crate::syntax::item::Item;

pub(crate) fn emit(item: &Item, checked: &Checked) -> TokenStream {
    let operation = checked.operation();
    let enumerations = Enumeration::all(operation);
    let rows = rustdoc::Rows::of(operation);
    let mut tokens = match &operation.subject {
        Subject::EmptyEnum(..) => TokenStream::new(),
        Subject::Handler(_) | Subject::OwnType { .. } => {
            documented(item, &rustdoc::of_operation(operation, &rows))
        }
    };
    for enumeration in &enumerations {
        tokens.extend(definition(item, enumeration, &rows));
        tokens.extend(impls_without_bodies(enumeration));
    }
    if let Subject::OwnType { .. } = &operation.subject {
        tokens.extend(claim::of(operation));
    }
    tokens
}

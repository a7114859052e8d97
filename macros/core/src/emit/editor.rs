//! What rust-analyzer reads in place of what rustc compiles.
//!
//! The types and the signatures are the same. Bodies are left out: nobody looks at them there, and
//! their tokens stand, for the sake of rustc's messages, at the place of the code or the type that
//! they are about, where an editor would offer all of them as the definition of that one word.

use proc_macro2::TokenStream;

use super::{
    convert, definition, documented, endpoint, enumerations, from_errors, identity, respond,
    routing, rustdoc,
};
use crate::check::Checked;
use crate::model::Subject;
use crate::syntax::item::Item;

pub(crate) fn emit(item: &Item, checked: &Checked) -> TokenStream {
    let operation = checked.operation();
    let enumerations = enumerations(operation);
    let mut tokens = match &operation.subject {
        Subject::EmptyEnum(..) => TokenStream::new(),
        Subject::Handler(_) | Subject::OwnType { .. } => {
            documented(item, &rustdoc::of_operation(operation))
        }
    };
    for enumeration in &enumerations {
        tokens.extend(definition(item, enumeration));
        // All but the method that says which set a variant holds: only bodies ask for it, and it would be
        // offered beside the variants.
        tokens.extend(respond::impls_without_bodies(enumeration));
        tokens.extend(convert::impls(enumeration));
        tokens.extend(from_errors::impls_without_bodies(enumeration));
        tokens.extend(identity::impls_without_bodies(enumeration));
        tokens.extend(routing::impls(enumeration));
    }
    if let Subject::OwnType { .. } = &operation.subject {
        tokens.extend(super::claim::of(operation));
    }
    tokens.extend(endpoint::of(operation, &enumerations));
    tokens
}

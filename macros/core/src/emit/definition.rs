//! The generated enums with their documentation, and their impls in a program that does not compile.

use proc_macro2::TokenStream;

use super::enumeration::Enumeration;
use super::{from_content, from_errors, generated, routing, rustdoc};
use crate::model::Subject;
use crate::syntax::item::Item;

/// The enum with its documentation.
pub(super) fn definition(
    item: &Item,
    enumeration: &Enumeration,
    rows: &rustdoc::Rows<'_>,
) -> TokenStream {
    let operation = enumeration.operation;
    let docs = rustdoc::of_enumeration(enumeration, rows);
    let language = operation.language;
    let of_variant = |response: &_| rustdoc::of_variant(response, language);
    let of_set = |set: &_| rustdoc::of_set(set, language);
    let definition = enumeration.definition(&docs, of_variant, of_set);
    match &operation.subject {
        Subject::EmptyEnum(..) => {
            let mut tokens = item.attributes();
            tokens.extend(definition);
            tokens
        }
        _ => definition,
    }
}

/// The impls of an enum in a program that does not compile. None of them can cause a further error.
pub(crate) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let mut tokens = from_content::impls(enumeration);
    tokens.extend(from_errors::impls_without_bodies(enumeration));
    tokens.extend(routing::impls(enumeration));
    tokens.extend(generated::call_without_types(enumeration));
    tokens
}

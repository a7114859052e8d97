//! The impls of an enum with bodies that are never called.

use proc_macro2::TokenStream;

use super::enumeration::Enumeration;
use super::{from_content, from_errors, generated, routing};

/// The impls of an enum in a program that does not compile, or for an editor. None of them can cause a
/// further error.
pub(crate) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let mut tokens = from_content::impls(enumeration);
    tokens.extend(from_errors::impls_without_bodies(enumeration));
    tokens.extend(routing::impls(enumeration));
    tokens.extend(generated::call_without_bodies(enumeration));
    tokens
}

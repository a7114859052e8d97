//! The impls of an enum with bodies that are never called.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use super::enumeration::Enumeration;
use super::{decode, existing_enum, from_content, from_errors, generated, media_types, routing};
use crate::model::Subject;

/// The impls of an enum in a program that does not compile, or for an editor. None of them can cause a
/// further error.
pub(crate) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let decode = enumeration.operation.decode;
    let decode = decode.map(|span| decode::implementation_without_cases(enumeration, span));
    if let Subject::ExistingEnum(existing) = &enumeration.operation.subject {
        let mut tokens = existing_enum::call_without_bodies(existing, enumeration);
        tokens.extend(decode);
        return tokens;
    }
    // Two conversions from one type have been reported.
    let mut seen = BTreeSet::new();
    let mut tokens = from_errors::impls_without_bodies(enumeration, &mut seen);
    tokens.extend(from_content::impls_without_bodies(enumeration, &mut seen));
    tokens.extend(routing::impls(enumeration));
    tokens.extend(media_types::impls(enumeration));
    tokens.extend(decode);
    tokens.extend(generated::call_without_bodies(enumeration));
    tokens
}

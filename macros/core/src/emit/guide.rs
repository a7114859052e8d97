//! The entry of an endpoint in the guide of the program.

use proc_macro2::TokenStream;
use quote::quote;

use super::enumeration::Enumeration;
use super::record;
use crate::model::{Operation, Placement, Subject};
use crate::syntax::parameters::ParameterType;

/// Handlers are endpoints, and so are empty enums for the methods of an `impl`. Shared errors and claims
/// of a type are not: they are part of many endpoints.
pub(super) fn endpoint(operation: &Operation, enumerations: &[Enumeration]) -> Option<TokenStream> {
    if matches!(
        operation.subject,
        Subject::OwnType { .. }
            | Subject::ExistingEnum(_)
            | Subject::EmptyEnum(_, Placement::Error)
    ) {
        return None;
    }
    let cfg = &operation.cfg;
    let description = record::expression(operation, enumerations);
    // A type that mentions the handler's own generics cannot be named outside the handler.
    let nameable = enumerations.iter().filter(|enumeration| {
        enumeration.argument().is_none_or(|argument| !argument.generic && !argument.faulty)
    });
    let concrete = nameable.map(Enumeration::concrete);
    let beside = operation.sets.iter().find(|set| set.is_error_type_of(&operation.subject));
    // A part is documented with the success enum.
    let beside = beside.filter(|set| set.attributes.cfg.is_empty() && !set.is_part());
    let beside = beside.map(|set| &set.path.tokens);
    let parameters = operation.parameters.iter().map(|parameter| {
        let ParameterType { tokens, arguments } = parameter;
        quote!({ #tokens: #(#arguments,)* })
    });
    Some(quote!([#cfg] [#description] [#(#concrete),*] [#beside] [#(#parameters)*]))
}

//! What puts an endpoint into the guide of the whole program, where there is one.

use proc_macro2::TokenStream;
use quote::quote;

use super::description;
use super::enumeration::Enumeration;
use crate::model::{Operation, Placement, Subject};

/// Handlers, and enums that stand for the handlers of an `impl`. Errors alone, and what a type can
/// send, are not an endpoint but part of many.
pub(super) fn of(operation: &Operation, enumerations: &[Enumeration]) -> Option<TokenStream> {
    if matches!(
        operation.subject,
        Subject::OwnType { .. } | Subject::EmptyEnum(_, Placement::Error)
    ) {
        return None;
    }
    let cfg = &operation.cfg;
    let description = description::of_operation(operation, enumerations);
    // Nothing outside the handler can name what depends on its own generics.
    let nameable = enumerations.iter().filter(|enumeration| {
        enumeration.argument().is_none_or(|argument| !argument.generic && !argument.faulty)
    });
    let concrete = nameable.map(Enumeration::concrete);
    let beside = operation.sets.iter().find(|set| set.stands_beside(&operation.subject));
    let beside = beside.filter(|set| set.attributes.cfg.is_empty()).map(|set| &set.path.tokens);
    Some(quote!([#cfg] [#description] [#(#concrete),*] [#beside]))
}

//! What the conversions from errors have in common: the target type, and the log.

use proc_macro2::TokenStream;
use quote::quote;

use super::enumeration::Enumeration;
use crate::model::{Argument, Placement, Response};
use crate::syntax::written_type::WrittenType;

/// The statement that logs the error.
pub(super) fn report(enumeration: &Enumeration, response: &Response) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let (code, name) = (response.status.value, response.name.as_ref());
    quote!(#runtime::__private::DiscardedError::new(&__from).__report(#code, #name);)
}

/// The target type of a conversion.
pub(super) struct Target {
    pub(super) generics: Option<TokenStream>,
    pub(super) of: TokenStream,
    pub(super) bounds: Option<TokenStream>,
}

impl Target {
    /// The enum for any content. A success enum can also be converted from its content (`#[from]`), so its other
    /// conversions are only for the content that the handler has.
    pub(super) fn of(enumeration: &Enumeration) -> Self {
        match enumeration.placement {
            Placement::Success => {
                Target { generics: None, of: enumeration.concrete(), bounds: None }
            }
            _ => Target::general(enumeration),
        }
    }

    /// The enum for any content.
    fn general(enumeration: &Enumeration) -> Self {
        Target { generics: enumeration.parameters(), of: enumeration.general(), bounds: None }
    }

    /// The enum whose content is converted from the error.
    pub(super) fn of_argument(
        enumeration: &Enumeration,
        argument: &Argument,
        from: &WrittenType,
    ) -> Self {
        if !argument.generic {
            return Target { generics: None, of: enumeration.concrete(), bounds: None };
        }
        let (parameter, from) = (&argument.parameter, &from.tokens);
        let bounds = quote!(where #parameter: ::core::convert::From<#from>);
        Target { bounds: Some(bounds), ..Target::general(enumeration) }
    }
}

//! The conversion of a bare error code into the custom error format.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::enumeration::Enumeration;
use crate::diagnostic::Blame;
use crate::model::{ErrorFormat, Response};

/// The function that converts a bare error code into the custom error format. There is one, so that a
/// type without the necessary traits causes one error.
pub(super) fn function(enumeration: &Enumeration) -> Option<TokenStream> {
    let ErrorFormat { written, media_type, is_json, .. } = enumeration.operation.errors.as_ref()?;
    let in_format = |response: &&&Response| response.content.format().is_some();
    enumeration.responses.iter().find(in_format)?;
    let Blame { start, end } = written.blame;
    let (span, end) = (Span::call_site().located_at(start), Span::call_site().located_at(end));
    let runtime = &enumeration.operation.runtime;
    let private = private_at(enumeration, span);
    let written = &written.tokens;
    let content = quote_spanned!(span=>
        <#written as ::core::convert::From<#runtime::DeclaredError>>::from(__error)
    );
    let call = if *is_json {
        quote_spanned!(end=> #private::json(__to, __status, #media_type, &__content))
    } else {
        quote_spanned!(end=> #private::content(__to, __status, #media_type, __content))
    };
    Some(quote! {
        fn __custom_error(
            __error: #runtime::DeclaredError,
            __to: &mut #runtime::__private::ResponseBuilder,
        ) {
            let __status = __error.status().as_u16();
            let __content = #content;
            #call
        }
    })
}

/// The path of the runtime's private module, with the span of the place where a type is written. Otherwise,
/// rustc would underline everything from there to the attribute.
fn private_at(enumeration: &Enumeration, span: Span) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let path = quote!(#runtime::__private).into_iter().map(|mut tree| {
        tree.set_span(span);
        tree
    });
    path.collect()
}

//! A list of media types, from which the handler chooses: the field `content_type` of the variant.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::enumeration::Enumeration;
use super::tokens::Tokens;
use crate::model::Response;

/// The field of the variant.
pub(super) const FIELD: &str = "content_type";

/// The media types of the written list: `&["image/png", "image/webp"]`.
pub(super) fn list(response: &Response) -> TokenStream {
    let list = response.written_media_types().map(|one| one.value.as_str());
    quote!(&[#(#list),*])
}

/// Adds the media type that is sent: the only one, or that of the field.
pub(super) fn push_sent(arguments: &mut Tokens, response: &Response, media_type: &str) {
    if response.chooses_media_type() {
        arguments.word("__content_type").punct('.').word("as_str");
        arguments.parenthesized(Tokens::default());
    } else {
        arguments.string(media_type);
    }
}

/// Adds the field to a pattern.
pub(super) fn push_pattern(fields: &mut Tokens) {
    fields.word(FIELD).punct(':').word("ref").word("__content_type").punct(',');
}

/// The type of the field.
pub(super) fn field_type(enumeration: &Enumeration, response: &Response) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let (of, number) = (enumeration.general(), number(enumeration, response));
    quote!(#runtime::header::ContentType<#of, #number>)
}

/// The lists of an enum, which the type of the field refers to by their numbers.
pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    let mut tokens = TokenStream::new();
    for response in &enumeration.responses {
        if !response.chooses_media_type() {
            continue;
        }
        let runtime = &enumeration.operation.runtime;
        let (cfg, own_cfg) = (enumeration.cfg(), &response.cfg);
        let (parameters, of) = (enumeration.parameters(), enumeration.general());
        let (number, list) = (number(enumeration, response), list(response));
        tokens.extend(quote! {
            #cfg
            #own_cfg
            impl #parameters #runtime::__private::MediaTypes<#number> for #of {
                const LIST: &'static [&'static ::core::primitive::str] = #list;
            }
        });
    }
    tokens
}

/// The number of a list in its enum.
fn number(enumeration: &Enumeration, response: &Response) -> Literal {
    let others = enumeration.responses.iter().take_while(|other| other.name != response.name);
    Literal::usize_unsuffixed(others.filter(|other| other.chooses_media_type()).count())
}

//! The implementations for an enum of the author, whose variants declare their responses. The enum itself is
//! emitted as it is, and formats itself.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

use super::arms::Arms;
use super::enumeration::Enumeration;
use super::existing_variant::{drops_causes, is_logged};
use super::generated::push_macro;
use super::openapi;
use super::record::Record;
use super::source::Source;
use super::tokens::Tokens;
use crate::model::{Content, ExistingEnum, Response};

/// Adds the implementations.
pub(super) fn push_call(to: &mut Tokens, existing: &ExistingEnum, enumeration: &Enumeration) {
    let record = Record::of(enumeration.operation);
    let Arms { items, text: text_arms, authors: mut arms, .. } = Arms::of(enumeration, &record);
    let mut text = Source::with_capacity(1024);
    record.push_constants(&mut text, enumeration.operation);
    text.braced(items);
    if cfg!(feature = "utoipa") {
        text.bracketed(openapi::group(enumeration));
    } else {
        text.code("[]");
    }
    // One group of tokens becomes the body of the `match`.
    arms.stream(&text_arms.into_tokens());
    push(to, existing, enumeration, error(enumeration), arms, text);
}

/// The implementations in a program that does not compile, or for an editor.
pub(super) fn call_without_bodies(
    existing: &ExistingEnum,
    enumeration: &Enumeration,
) -> TokenStream {
    let mut text = Source::default();
    text.code("{}{}").bracketed(openapi::group_without_types(enumeration));
    let mut arms = Tokens::default();
    arms.stream(&quote!(_ => ::core::unreachable!()));
    let mut call = Tokens::default();
    push(&mut call, existing, enumeration, TokenStream::new(), arms, text);
    call.into()
}

fn push(
    to: &mut Tokens,
    existing: &ExistingEnum,
    enumeration: &Enumeration,
    error: TokenStream,
    arms: Tokens,
    text: Source,
) {
    let (cfg, levels) = (enumeration.cfg(), enumeration.levels());
    let ident = &existing.head.ident;
    let (declared, named) = (&existing.generics.declared, &existing.generics.named);
    let bounds = bounds(existing);
    let mut authors = Tokens::with_capacity(8);
    authors
        .bracketed(quote!(#ident #named))
        .bracketed(quote!(#cfg #levels impl #declared))
        .bracketed(bounds);
    authors.stream(&quote!(__to __self)).braced(error).braced(arms);
    push_macro(to, &enumeration.operation.runtime, "__existing_enum", authors, text);
}

/// The bounds of the enum. Whether a generic enum is an error can depend on its types.
fn bounds(existing: &ExistingEnum) -> TokenStream {
    let bounds = &existing.generics.bounds;
    if !existing.has_types {
        return bounds.clone();
    }
    let bound = quote!(Self: ::core::error::Error);
    let last = bounds.clone().into_iter().last();
    match last {
        None => quote!(where #bound),
        Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => quote!(#bounds #bound),
        Some(_) => quote!(#bounds, #bound),
    }
}

/// `let __causes = …;`, if a response drops the causes of the error, and `let __error = …;`, if the log or a client
/// gets the text of the error. A type that is no error causes one message, at its name.
fn error(enumeration: &Enumeration) -> TokenStream {
    let is_used = |response: &&Response| {
        matches!(response.content, Content::Text { .. } | Content::Failure { .. })
            || is_logged(enumeration, response)
    };
    let drops_causes = |response: &&Response| drops_causes(enumeration, response);
    let runtime = &enumeration.operation.runtime;
    let causes = enumeration
        .responses
        .iter()
        .any(drops_causes)
        .then(|| quote!(let __causes = #runtime::__private::DiscardedError::new(__self);));
    if !enumeration.responses.iter().any(is_used) {
        return causes.unwrap_or_default();
    }
    let span = Span::call_site().located_at(enumeration.head.ident.span());
    let path =
        quote!(#runtime::__private::ExistingError::__as_error).into_iter().map(|mut tree| {
            tree.set_span(span);
            tree
        });
    let path: TokenStream = path.collect();
    let error = quote_spanned!(span=> let __error = #path(__self););
    quote!(#causes #error)
}

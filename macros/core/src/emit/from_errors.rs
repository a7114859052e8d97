//! The conversions for `?`: from included sets, and from the types in `#[from]`.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::conversion::{Target, report};
use super::enumeration::{Enumeration, unspanned};
use super::{from_all, relay};
use crate::model::{Carrier, Content, Placement, Response, Set, Subject};
use crate::syntax::occurrence::mentions;
use crate::syntax::written_type::WrittenType;
use crate::token_list::TokenList;

pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    if !has_conversions(enumeration) {
        return TokenStream::new();
    }
    let mut tokens: TokenStream =
        all(enumeration).map(|conversion| conversion.tokens(enumeration, true)).collect();
    if let Some(set) = enumeration.set_of_sources() {
        tokens.extend(from_all::conversion(enumeration, set, true));
    }
    tokens.extend(relay::impls(enumeration));
    tokens
}

fn has_conversions(enumeration: &Enumeration) -> bool {
    for response in &enumeration.responses {
        if !response.from.is_empty() || !response.relay.is_empty() {
            return true;
        }
    }
    !enumeration.sets.is_empty()
}

/// The conversions for a program that does not compile: one for each type that is not in `seen` and is in scope,
/// with bodies that require no trait.
pub(super) fn impls_without_bodies(
    enumeration: &Enumeration,
    seen: &mut BTreeSet<String>,
) -> TokenStream {
    let generics: &[String] = match &enumeration.operation.subject {
        Subject::Handler(output) => &output.generics,
        Subject::EmptyEnum(..) | Subject::ExistingEnum(_) | Subject::OwnType { .. } => &[],
    };
    let mut tokens: TokenStream = all(enumeration)
        .filter(|conversion| !mentions(conversion.from, generics))
        .filter(|conversion| seen.insert(conversion.from.to_string()))
        .map(|conversion| conversion.tokens(enumeration, false))
        .collect();
    if let Some(set) = enumeration.set_of_sources() {
        tokens.extend(from_all::conversion(enumeration, set, false));
    }
    tokens.extend(relay::impls_without_bodies(enumeration, seen));
    tokens
}

fn all<'a>(enumeration: &'a Enumeration) -> impl Iterator<Item = Conversion<'a>> {
    let sets = enumeration.sets.iter().flat_map(|set| from_set(enumeration, set));
    let responses = enumeration.responses.iter().flat_map(|response| {
        response.from.iter().map(|from| from_error(enumeration, response, from))
    });
    sets.chain(responses)
}

/// From the set itself, and from the types that are converted into the set.
fn from_set<'a>(
    enumeration: &Enumeration,
    set: &'a Set,
) -> impl Iterator<Item = Conversion<'a>> + use<'a> {
    let conversion = |from, value: &TokenStream| Conversion {
        from,
        cfg: &set.attributes.cfg,
        target: Target::of(enumeration),
        before: None,
        variant: &set.variant,
        fields: Some(quote!((#value))),
    };
    let path = &set.path.tokens;
    // One conversion is for the set and for everything that converts into it.
    let is_covered = enumeration.set_of_sources().is_some_and(|all| std::ptr::eq(all, set));
    let own = (enumeration.placement == Placement::Error && !is_covered)
        .then(|| conversion(path, &quote!(__from)));
    let through = set.attributes.from.iter().filter(|_| !is_covered);
    let through: Vec<_> =
        through.map(|from| conversion(&from.tokens, &converted(path, from))).collect();
    own.into_iter().chain(through)
}

fn from_error<'a>(
    enumeration: &Enumeration,
    response: &'a Response,
    from: &'a WrittenType,
) -> Conversion<'a> {
    let takes_argument = matches!(response.content.carrier(), Some(Carrier::Argument));
    let content =
        enumeration.content_type(&response.content).map(|content| match enumeration.argument() {
            Some(argument) if takes_argument && !argument.generic => {
                argument.written.tokens.clone()
            }
            _ => content,
        });
    let value = content.as_ref().map(|content| converted(content, from));
    // All of them are optional. Otherwise, `check` has refused the conversion.
    let left_out: Vec<Ident> = response.header_fields().map(|(field, ..)| field).collect();
    let fields = match (left_out.as_slice(), &value) {
        ([], None) => None,
        ([], Some(value)) => Some(quote!((#value))),
        (left_out, value) => {
            let body = value.as_ref().map(|value| quote!(body: #value));
            Some(quote!({ #(#left_out: ::core::option::Option::None,)* #body }))
        }
    };
    // An error is logged where the variant does not store it.
    let is_stored = matches!(response.content, Content::Fault { .. });
    let before = (!is_stored).then(|| report(enumeration, response));
    let target = match enumeration.argument() {
        Some(argument) if takes_argument => Target::of_argument(enumeration, argument, from),
        _ => Target::of(enumeration),
    };
    Conversion {
        from: &from.tokens,
        cfg: &response.cfg,
        target,
        before,
        variant: &response.variant,
        fields,
    }
}

/// Converts the error into the content of a variant. If there is no such conversion, rustc's error is at the
/// type in `#[from]`.
fn converted(content: &TokenList, from: &WrittenType) -> TokenStream {
    let span = Span::call_site().located_at(from.blame.start);
    let from = &from.tokens;
    quote_spanned!(span=> <#content as ::core::convert::From<#from>>::from(__from))
}

struct Conversion<'a> {
    from: &'a TokenList,
    cfg: &'a TokenStream,
    target: Target,
    /// A statement before the conversion.
    before: Option<TokenStream>,
    variant: &'a Ident,
    /// The fields of the variant, with their brackets.
    fields: Option<TokenStream>,
}

impl Conversion<'_> {
    fn tokens(&self, enumeration: &Enumeration, with_body: bool) -> TokenStream {
        let Conversion { from, cfg, target, before, variant, fields } = self;
        let Target { generics, of, bounds } = target;
        // The `impl` constructs the variant, so rustc never reports it as unused.
        let variant = unspanned(variant);
        let own_cfg = enumeration.cfg();
        let levels = enumeration.levels();
        let body = if with_body {
            quote!(#before Self::#variant #fields)
        } else {
            quote!(::core::unreachable!())
        };
        quote! {
            #own_cfg
            #cfg
            #levels
            impl #generics ::core::convert::From<#from> for #of #bounds {
                fn from(__from: #from) -> Self { #body }
            }
        }
    }
}

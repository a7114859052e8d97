//! What `?` needs: conversions from the sets that an enum holds, and from the types that `#[from]`
//! names.

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::enumeration::{Enumeration, unspanned};
use crate::model::{Argument, Carrier, Placement, Response, Set};
use crate::syntax::written_type::WrittenType;

pub(super) fn impls(enumeration: &Enumeration) -> TokenStream {
    all(enumeration).map(|conversion| conversion.tokens(enumeration, true)).collect()
}

/// The same for a program that does not compile: one for each type, whose bodies ask nothing.
pub(super) fn impls_without_bodies(enumeration: &Enumeration) -> TokenStream {
    let mut seen = HashSet::new();
    all(enumeration)
        .filter(|conversion| seen.insert(conversion.from.to_string()))
        .map(|conversion| conversion.tokens(enumeration, false))
        .collect()
}

fn all<'a>(enumeration: &'a Enumeration) -> impl Iterator<Item = Conversion<'a>> {
    let sets = enumeration.sets.iter().flat_map(|set| from_set(enumeration, set));
    let responses = enumeration.responses.iter().flat_map(|response| {
        response.from.iter().map(|from| from_error(enumeration, response, from))
    });
    sets.chain(responses)
}

/// From the set itself, and through it from what it is converted from.
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
    let own =
        (enumeration.placement == Placement::Error).then(|| conversion(path, &quote!(__from)));
    let through = set.attributes.from.iter();
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
    // Those that are optional, or there would be no conversion.
    let left_out: Vec<Ident> = response.header_fields().map(|(field, ..)| field).collect();
    let fields = match (left_out.as_slice(), &value) {
        ([], None) => None,
        ([], Some(value)) => Some(quote!((#value))),
        (left_out, value) => {
            let body = value.as_ref().map(|value| quote!(body: #value));
            Some(quote!({ #(#left_out: ::core::option::Option::None,)* #body }))
        }
    };
    // An error that the server is to blame for leaves a trace where nothing holds it.
    let before = (content.is_none() && response.status.value >= 500).then(|| {
        let runtime = &enumeration.operation.runtime;
        let (code, name) = (response.status.value, response.variant.to_string());
        quote!(#runtime::__private::DiscardedError::new(&__from).__report(#code, #name);)
    });
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

/// The content of a variant, made of the error; one that does not become it is shown where it is
/// named.
fn converted(content: &TokenStream, from: &WrittenType) -> TokenStream {
    let span = Span::call_site().located_at(from.blame.start);
    let from = &from.tokens;
    quote_spanned!(span=> <#content as ::core::convert::From<#from>>::from(__from))
}

struct Conversion<'a> {
    from: &'a TokenStream,
    cfg: &'a TokenStream,
    target: Target,
    /// What is done with the error first.
    before: Option<TokenStream>,
    variant: &'a Ident,
    /// With their brackets.
    fields: Option<TokenStream>,
}

/// The type that a conversion makes.
struct Target {
    generics: Option<TokenStream>,
    of: TokenStream,
    bounds: Option<TokenStream>,
}

impl Target {
    /// For any content; but where a success is converted from its content, whatever that is, only
    /// for the one that the handler has.
    fn of(enumeration: &Enumeration) -> Self {
        match enumeration.placement {
            Placement::Success => {
                Target { generics: None, of: enumeration.concrete(), bounds: None }
            }
            _ => Target::general(enumeration),
        }
    }

    /// For any content.
    fn general(enumeration: &Enumeration) -> Self {
        Target { generics: enumeration.parameters(), of: enumeration.general(), bounds: None }
    }

    /// For the content that is made of the error.
    fn of_argument(enumeration: &Enumeration, argument: &Argument, from: &WrittenType) -> Self {
        if !argument.generic {
            return Target { generics: None, of: enumeration.concrete(), bounds: None };
        }
        let (parameter, from) = (&argument.parameter, &from.tokens);
        let bounds = quote!(where #parameter: ::core::convert::From<#from>);
        Target { bounds: Some(bounds), ..Target::general(enumeration) }
    }
}

impl Conversion<'_> {
    fn tokens(&self, enumeration: &Enumeration, with_body: bool) -> TokenStream {
        let Conversion { from, cfg, target, before, variant, fields } = self;
        let Target { generics, of, bounds } = target;
        // What is converted is the author's own doing, so that rustc takes the variant as used.
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

//! `#[allow(http::meaningless, reason = "…")]`: the way round a rule.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{LitStr, Path, Token};

use super::spanned::Spanned;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::nearest;

/// The rules that an entry can be exempt from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exemption {
    /// A code that means nothing here: an error.
    Meaningless,
    /// A code that is in no registry: an error.
    Unregistered,
    /// A code, or a field, that is legal and doubtful.
    Discouraged,
    /// Something that ought to stand beside it is missing.
    Incomplete,
    /// The `Location` that ought to be there.
    MissingLocation,
}

impl Exemption {
    pub(crate) const ALL: [Exemption; 5] = [
        Exemption::Meaningless,
        Exemption::Unregistered,
        Exemption::Discouraged,
        Exemption::Incomplete,
        Exemption::MissingLocation,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Exemption::Meaningless => "meaningless",
            Exemption::Unregistered => "unregistered",
            Exemption::Discouraged => "discouraged",
            Exemption::Incomplete => "incomplete",
            Exemption::MissingLocation => "missing_location",
        }
    }

    fn from_name(name: &str) -> Option<Exemption> {
        Exemption::ALL.into_iter().find(|exemption| exemption.name() == name)
    }
}

/// What the `allow`s of an entry say.
#[derive(Default)]
pub(crate) struct Allowed {
    pub(crate) exemptions: Vec<Exempted>,
}

/// One lint of an `allow`, with the reason that stands beside it.
pub(crate) struct Exempted {
    pub(crate) from: Exemption,
    pub(crate) span: Span,
    pub(crate) reason: Option<Spanned<String>>,
}

/// Whether a lint level speaks of a lint of ours.
pub(super) fn names_ours(input: &TokenStream) -> bool {
    let list = match input.clone().into_iter().next() {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => return false,
    };
    list.into_iter().any(|tree| matches!(tree, TokenTree::Ident(ident) if ident == "http"))
}

/// One element of the list: a lint, or the reason.
enum Element {
    Lint(Path),
    Reason(LitStr),
}

/// Takes what is ours from an `allow`, and gives back an `allow` of what is not.
pub(super) fn parse(
    input: &TokenStream,
    span: Span,
    allowed: &mut Allowed,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let elements = (|input: ParseStream| {
        let group: Group = input.parse()?;
        let list = Punctuated::<Element, Token![,]>::parse_terminated;
        list.parse2(group.stream())
    })
    .parse2(input.clone());
    let Ok(elements) = elements else {
        diagnostics.error(span, message::malformed_attribute("allow"));
        return TokenStream::new();
    };
    let reason = elements.iter().find_map(|element| match element {
        Element::Reason(reason) => Some(reason),
        Element::Lint(_) => None,
    });
    let mut others = Vec::new();
    for element in &elements {
        let Element::Lint(path) = element else { continue };
        let Some(lint) = our_lint(path) else {
            others.push(path);
            continue;
        };
        match Exemption::from_name(&lint.value) {
            Some(from) => allowed.exemptions.push(Exempted {
                from,
                span: lint.span,
                reason: reason.map(|reason| Spanned::new(reason.value(), reason.span())),
            }),
            None => diagnostics.error(lint.span, unknown_exemption(&lint.value)),
        }
    }
    if others.is_empty() {
        return TokenStream::new();
    }
    let reason = reason.map(|reason| quote!(, reason = #reason));
    quote!(#[allow(#(#others),* #reason)])
}

fn unknown_exemption(name: &str) -> Message {
    let known = Exemption::ALL.map(Exemption::name);
    match nearest::nearest(name, known, 4) {
        Some(nearest) => message::misspelled_exemption(name, nearest),
        None => message::unknown_exemption(name, &known),
    }
}

impl syn::parse::Parse for Element {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let path = input.call(Path::parse_mod_style)?;
        if path.is_ident("reason") && input.parse::<Option<Token![=]>>()?.is_some() {
            return Ok(Element::Reason(input.parse()?));
        }
        Ok(Element::Lint(path))
    }
}

/// `discouraged` of `http::discouraged`
fn our_lint(path: &Path) -> Option<Spanned<String>> {
    let mut segments = path.segments.iter();
    let (first, second) = (segments.next()?, segments.next()?);
    (first.ident == "http" && segments.next().is_none())
        .then(|| Spanned::new(second.ident.to_string(), second.ident.span()))
}

//! The attributes of an entry: `/// …`, `#[cfg(…)]`, `#[problem = "…"]` and the like.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{LitStr, Meta, Token};

use super::allow::{self, Allowed};
use super::item_attribute::ItemAttribute;
use super::plain_type;
use super::spanned::Spanned;
use super::translation::{Translation, language_of, translation};
use super::written_type::WrittenType;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::nearest;

#[derive(Default)]
pub(crate) struct EntryAttributes {
    /// The span of the first attribute.
    pub(crate) first: Option<Span>,
    /// The lines of `///`.
    pub(crate) doc: Vec<String>,
    /// `#[zh = "…"]`
    pub(crate) translations: Vec<Translation>,
    /// `#[cfg(…)]`, verbatim.
    pub(crate) cfg: TokenStream,
    /// The predicate of each `cfg`.
    pub(crate) cfg_predicates: Vec<TokenStream>,
    /// Lint levels of rustc, verbatim.
    pub(crate) levels: TokenStream,
    /// `#[allow(http::…)]`
    pub(crate) allowed: Allowed,
    /// `#[deprecated…]`, verbatim.
    pub(crate) deprecated: Option<TokenStream>,
    /// `#[problem = "/problems/taken"]`
    pub(crate) problem: Option<Spanned<String>>,
    /// `#[err]`
    pub(crate) err: Option<Span>,
    /// `#[from(DbError, PoolError)]`
    pub(crate) from: Vec<WrittenType>,
}

/// The attributes of an entry, for the message about an unknown one.
const KNOWN: &[&str] = &[
    "allow",
    "cfg",
    "default",
    "deny",
    "deprecated",
    "doc",
    "err",
    "expect",
    "from",
    "problem",
    "warn",
];

pub(crate) fn parse(input: ParseStream, diagnostics: &mut Diagnostics) -> EntryAttributes {
    let mut attributes = EntryAttributes::default();
    while input.peek(Token![#]) && input.peek2(syn::token::Bracket) {
        let Ok(pound) = input.parse::<TokenTree>() else { break };
        let Ok(group) = input.parse::<Group>() else { break };
        let attribute = ItemAttribute::read(Some(&pound), &group);
        let span = group
            .stream()
            .into_iter()
            .next()
            .map_or_else(|| group.span(), |first: TokenTree| first.span());
        attributes.first.get_or_insert(span);
        attributes.take(&attribute, span, diagnostics);
    }
    attributes
}

impl EntryAttributes {
    fn take(&mut self, attribute: &ItemAttribute, span: Span, diagnostics: &mut Diagnostics) {
        let [name] = attribute.path.as_slice() else {
            diagnostics.error(span, unknown_attribute(&attribute.path.join("::")));
            return;
        };
        if syn::parse2::<Meta>(attribute.inner.clone()).is_err() {
            diagnostics.error(span, message::malformed_attribute(name));
            return;
        }
        match name.as_str() {
            "cfg" if group_of(&attribute.input).is_none() => {
                diagnostics.error(span, message::malformed_attribute(name));
            }
            "doc" => match attribute.doc_text() {
                Some(text) => self.doc.push(text),
                None => diagnostics.error(span, message::doc_must_be_text()),
            },
            "cfg" => {
                attribute.tokens.to_tokens(&mut self.cfg);
                self.cfg_predicates.extend(group_of(&attribute.input));
            }
            "allow" | "warn" | "deny" | "forbid" | "expect" => {
                if !allow::names_ours(&attribute.input) {
                    attribute.tokens.to_tokens(&mut self.levels);
                } else if name == "allow" {
                    let others =
                        allow::parse(&attribute.input, span, &mut self.allowed, diagnostics);
                    self.levels.extend(others);
                } else {
                    diagnostics.error(span, message::only_allow(name));
                }
            }
            // For `derive(Default)`.
            "default" => attribute.tokens.to_tokens(&mut self.levels),
            "deprecated" => self.deprecated = Some(attribute.tokens.clone()),
            "problem" => self.take_problem(attribute, span, diagnostics),
            "err" if attribute.input.is_empty() => self.err = Some(span),
            "err" => diagnostics.error(span, message::err_takes_nothing()),
            "from" => self.take_from(attribute, span, diagnostics),
            _ if language_of(attribute).is_some() => match translation(attribute) {
                Some(other)
                    if self.translations.iter().any(|one| one.language == other.language) =>
                {
                    diagnostics.error(span, message::translation_twice(name));
                }
                Some(translation) => self.translations.push(translation),
                None => diagnostics.error(span, message::translation_needs_text(name)),
            },
            other => diagnostics.error(span, unknown_attribute(other)),
        }
    }

    fn take_problem(
        &mut self,
        attribute: &ItemAttribute,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) {
        let parsed = (|input: ParseStream| {
            input.parse::<Token![=]>()?;
            input.parse::<LitStr>()
        })
        .parse2(attribute.input.clone());
        match parsed {
            Ok(_) if self.problem.is_some() => {
                diagnostics.error(span, message::problem_twice());
            }
            Ok(reference) => {
                self.problem = Some(Spanned::new(reference.value(), reference.span()));
            }
            Err(_) => diagnostics.error(span, message::problem_needs_reference()),
        }
    }

    fn take_from(&mut self, attribute: &ItemAttribute, span: Span, diagnostics: &mut Diagnostics) {
        let list = group_of(&attribute.input).unwrap_or_default();
        let types = |input: ParseStream| {
            Punctuated::<_, Token![,]>::parse_terminated_with(input, plain_type::parse)
        };
        match types.parse2(list) {
            Ok(types) if !types.is_empty() => {
                self.from.extend(types.iter().map(WrittenType::of));
            }
            _ => diagnostics.error(span, message::from_needs_types()),
        }
    }
}

fn unknown_attribute(name: &str) -> Message {
    if let Some(known) = nearest::nearest(name, KNOWN.iter().copied(), 2) {
        return message::misspelled_entry_attribute(name, known);
    }
    // `///` is listed in the place of `doc`.
    let known: Vec<&str> = KNOWN.iter().copied().filter(|known| *known != "doc").collect();
    message::unknown_entry_attribute(name, &known)
}

fn group_of(input: &TokenStream) -> Option<TokenStream> {
    match input.clone().into_iter().next() {
        Some(TokenTree::Group(group)) => Some(group.stream()),
        _ => None,
    }
}

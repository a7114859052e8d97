//! `#[allow(http::meaningless, reason = "…")]` overrides rules for one entry.

use http_semantics::{Group, Rule};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{LitStr, Path, Token};

use super::cursor::{Cursor, LeftOver};
use super::spanned::Spanned;
use crate::diagnostic::Diagnostics;
use crate::message;

/// What an `allow` names: a rule, or all rules of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Overridden {
    Rule(&'static Rule),
    Group(Group),
    /// A rule of the project settings, or a mistake.
    Other(String),
}

impl Overridden {
    fn from_name(name: &str) -> Option<Self> {
        let group = Group::ALL.iter().copied().find(|group| group.name() == name);
        group.map(Self::Group).or_else(|| Rule::by_lint_name(name).map(Self::Rule))
    }

    /// The name behind `http::`.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Rule(rule) => rule.lint_name().to_string(),
            Self::Group(group) => group.name().to_owned(),
            Self::Other(name) => name.clone(),
        }
    }

    /// The group that it is or belongs to; `None` for a rule that nothing overrides.
    pub(crate) fn group(&self) -> Option<Group> {
        match self {
            Self::Rule(rule) => rule.group,
            Self::Group(group) => Some(*group),
            Self::Other(_) => None,
        }
    }

    /// Whether it covers what a rule reports as a member of a group.
    fn covers(&self, rule: &Rule, group: Group) -> bool {
        match self {
            Self::Rule(own) => *own == rule,
            Self::Group(own) => *own == group,
            Self::Other(_) => false,
        }
    }
}

/// The `allow`s of an entry.
#[derive(Default)]
pub(crate) struct Overrides(pub(crate) Vec<Override>);

/// One name in an `allow`, with the reason that stands beside it.
pub(crate) struct Override {
    pub(crate) of: Overridden,
    pub(crate) span: Span,
    pub(crate) reason: Option<Spanned<String>>,
}

impl Overrides {
    /// The place of the first one that covers what a rule reports. Without a group, none does.
    pub(crate) fn position(&self, rule: &Rule, group: Option<Group>) -> Option<usize> {
        let group = group?;
        self.0.iter().position(|one| one.of.covers(rule, group))
    }

    /// The place of the first one that names a rule of the project settings.
    pub(crate) fn position_of(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|one| matches!(&one.of, Overridden::Other(own) if own == name))
    }

    /// Whether the header field that a rule gives a response by default is left out.
    pub(crate) fn leave_out(&self, rule: &Rule) -> bool {
        self.position(rule, rule.group).is_some()
    }

    /// Those with a reason, which the documentation shows.
    pub(crate) fn reasons(&self) -> impl Iterator<Item = (&Overridden, &str)> {
        self.0.iter().filter_map(|one| Some((&one.of, one.reason.as_ref()?.value.as_str())))
    }
}

/// Whether a lint level names a rule of HTTP.
pub(super) fn names_ours(input: &Cursor<'_>) -> bool {
    let Some((_, contents)) = input.contents() else { return false };
    let left_over = LeftOver::default();
    let mut list = input.at(contents, &left_over);
    while !list.is_empty() {
        if list.word() == "http" {
            return true;
        }
        list.next_tree();
    }
    false
}

/// One element of the list: a lint, or the reason.
enum Element {
    Lint(Path),
    Reason(LitStr),
}

/// Takes the rules of HTTP from an `allow`, and returns an `allow` of the other lints. syn parses the list,
/// because overrides are rare.
pub(super) fn parse(
    input: TokenStream,
    span: Span,
    overrides: &mut Overrides,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let elements = (|input: ParseStream| {
        let group: proc_macro2::Group = input.parse()?;
        let list = Punctuated::<Element, Token![,]>::parse_terminated;
        list.parse2(group.stream())
    })
    .parse2(input);
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
        match Overridden::from_name(&lint.value) {
            Some(Overridden::Rule(rule)) if rule.group.is_none() && rule.can_be_broken() => {
                diagnostics.error(lint.span, message::rule_without_override(rule));
            }
            // The project settings can have a rule of another name.
            of => overrides.0.push(Override {
                of: of.unwrap_or(Overridden::Other(lint.value)),
                span: lint.span,
                reason: reason.map(|reason| Spanned::new(reason.value(), reason.span())),
            }),
        }
    }
    if others.is_empty() {
        return TokenStream::new();
    }
    let reason = reason.map(|reason| quote!(, reason = #reason));
    quote!(#[allow(#(#others),* #reason)])
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

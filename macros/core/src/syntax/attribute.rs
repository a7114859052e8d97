//! The attributes of an entry: `/// …`, `#[cfg(…)]`, `#[problem = "…"]` and the like.

use std::ops::Range;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::Meta;

use super::allow::{self, Overrides};
use super::cursor::{Cursor, LeftOver};
use super::example::{self, Example};
use super::item_attribute::{AttributePath, text_of};
use super::keyword::is_keyword;
use super::plain_type;
use super::spanned::Spanned;
use super::text;
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
    pub(crate) overrides: Overrides,
    /// `#[deprecated…]`, verbatim.
    pub(crate) deprecated: Option<TokenStream>,
    /// `#[example = "…"]`
    pub(crate) examples: Vec<Example>,
    /// `#[problem = "/problems/taken"]`
    pub(crate) problem: Option<Spanned<String>>,
    /// `#[err]`
    pub(crate) err: Option<Span>,
    /// `#[from]`: from the content itself.
    pub(crate) from_content: Option<Span>,
    /// `#[from(DbError, PoolError)]`
    pub(crate) from: Vec<WrittenType>,
    /// `#[relay(actix_web::Error)]`
    pub(crate) relay: Vec<WrittenType>,
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
    "example",
    "expect",
    "from",
    "problem",
    "relay",
    "warn",
    "zh",
];

pub(crate) fn parse(input: &mut Cursor<'_>, diagnostics: &mut Diagnostics) -> EntryAttributes {
    let mut attributes = EntryAttributes::default();
    while input.peek_punct('#')
        && let Some(second) = input.second()
        && second.peek_group(Delimiter::Bracket)
    {
        let start = *input;
        if input.next_tree().is_none() {
            break;
        }
        let Some((group, contents)) = input.group() else { break };
        let left_over = LeftOver::default();
        let inner = input.at(contents, &left_over);
        let span = inner.tree().map_or_else(|| group.span(), TokenTree::span);
        let mut behind = inner;
        let path = AttributePath::take(&mut behind, group.span());
        let tokens = start.until(input);
        let attribute = EntryAttribute { path, inner, input: behind, tokens };
        attributes.first.get_or_insert(span);
        attributes.take(&attribute, span, diagnostics);
    }
    attributes
}

/// One attribute of an entry.
struct EntryAttribute<'a> {
    path: AttributePath,
    /// The tokens between its brackets.
    inner: Cursor<'a>,
    /// The tokens after the path.
    input: Cursor<'a>,
    /// The whole attribute, `#[…]`.
    tokens: Range<usize>,
}

impl EntryAttribute<'_> {
    /// Whether the tokens between its brackets have the form of an attribute.
    fn is_meta(&self) -> bool {
        is_usual_meta(self.inner)
            || syn::parse2::<Meta>(self.inner.stream(self.inner.rest())).is_ok()
    }

    /// The whole attribute, verbatim.
    fn tokens(&self) -> TokenStream {
        self.inner.stream(self.tokens.clone())
    }
}

/// `name`, `name(…)`, `name = literal`
pub(super) fn is_usual_meta(mut rest: Cursor<'_>) -> bool {
    let name = rest.word();
    if name.is_empty() || is_keyword(name) {
        return false;
    }
    rest.next_tree();
    match rest.next_tree() {
        None => true,
        Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::None && rest.is_empty(),
        Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => {
            matches!(rest.next_tree(), Some(TokenTree::Literal(_))) && rest.is_empty()
        }
        Some(_) => false,
    }
}

impl EntryAttributes {
    fn take(&mut self, attribute: &EntryAttribute<'_>, span: Span, diagnostics: &mut Diagnostics) {
        let [name] = attribute.path.segments.as_slice() else {
            diagnostics.error(span, unknown_attribute(&attribute.path.segments.join("::")));
            return;
        };
        if !attribute.is_meta() {
            diagnostics.error(span, message::malformed_attribute(name));
            return;
        }
        match name.as_str() {
            "cfg" if attribute.input.contents().is_none() => {
                diagnostics.error(span, message::malformed_attribute(name));
            }
            "doc" => match text_of(attribute.input) {
                Some(text) => self.doc.push(text),
                None => diagnostics.error(span, message::doc_must_be_text()),
            },
            "cfg" => {
                self.cfg.extend(attribute.tokens());
                let predicate = attribute.input.contents();
                self.cfg_predicates
                    .extend(predicate.map(|(_, contents)| attribute.input.stream(contents)));
            }
            "allow" | "warn" | "deny" | "forbid" | "expect" => {
                if !allow::names_ours(&attribute.input) {
                    self.levels.extend(attribute.tokens());
                } else if name == "allow" {
                    let list = attribute.input.stream(attribute.input.rest());
                    let others = allow::parse(list, span, &mut self.overrides, diagnostics);
                    self.levels.extend(others);
                } else {
                    diagnostics.error(span, message::only_allow(name));
                }
            }
            // For `derive(Default)`.
            "default" => self.levels.extend(attribute.tokens()),
            "deprecated" => self.deprecated = Some(attribute.tokens()),
            "problem" => self.take_problem(attribute.input, span, diagnostics),
            "example" => self.take_examples(attribute.input, span, diagnostics),
            "err" if attribute.input.is_empty() => self.err = Some(span),
            "err" => diagnostics.error(span, message::err_takes_nothing()),
            "from" => self.take_from(&attribute.input, span, diagnostics),
            "relay" => match types_of(&attribute.input) {
                Some(types) => self.relay.extend(types),
                None => diagnostics.error(span, message::relay_needs_types()),
            },
            _ if language_of(&attribute.path).is_some() => {
                match translation(&attribute.path, attribute.input) {
                    Some(other)
                        if self.translations.iter().any(|one| one.language == other.language) =>
                    {
                        diagnostics.error(span, message::translation_twice(name));
                    }
                    Some(translation) => self.translations.push(translation),
                    None => diagnostics.error(span, message::translation_needs_text(name)),
                }
            }
            other => diagnostics.error(span, unknown_attribute(other)),
        }
    }

    fn take_problem(&mut self, mut input: Cursor<'_>, span: Span, diagnostics: &mut Diagnostics) {
        let reference = input.punct('=').and_then(|_| text::parse(&mut input));
        match reference.filter(|_| input.is_finished()) {
            Some(_) if self.problem.is_some() => {
                diagnostics.error(span, message::problem_twice());
            }
            Some(reference) => self.problem = Some(reference),
            None => diagnostics.error(span, message::problem_needs_reference()),
        }
    }

    fn take_examples(&mut self, input: Cursor<'_>, span: Span, diagnostics: &mut Diagnostics) {
        match example::parse(input) {
            Some(_) if !self.examples.is_empty() => {
                diagnostics.error(span, message::examples_twice());
            }
            Some(examples) => self.examples = examples,
            None => diagnostics.error(span, message::example_needs_text()),
        }
    }

    fn take_from(&mut self, input: &Cursor<'_>, span: Span, diagnostics: &mut Diagnostics) {
        if input.is_empty() {
            self.from_content.get_or_insert(span);
            return;
        }
        match types_of(input) {
            Some(types) => self.from.extend(types),
            None => diagnostics.error(span, message::from_needs_types()),
        }
    }
}

/// The types in the parentheses of an attribute, unless there are none.
fn types_of(input: &Cursor<'_>) -> Option<Vec<WrittenType>> {
    let (_, contents) = input.contents()?;
    plain_type::parse_list(input, contents).filter(|types| !types.is_empty())
}

fn unknown_attribute(name: &str) -> Message {
    if name == "derive" {
        return message::derive_on_entry();
    }
    if let Some(known) = nearest::nearest(name, KNOWN.iter().copied(), 2) {
        return message::misspelled_entry_attribute(name, known);
    }
    // `///` is listed in the place of `doc`.
    let known: Vec<&str> = KNOWN.iter().copied().filter(|known| *known != "doc").collect();
    message::unknown_entry_attribute(name, &known)
}

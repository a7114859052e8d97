//! One attribute of an item or of an entry.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::buffer::{Buffer, stream};
use super::cursor::{Cursor, LeftOver, unraw};
use super::text;
use crate::diagnostic::Blame;

/// An attribute of the item.
pub(crate) struct ItemAttribute {
    pound: TokenTree,
    group: Group,
    /// The tokens between its brackets.
    inner: Buffer,
    pub(crate) path: AttributePath,
    /// Where the tokens after the path begin.
    after_path: usize,
}

/// The path of an attribute.
pub(crate) struct AttributePath {
    /// Its segments: `["actix_web", "get"]`.
    pub(crate) segments: Vec<String>,
    /// The span of the last of those segments, or of the whole attribute.
    pub(crate) span: Span,
}

impl AttributePath {
    /// Takes the path between the brackets of an attribute.
    pub(super) fn take(input: &mut Cursor<'_>, of_attribute: Span) -> AttributePath {
        let mut path = AttributePath { segments: Vec::new(), span: of_attribute };
        while let Some(tree) = input.tree() {
            match tree {
                TokenTree::Ident(ident) => {
                    path.segments.push(unraw(input.word()).to_owned());
                    path.span = ident.span();
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {}
                // `#[$meta]` of a `macro_rules!`.
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                    input.enter();
                    continue;
                }
                _ => break,
            }
            input.next_tree();
        }
        path
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        match self.segments.as_slice() {
            [only] => only == name,
            _ => false,
        }
    }
}

/// The text after `=`, if the tokens after the path of an attribute have the form `= "text"`.
pub(super) fn text_of(mut input: Cursor<'_>) -> Option<String> {
    input.punct('=')?;
    let text = text::parse(&mut input)?;
    input.is_finished().then_some(text.value)
}

impl ItemAttribute {
    pub(super) fn read(pound: TokenTree, group: Group) -> ItemAttribute {
        let inner = Buffer::open_fragments(group.stream());
        let left_over = LeftOver::default();
        let mut input = inner.at(inner.whole(), &left_over);
        let path = AttributePath::take(&mut input, group.span());
        let after_path = input.rest().start;
        ItemAttribute { pound, group, inner, path, after_path }
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        self.path.is(name)
    }

    /// Whether it is `#[api_responses]`, also with a path before the name.
    pub(super) fn is_declaration(&self) -> bool {
        self.path.segments.last().is_some_and(|last| last == "api_responses")
    }

    /// The tokens between the parentheses after the path.
    pub(super) fn arguments(&self) -> TokenStream {
        let left_over = LeftOver::default();
        let mut input = self.after_path(&left_over);
        match input.group() {
            Some((list, _)) if input.is_finished() => list.stream(),
            _ => self.input(),
        }
    }

    /// The tokens from `#` to the closing bracket.
    pub(super) fn blame(&self) -> Blame {
        Blame { start: self.pound.span(), end: self.group.span() }
    }

    /// Adds the whole attribute, `#[…]`, verbatim.
    pub(crate) fn copy(&self, to: &mut Vec<TokenTree>) {
        to.push(self.pound.clone());
        to.push(TokenTree::Group(self.group.clone()));
    }

    /// The whole attribute, `#[…]`, verbatim.
    pub(crate) fn tokens(&self) -> TokenStream {
        let mut trees = Vec::new();
        self.copy(&mut trees);
        stream(trees)
    }

    /// The position after the path.
    fn after_path<'a>(&'a self, left_over: &'a LeftOver) -> Cursor<'a> {
        self.inner.at(self.after_path..self.inner.whole().end, left_over)
    }

    /// The tokens after the path.
    pub(crate) fn input(&self) -> TokenStream {
        let left_over = LeftOver::default();
        let input = self.after_path(&left_over);
        input.stream(input.rest())
    }

    /// The tokens in the parentheses, if the attribute has the form `name(…)`.
    pub(crate) fn list(&self) -> Option<TokenStream> {
        let left_over = LeftOver::default();
        let list = self.after_path(&left_over).peek_group_tree(Delimiter::Parenthesis)?.stream();
        Some(list)
    }

    /// The text after `=`, if the attribute has the form `name = "text"`.
    pub(crate) fn text(&self) -> Option<String> {
        text_of(self.after_path(&LeftOver::default()))
    }

    /// The text of a `#[doc = "…"]`. The compiler passes `///` to macros in this form.
    pub(crate) fn doc_text(&self) -> Option<String> {
        if self.is("doc") { self.text() } else { None }
    }
}

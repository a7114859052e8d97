//! One attribute of an item or of an entry.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Token};

pub(crate) struct ItemAttribute {
    /// The whole attribute, `#[…]`, verbatim.
    pub(crate) tokens: TokenStream,
    /// The tokens between its brackets.
    pub(crate) inner: TokenStream,
    /// The segments of its path: `["actix_web", "get"]`.
    pub(crate) path: Vec<String>,
    /// The span of the last of those segments, or of the whole attribute.
    pub(crate) span: Span,
    /// The tokens after the path.
    pub(crate) input: TokenStream,
}

impl ItemAttribute {
    pub(super) fn read(pound: Option<&TokenTree>, group: &Group) -> ItemAttribute {
        let mut tokens = pound.to_token_stream();
        tokens.extend([TokenTree::Group(group.clone())]);
        let mut path = Vec::new();
        let mut span = group.span();
        let mut input = group.stream().into_iter().peekable();
        while let Some(tree) = input.peek() {
            match tree {
                TokenTree::Ident(ident) => {
                    path.push(ident.unraw().to_string());
                    span = ident.span();
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {}
                _ => break,
            }
            input.next();
        }
        ItemAttribute { tokens, inner: group.stream(), path, span, input: input.collect() }
    }

    pub(crate) fn is(&self, name: &str) -> bool {
        matches!(self.path.as_slice(), [only] if only == name)
    }

    /// The text after `=`, if the attribute has the form `name = "text"`.
    pub(crate) fn text(&self) -> Option<String> {
        let text = |input: ParseStream| {
            input.parse::<Token![=]>()?;
            input.parse::<LitStr>()
        };
        text.parse2(self.input.clone()).ok().map(|text| text.value())
    }

    /// The text of a `#[doc = "…"]`. The compiler passes `///` to macros in this form.
    pub(crate) fn doc_text(&self) -> Option<String> {
        self.is("doc").then(|| self.text()).flatten()
    }
}

//! A type as it is written, with what its spelling tells.

use proc_macro2::{Span, TokenTree};
use quote::ToTokens as _;
use syn::Type;
use syn::ext::IdentExt as _;

use crate::diagnostic::Blame;
use crate::readable::readable;
use crate::token_list::TokenList;

#[derive(Clone)]
pub(crate) struct WrittenType {
    pub(crate) tokens: TokenList,
    /// The type for messages and documentation.
    pub(crate) readable: String,
    pub(crate) blame: Blame,
    /// The last segment of a path and its arguments: `Json` and `User` for `web::Json<User>`.
    pub(crate) last: Option<(String, Vec<TokenList>)>,
    pub(crate) is_unit: bool,
}

impl WrittenType {
    /// A type that syn has parsed.
    pub(super) fn of(parsed: &Type) -> WrittenType {
        let tokens = TokenList::from(parsed.to_token_stream());
        let last = match parsed {
            Type::Path(path) => path.path.segments.last().map(|segment| {
                let arguments = match &segment.arguments {
                    syn::PathArguments::AngleBracketed(list) => {
                        list.args.iter().map(|one| one.to_token_stream().into()).collect()
                    }
                    _ => Vec::new(),
                };
                (segment.ident.unraw().to_string(), arguments)
            }),
            _ => None,
        };
        let is_unit = matches!(parsed, Type::Tuple(tuple) if tuple.elems.is_empty());
        let readable = readable(&tokens);
        WrittenType { blame: Blame::from(&tokens), tokens, readable, last, is_unit }
    }

    /// A type that the macro adds. Errors about it point at `span`.
    pub(crate) fn generated(tokens: TokenList, readable: String, span: Span) -> WrittenType {
        WrittenType { tokens, readable, blame: span.into(), last: None, is_unit: false }
    }

    pub(crate) fn is_named(&self, name: &str) -> bool {
        match &self.last {
            Some((last, _)) => last == name,
            None => false,
        }
    }

    /// Whether the path leads to a type of the user's own crate: `crate::Raw`, `self::Raw`, `super::Raw`.
    pub(crate) fn is_of_own_crate(&self) -> bool {
        match self.tokens.trees().first() {
            Some(TokenTree::Ident(first)) => {
                ["crate", "self", "super"].iter().any(|word| first == word)
            }
            _ => false,
        }
    }
}

//! What occurs in tokens, at any depth.

use proc_macro2::{Span, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;

use super::cursor::{Cursor, LeftOver, is_punct, unraw};

/// Whether any of these words occurs in the tokens, at any depth.
pub(crate) fn mentions(tokens: &impl ToTokens, words: &[String]) -> bool {
    tokens.to_token_stream().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => words.contains(&ident.unraw().to_string()),
        TokenTree::Group(group) => mentions(&group.stream(), words),
        _ => false,
    })
}

/// Whether any of these words occurs from here to the end, at any depth.
pub(crate) fn mentions_here(mut input: Cursor<'_>, words: &[String]) -> bool {
    while let Some(tree) = input.tree() {
        match tree {
            TokenTree::Ident(_) => {
                let word = unraw(input.word());
                let mut index = 0;
                while index < words.len() {
                    if words[index] == word {
                        return true;
                    }
                    index += 1;
                }
            }
            TokenTree::Group(_) => {
                if let Some((_, contents)) = input.contents()
                    && mentions_here(input.at(contents, &LeftOver::default()), words)
                {
                    return true;
                }
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
        input.next_tree();
    }
    false
}

/// The span of the first `&` or `'_` with an elided lifetime.
pub(crate) fn elided_lifetime(tokens: &impl ToTokens) -> Option<Span> {
    let trees: Vec<TokenTree> = tokens.to_token_stream().into_iter().collect();
    trees.iter().enumerate().find_map(|(index, tree)| match tree {
        TokenTree::Punct(punct) if punct.as_char() == '&' => {
            (!is_punct(trees.get(index + 1), '\'')).then(|| punct.span())
        }
        TokenTree::Punct(punct) if punct.as_char() == '\'' => match trees.get(index + 1) {
            Some(TokenTree::Ident(ident)) if ident == "_" => Some(punct.span()),
            _ => None,
        },
        TokenTree::Group(group) => elided_lifetime(&group.stream()),
        _ => None,
    })
}

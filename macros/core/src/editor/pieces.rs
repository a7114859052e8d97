//! Tokens, split at commas.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};

/// The pieces between commas, except commas inside `<…>`. A piece is empty where nothing is written yet.
pub(super) fn pieces(tokens: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut pieces = vec![Vec::new()];
    let mut depth = 0_usize;
    let mut arrow = false;
    for tree in tokens {
        let punct = match &tree {
            TokenTree::Punct(punct) => Some((punct.as_char(), punct.spacing())),
            _ => None,
        };
        match punct {
            Some((',', _)) if depth == 0 => {
                pieces.push(Vec::new());
                continue;
            }
            Some(('<', _)) => depth += 1,
            Some(('>', _)) if !arrow => depth = depth.saturating_sub(1),
            _ => {}
        }
        arrow = matches!(punct, Some(('-' | '=', Spacing::Joint)));
        if let Some(piece) = pieces.last_mut() {
            piece.push(tree);
        }
    }
    pieces
}

pub(super) fn ident(tree: Option<&TokenTree>) -> Option<&Ident> {
    match tree {
        Some(TokenTree::Ident(ident)) => Some(ident),
        _ => None,
    }
}

pub(super) fn group(tree: Option<&TokenTree>, delimiter: Delimiter) -> Option<&Group> {
    match tree {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

pub(super) fn is_punct(tree: Option<&TokenTree>, character: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

pub(super) fn is_text(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Literal(literal) if literal.to_string().starts_with('"'))
}

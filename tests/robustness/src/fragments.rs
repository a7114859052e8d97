//! Groups without delimiters, in which a `macro_rules!` passes on its fragments.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Replaces groups without delimiters by their contents, at any depth.
pub(crate) fn without_invisible_groups(trees: &[TokenTree]) -> Vec<TokenTree> {
    let mut visible = Vec::new();
    for tree in trees {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let contents: Vec<TokenTree> = group.stream().into_iter().collect();
                visible.extend(without_invisible_groups(&contents));
            }
            tree => visible.push(tree.clone()),
        }
    }
    visible
}

/// Writes the tokens, with `⟦…⟧` around groups without delimiters.
pub(crate) fn shown(tokens: &TokenStream) -> String {
    let mut text = String::new();
    for tree in tokens.clone() {
        let TokenTree::Group(group) = tree else {
            let is_joint =
                matches!(&tree, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
            text += &tree.to_string();
            text += if is_joint { "" } else { " " };
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ") "),
            Delimiter::Brace => ("{ ", "} "),
            Delimiter::Bracket => ("[", "] "),
            Delimiter::None => ("⟦", "⟧ "),
        };
        text += open;
        text += &shown(&group.stream());
        text += close;
    }
    text
}

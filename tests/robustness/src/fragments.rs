//! Groups without delimiters, in which a `macro_rules!` passes on its fragments.

use proc_macro2::{Delimiter, TokenTree};

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

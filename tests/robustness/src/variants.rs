//! The variants of an enum, whose attributes the macro removes.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::fragments::without_invisible_groups;

/// Returns the item as the output contains it: without the attributes that declare the responses of variants.
#[must_use]
pub fn as_emitted(item: &TokenStream) -> TokenStream {
    let trees: Vec<TokenTree> = item.clone().into_iter().collect();
    without_declarations(&trees).unwrap_or(trees).into_iter().collect()
}

/// Returns the item without each `#[api_responses…]` at the beginning of a variant, or `None` if it has no such
/// attribute. The variants are in the last braces. These, and the word `enum`, may be in groups without delimiters.
pub(crate) fn without_declarations(item: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let is_enum = |tree: &TokenTree| matches!(tree, TokenTree::Ident(word) if word == "enum");
    if !without_invisible_groups(item).iter().any(is_enum) {
        return None;
    }
    let (trees, is_changed) = in_last_braces(item)?;
    is_changed.then_some(trees)
}

/// Returns the tokens with other contents in the last braces, and whether these differ. `None` if there are no braces.
fn in_last_braces(item: &[TokenTree]) -> Option<(Vec<TokenTree>, bool)> {
    item.iter().enumerate().rev().find_map(|(at, tree)| {
        let TokenTree::Group(group) = tree else { return None };
        let contents: Vec<TokenTree> = group.stream().into_iter().collect();
        let (contents, is_changed) = match group.delimiter() {
            Delimiter::Brace => match in_braces(group) {
                Some(changed) => (changed, true),
                None => (contents, false),
            },
            Delimiter::None => in_last_braces(&contents)?,
            Delimiter::Parenthesis | Delimiter::Bracket => return None,
        };
        let mut trees = item.to_vec();
        let contents = contents.into_iter().collect();
        trees[at] = TokenTree::Group(Group::new(group.delimiter(), contents));
        Some((trees, is_changed))
    })
}

/// Changes the body of the enum.
fn in_braces(body: &Group) -> Option<Vec<TokenTree>> {
    let trees: Vec<TokenTree> = body.stream().into_iter().collect();
    let mut kept = Vec::new();
    let mut index = 0;
    let mut is_at_start = true;
    while let Some(tree) = trees.get(index) {
        if is_at_start
            && matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '#')
            && let Some(TokenTree::Group(attribute)) = trees.get(index + 1)
            && attribute.delimiter() == Delimiter::Bracket
        {
            if !declares(&attribute.stream()) {
                kept.extend_from_slice(&trees[index..index + 2]);
            }
            index += 2;
            continue;
        }
        match tree {
            TokenTree::Ident(_) => is_at_start = false,
            TokenTree::Punct(punct) if punct.as_char() == ',' => is_at_start = true,
            _ => {}
        }
        kept.push(tree.clone());
        index += 1;
    }
    (kept.len() < trees.len()).then_some(kept)
}

/// `api_responses`, or a path that ends with it, or a word with a typing error.
fn declares(attribute: &TokenStream) -> bool {
    let mut last = String::new();
    let mut segments = 0_usize;
    let mut trees: Vec<TokenTree> = attribute.clone().into_iter().collect();
    while let [TokenTree::Group(fragment)] = trees.as_slice()
        && fragment.delimiter() == Delimiter::None
    {
        trees = fragment.stream().into_iter().collect();
    }
    for tree in trees {
        match tree {
            TokenTree::Ident(word) => {
                last = word.to_string();
                segments += 1;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            _ => break,
        }
    }
    let last = last.strip_prefix("r#").unwrap_or(&last);
    let [last, name]: [Vec<char>; 2] = [last, "api_responses"].map(|word| word.chars().collect());
    is_within(&last, &name, if segments == 1 { 2 } else { 0 })
}

/// Whether at most so many letters must be inserted, removed, replaced or swapped.
fn is_within(one: &[char], other: &[char], edits: usize) -> bool {
    match (one, other) {
        ([first, one @ ..], [second, other @ ..]) if first == second => {
            is_within(one, other, edits)
        }
        ([], rest) | (rest, []) => rest.len() <= edits,
        _ if edits == 0 => false,
        ([first, second, one @ ..], [third, fourth, other @ ..])
            if first == fourth && second == third && is_within(one, other, edits - 1) =>
        {
            true
        }
        ([_, one_rest @ ..], [_, other_rest @ ..]) => {
            is_within(one_rest, other_rest, edits - 1)
                || is_within(one_rest, other, edits - 1)
                || is_within(one, other_rest, edits - 1)
        }
    }
}

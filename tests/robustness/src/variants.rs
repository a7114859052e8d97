//! The variants of an enum, whose attributes the macro removes.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Returns the item as the output contains it: without the attributes that declare the responses of variants.
#[must_use]
pub fn as_emitted(item: &TokenStream) -> TokenStream {
    let trees: Vec<TokenTree> = item.clone().into_iter().collect();
    without_declarations(&trees).unwrap_or(trees).into_iter().collect()
}

/// Returns the item without each `#[api_responses…]` at the beginning of a variant, or `None` if it has no such
/// attribute.
pub(crate) fn without_declarations(item: &[TokenTree]) -> Option<Vec<TokenTree>> {
    if !item.iter().any(|tree| matches!(tree, TokenTree::Ident(word) if word == "enum")) {
        // The body of the enum, or all of it, may be in a group without delimiters.
        return in_last_fragment(item, without_declarations);
    }
    let at = item.iter().rposition(|tree| is_group(tree, Delimiter::Brace));
    let Some(at) = at else { return in_last_fragment(item, in_braces) };
    in_braces(&item[..=at]).map(|mut trees| {
        trees.extend_from_slice(&item[at + 1..]);
        trees
    })
}

fn is_group(tree: &TokenTree, delimiter: Delimiter) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter() == delimiter)
}

/// Changes the contents of the last group without delimiters.
fn in_last_fragment(
    item: &[TokenTree],
    change: impl FnOnce(&[TokenTree]) -> Option<Vec<TokenTree>>,
) -> Option<Vec<TokenTree>> {
    let at = item.iter().rposition(|tree| is_group(tree, Delimiter::None))?;
    let TokenTree::Group(fragment) = &item[at] else { return None };
    let contents: Vec<TokenTree> = fragment.stream().into_iter().collect();
    let changed = change(&contents)?.into_iter().collect();
    let mut trees = item.to_vec();
    trees[at] = TokenTree::Group(Group::new(Delimiter::None, changed));
    Some(trees)
}

/// Changes the body of the enum, which is the last tree.
fn in_braces(item: &[TokenTree]) -> Option<Vec<TokenTree>> {
    let (TokenTree::Group(body), head) = item.split_last()? else { return None };
    if body.delimiter() != Delimiter::Brace {
        return in_last_fragment(item, in_braces);
    }
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
    let is_changed = kept.len() < trees.len();
    let body = Group::new(Delimiter::Brace, kept.into_iter().collect());
    is_changed.then(|| head.iter().cloned().chain([TokenTree::Group(body)]).collect())
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

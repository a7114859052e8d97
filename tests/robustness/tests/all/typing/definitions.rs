//! The enums and variants in an expansion.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Returns the names of the enums, and their variants as `Enum::Variant`.
///
/// This reads tokens: parsing whole files would take most of the time of these tests.
pub(crate) fn definitions(output: TokenStream) -> BTreeSet<String> {
    let trees: Vec<TokenTree> = output.into_iter().collect();
    let mut names = BTreeSet::new();
    for (index, pair) in trees.windows(2).enumerate() {
        let [TokenTree::Ident(keyword), TokenTree::Ident(name)] = pair else { continue };
        if keyword != "enum" {
            continue;
        }
        let is_body = |tree: &&TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        let Some(TokenTree::Group(body)) = trees[index..].iter().find(is_body) else { continue };
        names.insert(name.to_string());
        names.extend(variants(body.stream()).map(|variant| format!("{name}::{variant}")));
    }
    names
}

/// Returns the words at the beginning and after commas, without attributes.
fn variants(body: TokenStream) -> impl Iterator<Item = String> {
    let mut at_start = true;
    body.into_iter().filter_map(move |tree| match tree {
        TokenTree::Ident(word) => std::mem::take(&mut at_start).then(|| word.to_string()),
        TokenTree::Punct(punct) => {
            at_start |= punct.as_char() == ',';
            None
        }
        TokenTree::Group(_) | TokenTree::Literal(_) => None,
    })
}

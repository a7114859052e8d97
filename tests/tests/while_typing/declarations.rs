//! Every use of the attribute in `ui/*/pass`.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::str::FromStr as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

pub(crate) struct Declaration {
    /// Where it stands, for messages.
    pub(crate) file: String,
    pub(crate) arguments: TokenStream,
    pub(crate) item: TokenStream,
}

pub(crate) fn all() -> Vec<Declaration> {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten();
    let topics = entries(Path::new("ui")).map(|topic| topic.unwrap().path().join("pass"));
    let mut paths: Vec<_> =
        topics.flat_map(|topic| entries(&topic).map(|entry| entry.unwrap().path())).collect();
    paths.sort();
    let mut declarations = Vec::new();
    for path in paths {
        let tokens = TokenStream::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        find(tokens, &path.display().to_string(), &mut declarations);
    }
    // Many files differ in the handler only.
    let mut seen = HashSet::new();
    declarations.retain(|declaration| seen.insert(declaration.arguments.to_string()));
    assert!(declarations.len() > 80, "only {} declarations", declarations.len());
    declarations
}

/// Looks into every group, since handlers stand in modules, functions and `macro_rules!`.
fn find(tokens: TokenStream, file: &str, declarations: &mut Vec<Declaration>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let after_pound = index.checked_sub(1).is_some_and(
            |pound| matches!(&trees[pound], TokenTree::Punct(p) if p.as_char() == '#'),
        );
        match arguments_of(&group.stream()) {
            Some(arguments) if after_pound => {
                let item = item(&trees[index + 1..]);
                // What a `macro_rules!` has yet to fill in is no attribute that somebody types.
                if !mentions_metavariable(&arguments) {
                    declarations.push(Declaration { file: file.to_owned(), arguments, item });
                }
            }
            _ => find(group.stream(), file, declarations),
        }
    }
}

/// What stands between the parentheses of `api_responses(…)`, by whatever path.
fn arguments_of(attribute: &TokenStream) -> Option<TokenStream> {
    let trees: Vec<TokenTree> = attribute.clone().into_iter().collect();
    match trees.as_slice() {
        [.., TokenTree::Ident(name), TokenTree::Group(list)]
            if name == "api_responses" && list.delimiter() == Delimiter::Parenthesis =>
        {
            Some(list.stream())
        }
        _ => None,
    }
}

/// Up to the body or the semicolon.
fn item(trees: &[TokenTree]) -> TokenStream {
    let is_end = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    let end = trees.iter().position(is_end).map_or(trees.len(), |end| end + 1);
    trees[..end].iter().cloned().collect()
}

fn mentions_metavariable(tokens: &TokenStream) -> bool {
    tokens.to_string().contains('$')
}

//! The places where a return type mentions a generated name.
//!
//! The search works on tokens, because the name can be anywhere: in a tuple, in an alias of `Result`, in
//! `impl Future<Output = …>`, in tokens from a `macro_rules!`.

use proc_macro2::{Ident, Spacing, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;

#[derive(Clone)]
pub(crate) struct Mention {
    pub(crate) ident: Ident,
    /// Its arguments.
    pub(crate) arguments: Vec<TokenStream>,
    /// Whether it is an argument of a type called `…Result`, which also has an error type.
    pub(crate) in_result: bool,
}

pub(crate) fn find(output: &TokenStream, name: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    scan(output, name, false, &mut found);
    found
}

fn scan(tokens: &TokenStream, name: &str, in_result: bool, found: &mut Vec<Mention>) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut enclosing = Vec::new();
    let mut last_word = String::new();
    let mut index = 0;
    while let Some(tree) = trees.get(index) {
        let inside = enclosing.last().copied().unwrap_or(in_result);
        match tree {
            TokenTree::Ident(ident) => {
                last_word = ident.unraw().to_string();
                if last_word == name {
                    let (arguments, end) = arguments(&trees, index + 1);
                    found.push(Mention { ident: ident.clone(), arguments, in_result: inside });
                    index = end;
                    continue;
                }
            }
            TokenTree::Group(group) => scan(&group.stream(), name, inside, found),
            TokenTree::Punct(punct) if punct.as_char() == '<' => {
                enclosing.push(inside || last_word.ends_with("Result"));
            }
            TokenTree::Punct(punct) if punct.as_char() == '>' && !follows_dash(&trees, index) => {
                enclosing.pop();
            }
            _ => {}
        }
        index += 1;
    }
}

/// The arguments that begin at `start`, and the index after them.
fn arguments(trees: &[TokenTree], start: usize) -> (Vec<TokenStream>, usize) {
    let mut index = start;
    while is_punct(trees.get(index), ':') {
        index += 1;
    }
    if !is_punct(trees.get(index), '<') {
        return (Vec::new(), start);
    }
    index += 1;
    let mut depth = 0_usize;
    let mut arguments = vec![Vec::new()];
    while let Some(tree) = trees.get(index) {
        match tree {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !follows_dash(trees, index) => {
                if depth == 0 {
                    index += 1;
                    break;
                }
                depth -= 1;
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' && depth == 0 => {
                arguments.push(Vec::new());
                index += 1;
                continue;
            }
            _ => {}
        }
        if let Some(argument) = arguments.last_mut() {
            argument.push(tree.clone());
        }
        index += 1;
    }
    let arguments = arguments
        .into_iter()
        .filter(|argument| !argument.is_empty())
        .map(|argument| argument.into_iter().collect())
        .collect();
    (arguments, index)
}

fn is_punct(tree: Option<&TokenTree>, character: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// Whether the `>` at `index` is part of an arrow.
fn follows_dash(trees: &[TokenTree], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| trees.get(before));
    matches!(
        before,
        Some(TokenTree::Punct(punct)) if punct.as_char() == '-' && punct.spacing() == Spacing::Joint
    )
}

/// Whether any of these words occurs in the tokens, at any depth.
pub(crate) fn mentions(tokens: &TokenStream, words: &[String]) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(ident) => words.contains(&ident.unraw().to_string()),
        TokenTree::Group(group) => mentions(&group.stream(), words),
        _ => false,
    })
}

/// The span of the first `&` or `'_` with an elided lifetime.
pub(crate) fn elided_lifetime(tokens: &TokenStream) -> Option<Span> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
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

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    fn arguments_of(output: &TokenStream) -> Vec<(Vec<String>, bool)> {
        find(output, "GetUserResponse")
            .into_iter()
            .map(|mention| {
                let arguments = mention.arguments.iter().map(ToString::to_string).collect();
                (arguments, mention.in_result)
            })
            .collect()
    }

    #[test]
    fn finds_the_name_anywhere() {
        let user = || vec!["User".to_owned()];
        assert_eq!(arguments_of(&quote!(GetUserResponse)), [(vec![], false)]);
        assert_eq!(arguments_of(&quote!(GetUserResponse<User>)), [(user(), false)]);
        assert_eq!(arguments_of(&quote!(Result<GetUserResponse<User>, E>)), [(user(), true)]);
        assert_eq!(arguments_of(&quote!(ApiResult<GetUserResponse<User>>)), [(user(), true)]);
        assert_eq!(arguments_of(&quote!((CookieJar, GetUserResponse<User>))), [(user(), false)]);
        assert_eq!(
            arguments_of(&quote!(impl Future<Output = Result<(A, GetUserResponse<User>), E>>)),
            [(user(), true)]
        );
        assert_eq!(arguments_of(&quote!(Result<Json<User>, GetUserError>)), []);
    }

    #[test]
    fn arguments_are_split_at_their_own_commas() {
        let [(arguments, _)] = arguments_of(&quote!(GetUserResponse<Map<K, V>, fn(A) -> B>))[..]
            .to_vec()
            .try_into()
            .unwrap();
        assert_eq!(arguments, ["Map < K , V >", "fn (A) -> B"]);
    }

    #[test]
    fn unclosed_brackets_are_accepted() {
        assert_eq!(arguments_of(&quote!(Result<GetUserResponse<User)).len(), 1);
        assert_eq!(arguments_of(&quote!(>>> GetUserResponse <)).len(), 1);
    }
}

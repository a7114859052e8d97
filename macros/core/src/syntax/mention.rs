//! The places where a return type mentions a generated name.
//!
//! The search works on tokens, because the name can be anywhere: in a tuple, in an alias of `Result`, in
//! `impl Future<Output = …>`, in tokens from a `macro_rules!`.

use std::ops::Range;

use proc_macro2::{Ident, Spacing, Span, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;

use super::cursor::{Cursor, LeftOver, unraw};

#[derive(Clone)]
pub(crate) struct Mention {
    pub(crate) ident: Ident,
    /// Its arguments, as ranges of the tokens that were searched.
    pub(crate) arguments: Vec<Range<usize>>,
    /// Whether it is an argument of a type called `…Result`, which also has an error type.
    pub(crate) in_result: bool,
}

/// Finds the mentions of a name, which is `GetUser` and `Response` for example.
pub(crate) fn find(output: Cursor<'_>, name: [&str; 2]) -> Vec<Mention> {
    let mut found = Vec::new();
    scan(output, name, false, &mut found);
    found
}

fn scan(mut input: Cursor<'_>, name: [&str; 2], in_result: bool, found: &mut Vec<Mention>) {
    let mut enclosing: Vec<bool> = Vec::new();
    let mut ends_with_result = false;
    let mut after_dash = false;
    while let Some(tree) = input.tree() {
        let inside = match enclosing.last() {
            Some(inside) => *inside,
            None => in_result,
        };
        let follows_dash = after_dash;
        after_dash = false;
        match tree {
            TokenTree::Ident(ident) => {
                let word = unraw(input.word());
                ends_with_result = word.ends_with("Result");
                let [beginning, end] = name;
                if word.strip_prefix(beginning) == Some(end) {
                    input.next_tree();
                    let arguments = arguments(&mut input);
                    found.push(Mention { ident: ident.clone(), arguments, in_result: inside });
                    continue;
                }
            }
            TokenTree::Group(_) => {
                if let Some((_, contents)) = input.contents() {
                    scan(input.at(contents, &LeftOver::default()), name, inside, found);
                }
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                '<' => enclosing.push(inside || ends_with_result),
                '>' if !follows_dash => {
                    enclosing.pop();
                }
                '-' => after_dash = punct.spacing() == Spacing::Joint,
                _ => {}
            },
            TokenTree::Literal(_) => {}
        }
        input.next_tree();
    }
}

/// Takes the arguments that begin here.
fn arguments(input: &mut Cursor<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut ahead = *input;
    while is_punct(ahead.tree(), ':') {
        ahead.next_tree();
    }
    if !is_punct(ahead.tree(), '<') {
        return found;
    }
    ahead.next_tree();
    let mut depth = 0_usize;
    let mut after_dash = false;
    let mut start = ahead;
    loop {
        let tree = ahead.tree();
        let punct = match tree {
            Some(TokenTree::Punct(punct)) => Some(punct),
            _ => None,
        };
        let character = punct.map_or(' ', proc_macro2::Punct::as_char);
        let is_close = character == '>' && !after_dash;
        if tree.is_none() || (depth == 0 && (is_close || character == ',')) {
            let argument = start.until(&ahead);
            if !argument.is_empty() {
                found.push(argument);
            }
            if tree.is_some() {
                ahead.next_tree();
            }
            if tree.is_none() || is_close {
                break;
            }
            start = ahead;
            after_dash = false;
            continue;
        }
        if character == '<' {
            depth += 1;
        } else if is_close {
            depth -= 1;
        }
        after_dash =
            character == '-' && punct.is_some_and(|punct| punct.spacing() == Spacing::Joint);
        ahead.next_tree();
    }
    *input = ahead;
    found
}

fn is_punct(tree: Option<&TokenTree>, character: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

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

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use super::*;
    use crate::syntax::buffer::Buffer;

    fn arguments_of(output: &TokenStream) -> Vec<(Vec<String>, bool)> {
        let buffer = Buffer::open(output.clone());
        let left_over = LeftOver::default();
        let output = buffer.at(buffer.whole(), &left_over);
        find(output, ["GetUser", "Response"])
            .into_iter()
            .map(|mention| {
                let text = |argument| output.stream(argument).to_string();
                let arguments = mention.arguments.into_iter().map(text).collect();
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

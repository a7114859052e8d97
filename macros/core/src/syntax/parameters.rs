//! The types of a handler's parameters. They show what the handler reads from the request.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};

use crate::token_list::TokenList;

/// The type of a parameter, which can be named beside the handler.
pub(crate) struct ParameterType {
    pub(crate) tokens: TokenList,
    /// The types in its angle brackets and tuples, and in theirs: `Vec<User>` and `User` of `Json<Vec<User>>`.
    pub(crate) arguments: Vec<TokenList>,
}

/// Reads the types of all parameters between the parentheses of a handler. Left out are those that mean nothing
/// beside it: `self`, `impl Trait`, and types with one of its `generics`. So are parameters with an attribute: a
/// `#[cfg]` can remove them.
pub(crate) fn types(parameters: TokenStream, generics: &[String]) -> Vec<ParameterType> {
    let trees: Vec<TokenTree> = parameters.into_iter().collect();
    elements(&trees).filter_map(|parameter| parameter_type(parameter, generics)).collect()
}

fn parameter_type(parameter: &[TokenTree], generics: &[String]) -> Option<ParameterType> {
    if parameter.first().is_some_and(|first| is_punct(first, '#')) {
        return None;
    }
    let tokens = nameable(type_of(parameter)?, generics)?;
    let mut arguments = Vec::new();
    add_arguments(&tokens, &mut arguments);
    Some(ParameterType { tokens: tokens.into(), arguments })
}

/// What is behind the `:` of the pattern.
fn type_of(parameter: &[TokenTree]) -> Option<&[TokenTree]> {
    let mut after_colon = false;
    for (index, tree) in parameter.iter().enumerate() {
        match tree {
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                if !after_colon && punct.spacing() == Spacing::Alone {
                    return Some(&parameter[index + 1..]).filter(|of| !of.is_empty());
                }
                after_colon = !after_colon;
            }
            _ => after_colon = false,
        }
    }
    None
}

/// The type as it is written beside the handler: its named lifetimes become `'_`.
fn nameable(of: &[TokenTree], generics: &[String]) -> Option<Vec<TokenTree>> {
    let mut written = Vec::with_capacity(of.len());
    let mut after_quote = false;
    for tree in of {
        let tree = match tree {
            TokenTree::Ident(word) => {
                let text = word.to_string();
                let is_generic = generics.contains(&text);
                if after_quote && is_generic {
                    TokenTree::Ident(Ident::new("_", word.span()))
                } else if is_generic || text == "impl" {
                    return None;
                } else {
                    tree.clone()
                }
            }
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let inner = nameable(&inner, generics)?;
                let mut written =
                    proc_macro2::Group::new(group.delimiter(), inner.into_iter().collect());
                written.set_span(group.span());
                TokenTree::Group(written)
            }
            _ => tree.clone(),
        };
        after_quote = is_punct(&tree, '\'');
        written.push(tree);
    }
    Some(written)
}

fn add_arguments(of: &[TokenTree], arguments: &mut Vec<TokenList>) {
    let inner = match of {
        [TokenTree::Group(tuple)] if tuple.delimiter() == Delimiter::Parenthesis => {
            tuple.stream().into_iter().collect()
        }
        [.., last] if is_punct(last, '>') => {
            let Some(open) = of.iter().position(|tree| is_punct(tree, '<')) else { return };
            of[open + 1..of.len() - 1].to_vec()
        }
        _ => return,
    };
    for argument in elements(&inner).filter(|argument| is_type(argument)) {
        arguments.push(argument.to_vec().into());
        add_arguments(argument, arguments);
    }
}

/// Whether an argument is a type, and not a lifetime, a constant or an associated type.
fn is_type(argument: &[TokenTree]) -> bool {
    let is_value = match argument.first() {
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '\'' | '-'),
        // A fragment of a `macro_rules!` is in a group without delimiters.
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            !is_type(&inner)
        }
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(TokenTree::Ident(word)) => word == "true" || word == "false",
        Some(TokenTree::Literal(_)) | None => true,
    };
    !is_value && !argument.iter().any(|tree| is_punct(tree, '='))
}

/// The elements of a list with commas, which may also be within angle brackets.
fn elements(trees: &[TokenTree]) -> impl Iterator<Item = &[TokenTree]> {
    let mut depth = 0_usize;
    let mut after_minus = false;
    trees.split(move |tree| {
        let TokenTree::Punct(punct) = tree else {
            after_minus = false;
            return false;
        };
        match punct.as_char() {
            '<' => depth += 1,
            // Not that of `->`.
            '>' if !after_minus => depth = depth.saturating_sub(1),
            _ => {}
        }
        after_minus = punct.as_char() == '-' && punct.spacing() == Spacing::Joint;
        depth == 0 && punct.as_char() == ','
    })
}

fn is_punct(tree: &TokenTree, character: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == character)
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use proc_macro2::{Delimiter, Group, TokenStream};
    use quote::quote;

    use super::types;
    use crate::readable::readable;

    fn read(parameters: &str) -> Vec<String> {
        let generics = ["T", "Self", "a"].map(str::to_owned);
        let types = types(TokenStream::from_str(parameters).unwrap(), &generics);
        let text = |of: super::ParameterType| {
            let arguments: Vec<String> = of.arguments.iter().map(readable).collect();
            format!("{}: {}", readable(&of.tokens), arguments.join(" "))
        };
        types.into_iter().map(text).collect()
    }

    #[test]
    fn the_types_of_parameters_and_their_arguments() {
        for (parameters, expected) in [
            ("", &[][..]),
            ("Path(id): Path<u64>", &["Path<u64>: u64"]),
            ("id: web::Path<u64>, ", &["web::Path<u64>: u64"]),
            ("Path((a, b)): Path<(u64, A)>", &["Path<(u64, A)>: (u64, A) u64 A"]),
            (
                "draft: Result<Json<Vec<Draft>>, E>",
                &["Result<Json<Vec<Draft>>, E>: Json<Vec<Draft>> Vec<Draft> Draft E"],
            ),
            ("shop::State(a): State<Arc<S>>, b: u8", &["State<Arc<S>>: Arc<S> S", "u8: "]),
            ("State(Shop { a: b, .. }): State<Shop>", &["State<Shop>: Shop"]),
            ("f: Box<dyn Fn(u8) -> u8>, b: B", &["Box<dyn Fn(u8) -> u8>: dyn Fn(u8) -> u8", "B: "]),
            (
                "a: [u8; 4], b: A<4, { 1 }, 'static, B, Item = C>",
                &["[u8; 4]: ", "A<4, { 1 }, 'static, B, Item = C>: B"],
            ),
            ("text: Cow<'a, str>, b: &'a [B]", &["Cow<'_, str>: str", "&'_[B]: "]),
            // What cannot be named beside the handler.
            (
                "self, &self, self: Arc<Self>, a: Json<T>, b: (u8, T), c: impl A, d: Vec<impl A>",
                &[],
            ),
            ("#[cfg(x)] a: A, b: B", &["B: "]),
            // Not a parameter.
            (": , :: , a:, <, >", &[]),
        ] {
            assert_eq!(read(parameters), expected, "{parameters}");
        }
    }

    /// `Json<Page<$size>>` in a `macro_rules!`, with `$size:literal` or `$size:ty`.
    #[test]
    fn fragments_of_macros_are_arguments_if_they_are_types() {
        for (fragment, expected) in [("4", "Page<4>: "), ("Small", "Page<Small>: Small")] {
            let fragment = TokenStream::from_str(fragment).unwrap();
            let fragment = Group::new(Delimiter::None, fragment);
            let parameters = quote!(page: Page<#fragment>);
            let types = types(parameters, &[]);
            let arguments: Vec<String> = types[0].arguments.iter().map(readable).collect();
            assert_eq!(
                format!("{}: {}", readable(&types[0].tokens), arguments.join(" ")),
                expected
            );
        }
    }
}

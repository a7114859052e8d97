//! What the types of a handler's parameters say about the request.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// The types that one parameter of a path is read into. Other types can be structs with several fields.
const VALUES: [&str; 16] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32",
    "f64", "bool", "String",
];

/// The argument of a `Path<…>` in the parameters, if it has a known number of values.
pub(crate) struct PathValues {
    pub(crate) count: usize,
    /// The `u64` of `Path<u64>`.
    pub(crate) single: Option<String>,
    pub(crate) span: Span,
}

/// Each `Path<u64>` and `Path<(u64, String)>` in the parameters.
pub(crate) fn path_values(parameters: TokenStream) -> Vec<PathValues> {
    let trees: Vec<TokenTree> = parameters.into_iter().collect();
    let mut found = Vec::new();
    let mut at = 3;
    while at < trees.len() {
        // The name is converted into text last, because that takes the longest.
        if is_punct(&trees[at - 2], '<')
            && let TokenTree::Ident(path) = &trees[at - 3]
            && is_punct(&trees[at], '>')
            && path == "Path"
        {
            found.extend(of_argument(&trees[at - 1]));
        }
        at += 1;
    }
    found
}

/// The names of all types in the parameters, as far as they begin with a capital letter.
pub(crate) fn type_names(parameters: TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    for tree in parameters {
        match tree {
            TokenTree::Ident(word) => {
                let name = word.to_string();
                if name.starts_with(|first: char| first.is_uppercase()) && !names.contains(&name) {
                    names.push(name);
                }
            }
            TokenTree::Group(group) => names.extend(type_names(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    names
}

fn of_argument(argument: &TokenTree) -> Option<PathValues> {
    match argument {
        TokenTree::Ident(value) => {
            let (single, span) = (value.to_string(), value.span());
            let is_value = VALUES.contains(&single.as_str());
            is_value.then_some(PathValues { count: 1, single: Some(single), span })
        }
        TokenTree::Group(tuple) if tuple.delimiter() == Delimiter::Parenthesis => {
            let count = elements(tuple)?;
            Some(PathValues { count, single: None, span: tuple.span() })
        }
        _ => None,
    }
}

/// The number of elements of a tuple. `None` for `()`, which reads nothing, for a type in parentheses, and for types
/// in which `>` can be another sign than a bracket.
fn elements(tuple: &Group) -> Option<usize> {
    let mut commas = 0;
    let mut depth = 0_usize;
    let mut ends_with_comma = false;
    for tree in tuple.stream() {
        ends_with_comma = false;
        if let TokenTree::Punct(punct) = tree {
            match punct.as_char() {
                '<' => depth += 1,
                '>' => depth = depth.checked_sub(1)?,
                ',' if depth == 0 => {
                    commas += 1;
                    ends_with_comma = true;
                }
                '-' => return None,
                _ => {}
            }
        }
    }
    (commas > 0).then(|| commas + usize::from(!ends_with_comma))
}

fn is_punct(tree: &TokenTree, character: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == character)
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use super::*;

    #[test]
    fn the_values_of_a_path_are_counted() {
        for (parameters, expected) in [
            ("Path(id): Path<u64>", vec![1]),
            ("Path((a, b)): axum::extract::Path<(u64, String)>, Json(x): Json<(u8, u8)>", vec![2]),
            ("path: Path<(Vec<(u8, u8)>, HashMap<u8, u8>, u8,)>", vec![3]),
            ("path: Path<(u64,)>", vec![1]),
            ("path: Path<UserPath>", vec![]),
            ("path: Path<()>, other: Path<(u64)>", vec![]),
            ("path: Path<(fn() -> u8, u8)>", vec![]),
            ("path: Path", vec![]),
            ("", vec![]),
        ] {
            let tokens = TokenStream::from_str(parameters).unwrap();
            let counts: Vec<usize> = path_values(tokens).iter().map(|one| one.count).collect();
            assert_eq!(counts, expected, "{parameters}");
        }
    }
}

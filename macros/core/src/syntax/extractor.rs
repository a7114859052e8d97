//! What the types of a handler's parameters say about the request.

use proc_macro2::{TokenStream, TokenTree};

use super::spanned::Spanned;

/// The types that one parameter of a path is read into. Other types can be structs with several fields.
const VALUES: [&str; 16] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32",
    "f64", "bool", "String",
];

/// The `u64` of each `Path<u64>` in the parameters.
pub(crate) fn single_parameters(parameters: TokenStream) -> Vec<Spanned<String>> {
    let trees: Vec<TokenTree> = parameters.into_iter().collect();
    let mut found = Vec::new();
    for window in trees.windows(4) {
        let [TokenTree::Ident(path), TokenTree::Punct(open), TokenTree::Ident(value), end] = window
        else {
            continue;
        };
        let is_end = matches!(end, TokenTree::Punct(close) if close.as_char() == '>');
        if path == "Path" && open.as_char() == '<' && is_end {
            let value = Spanned::new(value.to_string(), value.span());
            if VALUES.contains(&value.value.as_str()) {
                found.push(value);
            }
        }
    }
    found
}

//! Token streams that nobody would write, made of the words of the grammar: whatever the attribute and
//! the item are, the engine gives back a list of items with the item in it, and never panics.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::*;

/// What an attribute and an item are made of, and some of what they never are.
const WORDS: &[&str] = &[
    "GET",
    "POST",
    "HEAD",
    "ANY",
    "QUERY",
    "200",
    "201",
    "204",
    "303",
    "304",
    "404",
    "416",
    "419",
    "500",
    "99",
    "1000",
    "0x194",
    "404u16",
    "4.04",
    "NOT_FOUND",
    "Ok",
    "Name",
    "User",
    "AuthError",
    "Problem",
    "Fault",
    "Raw",
    "Json",
    "Option",
    "Vec",
    "_",
    "as",
    "outside",
    "derive",
    "crate",
    "lang",
    "errors",
    "from",
    "err",
    "cfg",
    "allow",
    "http",
    "meaningless",
    "reason",
    "zh",
    "problem",
    "doc",
    "etag",
    "www_authenticate",
    "body",
    "\"/users/{id}\"",
    "\"text/html\"",
    "\"Bearer\"",
    "\"zh-CN\"",
    "\"\"",
    "'a",
    "'x'",
    "b\"b\"",
    "r#type",
    ",",
    ",",
    ",",
    ":",
    ":",
    "=",
    "=",
    "|",
    "<",
    ">",
    "::",
    "..",
    "..=",
    "...",
    "->",
    "=>",
    "-",
    "#",
    "&",
    "*",
    "!",
    "?",
    ";",
    "@",
    "$",
    "~",
    "async",
    "fn",
    "get_user",
    "pub",
    "enum",
    "struct",
    "where",
    "self",
    "impl",
    "dyn",
    "const",
    "unsafe",
    "extern",
    "Result",
    "GetUserResponse",
    "GetUserError",
    "()",
    "{}",
    "[]",
];

fn tokens() -> impl Strategy<Value = TokenStream> {
    let word = proptest::sample::select(WORDS)
        .prop_map(|word| TokenStream::from_str(word).unwrap_or_default());
    let delimiter = proptest::sample::select(&[
        Delimiter::Parenthesis,
        Delimiter::Brace,
        Delimiter::Bracket,
        Delimiter::None,
    ]);
    let several = |inner| proptest::collection::vec(inner, 0..12);
    let tree = word.prop_recursive(3, 48, 8, move |inner| {
        (delimiter.clone(), several(inner)).prop_map(|(delimiter, inner)| {
            TokenTree::Group(Group::new(delimiter, inner.into_iter().collect())).into()
        })
    });
    proptest::collection::vec(tree, 0..16).prop_map(|trees| trees.into_iter().collect())
}

/// Items that could be meant, with something arbitrary among their tokens.
fn item() -> impl Strategy<Value = TokenStream> {
    let known = proptest::sample::select(&[
        "pub async fn get_user(id: u64) -> Result<GetUserResponse<User>, GetUserError> { body }",
        "fn get_user() -> GetUserResponse { body }",
        "pub enum AuthError {}",
        "struct AppError;",
    ]);
    let known = (known, tokens(), any::<prop::sample::Index>()).prop_map(|(known, other, at)| {
        let mut trees: Vec<TokenTree> =
            TokenStream::from_str(known).unwrap_or_default().into_iter().collect();
        let at = at.index(trees.len() + 1);
        trees.splice(at..at, other);
        trees.into_iter().collect()
    });
    prop_oneof![
        3 => known,
        2 => Just(TokenStream::from_str(
            "async fn get_user() -> Result<GetUserResponse<User>, GetUserError> { body }",
        ).unwrap_or_default()),
        1 => tokens(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn the_engine_has_an_answer(arguments in tokens(), item in item()) {
        let before = item.to_string();
        let readable_before = syn::parse2::<syn::File>(item.clone()).is_ok();
        let output = api_responses_macros_core::api_responses(arguments, item);
        // What is no list of items before is none behind it.
        if readable_before {
            prop_assert!(syn::parse2::<syn::File>(output.clone()).is_ok(), "{output}");
        }
        // An enum that is filled is the one thing that does not come back as it was.
        if before.starts_with("async fn") {
            prop_assert!(output.to_string().contains(&before), "{output}");
        }
    }
}

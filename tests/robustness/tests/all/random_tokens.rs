//! Random token streams of the words of the grammar, as attribute and as item.
//!
//! `PROPTEST_CASES=1000000 cargo test -p robustness random_tokens` is a long run without a fuzzer.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::*;
use robustness::assert_invariants;
use robustness::words::WORDS;

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

/// Plausible items, with random tokens inserted.
fn item() -> impl Strategy<Value = TokenStream> {
    let known = proptest::sample::select(&[
        "pub async fn get_user(id: u64) -> Result<GetUserResponse<User>, GetUserError> { body }",
        "fn get_user() -> GetUserResponse { body }",
        "pub enum AuthError {}",
        "struct AppError;",
        "impl<T> Users<T> { #[api_responses(GET, 200)] fn get_user(&self) -> GetUserResponse<T> { body } fn other() {} }",
        "pub trait Users { #[a] #[api_responses(GET, 200, 404)] fn get_user(&self) -> GetUserResponse; }",
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
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn random_tokens_keep_the_invariants(arguments in tokens(), item in item()) {
        assert_invariants(&arguments, &item);
    }
}

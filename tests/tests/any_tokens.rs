//! Token streams that nobody would write, made of the words of the grammar: whatever the attribute and
//! the item are, the engine keeps its promise.
//!
//! `PROPTEST_CASES=1000000 cargo test -p api-responses-tests --test any_tokens` is a long run that needs
//! no fuzzer.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use proptest::prelude::*;
use survival::assert_survives;
use survival::composed::WORDS;

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
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_engine_has_an_answer(arguments in tokens(), item in item()) {
        assert_survives(&arguments, &item);
    }
}

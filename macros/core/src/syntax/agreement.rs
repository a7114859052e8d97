//! The readers of usual forms agree with syn about everything that they accept: on all tokens of the tests
//! of the workspace, and on random tokens.

use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use proptest::prelude::*;
use quote::ToTokens as _;
use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::{Meta, TypePath, Visibility};

use super::attribute::is_usual_meta;
use super::buffer::Buffer;
use super::by_syn;
use super::cursor::{Cursor, LeftOver};
use super::plain_type::{self, PlainType};
use super::scan::{Form, scan};
use super::target::is_usual_restriction;
use crate::readable::readable;

/// How many types, attributes and visibilities have been accepted.
#[derive(Default)]
struct Accepted {
    types: usize,
    metas: usize,
    restrictions: usize,
}

/// Everything that a type tells. The debug format of tokens contains their spans and spacing.
fn told(plain: &PlainType) -> String {
    let written = &plain.written;
    let last = written.last.as_ref().map(|(last, arguments)| {
        let arguments: Vec<_> = arguments.iter().map(|one| shown(&one.to_token_stream())).collect();
        (last, arguments)
    });
    let blame = (written.blame.start, written.blame.end);
    let tokens = shown(&written.tokens.to_token_stream());
    format!("{:?} {tokens} {last:?} {blame:?} {}", plain.form, written.is_unit)
}

fn shown(tokens: &TokenStream) -> String {
    let tree = |tree: TokenTree| match tree {
        TokenTree::Group(group) => {
            format!("{:?}{:?}[{}]", group.delimiter(), group.span(), shown(&group.stream()))
        }
        TokenTree::Punct(punct) => {
            let joint = if punct.spacing() == Spacing::Joint { "+" } else { "" };
            format!("{}{joint}{:?}", punct.as_char(), punct.span())
        }
        other => format!("{other}{:?}", other.span()),
    };
    tokens.clone().into_iter().map(tree).collect::<Vec<_>>().join(" ")
}

/// Compares the types that begin at a position.
fn check_type(input: Cursor<'_>, accepted: &mut Accepted) {
    let Some(scanned) = scan(&input) else { return };
    accepted.types += 1;
    let plain = scanned.read(&input);
    let text = || input.stream(input.rest()).to_string();
    let mut by_syn = input;
    let end = input.rest().end;
    let (parsed, left_over) = by_syn::parse(&mut by_syn, end, plain_type::without_plus);
    let parsed = plain_type::of_syn(&parsed.unwrap_or_else(|error| panic!("{error}: {}", text())));
    assert!(left_over.is_none(), "{}", text());
    assert_eq!(by_syn.rest().start, scanned.end, "{}", text());
    assert_eq!(told(&plain), told(&parsed), "{}", text());
    assert_eq!(plain.written.readable, readable(&plain.written.tokens), "{}", text());
    if plain.form == Form::Path {
        let mut by_syn = input;
        let (path, _) = by_syn::parse(&mut by_syn, end, TypePath::parse);
        assert!(path.is_ok(), "{}", text());
        assert_eq!(by_syn.rest().start, scanned.end, "{}", text());
    }
}

/// Compares everything in the contents of a group, at every position.
fn check(input: Cursor<'_>, accepted: &mut Accepted) {
    if is_usual_meta(input) {
        accepted.metas += 1;
        let tokens = input.stream(input.rest());
        assert!(syn::parse2::<Meta>(tokens.clone()).is_ok(), "{tokens}");
    }
    let mut at = input;
    while let Some(tree) = at.tree() {
        check_type(at, accepted);
        if let TokenTree::Group(group) = tree {
            check_restriction(group, accepted);
        }
        if let Some((_, contents)) = at.contents() {
            check(at.at(contents, &LeftOver::default()), accepted);
        }
        at.next_tree();
    }
}

/// Compares `pub` before a group.
fn check_restriction(group: &Group, accepted: &mut Accepted) {
    if group.delimiter() != Delimiter::Parenthesis || !is_usual_restriction(group) {
        return;
    }
    accepted.restrictions += 1;
    let tokens: TokenStream =
        [quote::quote!(pub), TokenTree::Group(group.clone()).into()].into_iter().collect();
    let visibility = |input: ParseStream| input.parse::<Visibility>();
    // It is an error if syn does not read the group.
    let parsed = visibility.parse2(tokens.clone()).unwrap();
    assert_eq!(shown(&parsed.to_token_stream()), shown(&tokens));
}

fn check_tokens(tokens: TokenStream, accepted: &mut Accepted) {
    let buffer = Buffer::open(tokens);
    if buffer.too_deep.is_none() {
        let left_over = LeftOver::default();
        check(buffer.at(buffer.whole(), &left_over), accepted);
    }
}

fn check_folder(folder: &Path, accepted: &mut Accepted) {
    // A published package does not contain the tests of the workspace.
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            check_folder(&path, accepted);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && let Ok(tokens) = fs::read_to_string(&path).unwrap().parse()
        {
            check_tokens(tokens, accepted);
        }
    }
}

#[test]
fn usual_forms_in_the_tests_agree_with_syn() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests");
    let mut accepted = Accepted::default();
    check_folder(&tests.join("ui"), &mut accepted);
    check_folder(&tests.join("frameworks"), &mut accepted);
    if tests.is_dir() {
        assert!(accepted.types > 10_000, "{}", accepted.types);
        assert!(accepted.metas > 1_000, "{}", accepted.metas);
        assert!(accepted.restrictions > 3, "{}", accepted.restrictions);
    }
}

/// Tokens that types and attributes consist of.
const WORDS: &[&str] = &[
    "A", "b", "Vec", "Self", "self", "super", "crate", "_", "r#type", "\u{e9}", "union", "builtin",
    "dyn", "impl", "fn", "mut", "as", "pub", "in", "true", "unsafe", "'a", "'_", "::", "::", ":",
    "<", "<", ">", ">", ">>", "->", "=>", ",", ",", "=", "==", "&", "&&", "+", "!", "#", "*", "?",
    "-", "..", "<=", "1", "\"text\"", "()", "(crate)", "[]", "{}",
];

fn tokens() -> impl Strategy<Value = TokenStream> {
    let word =
        proptest::sample::select(WORDS).prop_map(|word| word.parse::<TokenStream>().unwrap());
    let delimiter = proptest::sample::select(&[
        Delimiter::Parenthesis,
        Delimiter::Brace,
        Delimiter::Bracket,
        Delimiter::None,
    ]);
    let tree = word.prop_recursive(2, 24, 6, move |inner| {
        (delimiter.clone(), proptest::collection::vec(inner, 0..6)).prop_map(
            |(delimiter, inner)| {
                TokenTree::Group(Group::new(delimiter, inner.into_iter().collect())).into()
            },
        )
    });
    proptest::collection::vec(tree, 1..14).prop_map(|trees| trees.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn usual_forms_in_random_tokens_agree_with_syn(tokens in tokens()) {
        check_tokens(tokens, &mut Accepted::default());
    }
}

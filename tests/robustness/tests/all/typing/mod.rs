//! Every attribute in `ui/*/pass` while it is typed: each prefix of its text with the closing delimiters
//! that an editor adds, each entry incomplete between the others, and each token missing.
//!
//! In every state, the output contains the item token for token, the enums of the return type, and the
//! variants of all entries before the cursor. Names in the handler therefore continue to resolve.

mod closing;
mod definitions;

use std::collections::{BTreeSet, HashSet};

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use proc_macro2::{Group, TokenStream, TokenTree};

use closing::with_closing_delimiters;
use definitions::definitions;
use robustness::examples::{self, Example};
use robustness::variants::as_emitted;

/// The output for an editor.
fn expand(arguments: TokenStream, item: TokenStream) -> TokenStream {
    api_responses_by(&ProjectSettings::default(), Reader::Editor, arguments, item)
}

/// Every attribute in `ui/*/pass`. Many files differ only in the handler, so each attribute occurs once.
fn valid_examples() -> Vec<Example> {
    let mut examples = examples::all().unwrap();
    let mut seen = HashSet::new();
    examples.retain(|example| {
        let arguments = example.arguments.to_string();
        let is_valid = example.place.starts_with("ui/") && example.place.contains("/pass/");
        // What `rename(…)` names is a generated enum only while the option can be read.
        let is_valid = is_valid && !arguments.contains("rename");
        // The attributes in blocks have an effect only together with that of the block.
        let is_valid = is_valid && !example.place.starts_with("ui/blocks/");
        // Nobody types the attributes in a `macro_rules!` that have metavariables.
        is_valid && !arguments.contains('$') && seen.insert(arguments)
    });
    assert!(examples.len() > 80, "only {} attributes", examples.len());
    examples
}

/// An attribute in pieces, each with the variants that it defines.
struct Typed<'a> {
    example: &'a Example,
    /// The tokens between the commas.
    pieces: Vec<TokenStream>,
    /// The enums in the return type.
    enums: BTreeSet<String>,
    /// The variants that each piece adds.
    variants: Vec<BTreeSet<String>>,
}

impl Typed<'_> {
    fn new(example: &Example) -> Typed<'_> {
        let pieces = split_at_commas(&example.arguments);
        let names = |arguments: TokenStream| definitions(expand(arguments, example.item.clone()));
        let whole = names(example.arguments.clone());
        let enums: BTreeSet<_> =
            whole.iter().filter(|name| !name.contains("::")).cloned().collect();
        // Each piece alone: what an entry defines does not depend on other entries.
        let variants = pieces
            .iter()
            .map(|piece| names(piece.clone()).intersection(&whole).cloned().collect())
            .map(|names: BTreeSet<String>| names.difference(&enums).cloned().collect())
            .collect();
        Typed { example, pieces, enums, variants }
    }

    /// Returns the end of the status code in the text of a piece. A prefix that contains the code defines the
    /// variant.
    fn end_of_code(&self, index: usize) -> usize {
        let trees: Vec<TokenTree> = self.pieces[index].clone().into_iter().collect();
        let mut at = 0;
        while is_punct(trees.get(at), '#') {
            at += 2;
        }
        if is_punct(trees.get(at + 1), '=') {
            at += 2;
        }
        let is_code = match trees.get(at) {
            Some(TokenTree::Literal(literal)) => !literal.to_string().starts_with('"'),
            Some(TokenTree::Ident(word)) => !word.to_string().starts_with("outside"),
            _ => false,
        };
        if !is_code {
            return usize::MAX;
        }
        trees[..=at].iter().cloned().collect::<TokenStream>().to_string().len()
    }

    /// Checks the item, the enums, and the variants of the pieces that are `present`.
    fn assert(&self, state: &TokenStream, present: impl Iterator<Item = usize>) {
        let Example { place, item, .. } = self.example;
        let output = expand(state.clone(), item.clone());
        let text = output.to_string();
        // An empty enum is filled. Its definition is in `enums`.
        let is_filled = item.to_string().contains("enum ") && item.to_string().ends_with("{ }");
        assert!(
            is_filled || text.contains(&without_attributes(&as_emitted(item))),
            "{place}: #[api_responses({state})] lost the item:\n{text}"
        );
        let names = definitions(output);
        let expected = present.flat_map(|index| &self.variants[index]).chain(&self.enums);
        let missing: Vec<_> = expected.filter(|name| !names.contains(*name)).collect();
        assert!(
            missing.is_empty(),
            "{place}: #[api_responses({state})]\n{item}\nlost {missing:?}, and has {names:?}"
        );
    }
}

fn split_at_commas(tokens: &TokenStream) -> Vec<TokenStream> {
    let mut pieces = vec![TokenStream::new()];
    let mut depth = 0_usize;
    let mut arrow = false;
    for tree in tokens.clone() {
        let punct = match &tree {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
        match punct {
            Some(',') if depth == 0 => {
                pieces.push(TokenStream::new());
                continue;
            }
            Some('<') => depth += 1,
            Some('>') if !arrow => depth -= 1,
            _ => {}
        }
        arrow = punct == Some('-');
        pieces.last_mut().unwrap().extend([tree]);
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn is_punct(tree: Option<&TokenTree>, character: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// Returns the item without its attributes, since documentation is added between them.
fn without_attributes(item: &TokenStream) -> String {
    let mut trees = item.clone().into_iter().peekable();
    while matches!(trees.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#') {
        trees.next();
        trees.next();
    }
    trees.collect::<TokenStream>().to_string()
}

/// Returns the positions after each character.
fn cursors(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().map(|(index, _)| index).chain([text.len()]).skip(1)
}

#[test]
fn every_prefix_keeps_the_definitions() {
    let mut seen = 0;
    for example in valid_examples() {
        let typed = Typed::new(&example);
        let mut before = String::new();
        for (index, piece) in typed.pieces.iter().enumerate() {
            let piece = piece.to_string();
            for cursor in cursors(&piece) {
                if let Some(state) =
                    with_closing_delimiters(&format!("{before}{}", &piece[..cursor]))
                {
                    let own = usize::from(cursor >= typed.end_of_code(index));
                    typed.assert(&state, 0..index + own);
                    seen += 1;
                }
            }
            before.push_str(&piece);
            before.push_str(", ");
            if let Some(state) = with_closing_delimiters(&before) {
                typed.assert(&state, 0..=index);
            }
        }
    }
    assert!(seen > 3_000, "only {seen} states");
}

#[test]
fn an_incomplete_entry_keeps_the_other_variants() {
    let mut seen = 0;
    for example in valid_examples() {
        let typed = Typed::new(&example);
        for (index, piece) in typed.pieces.iter().enumerate() {
            let piece = piece.to_string();
            for cursor in cursors(&piece) {
                let Some(incomplete) = with_closing_delimiters(&piece[..cursor]) else { continue };
                let mut state = TokenStream::new();
                for (other, whole) in typed.pieces.iter().enumerate() {
                    state.extend(if other == index { incomplete.clone() } else { whole.clone() });
                    state.extend([TokenTree::from(proc_macro2::Punct::new(
                        ',',
                        proc_macro2::Spacing::Alone,
                    ))]);
                }
                // The commas after an open `<` belong to it.
                let others = if is_balanced(&incomplete) { typed.pieces.len() } else { index };
                typed.assert(&state, (0..others).filter(|other| *other != index));
                seen += 1;
            }
        }
    }
    assert!(seen > 3_000, "only {seen} states");
}

fn is_balanced(tokens: &TokenStream) -> bool {
    let text = tokens.to_string();
    text.matches('<').count() == text.matches('>').count()
}

#[test]
fn a_missing_token_keeps_the_other_variants() {
    let mut seen = 0;
    for example in valid_examples() {
        let typed = Typed::new(&example);
        for (index, piece) in typed.pieces.iter().enumerate() {
            for shorter in without_one(piece) {
                let mut state = TokenStream::new();
                for (other, whole) in typed.pieces.iter().enumerate() {
                    state.extend(if other == index { shorter.clone() } else { whole.clone() });
                    state.extend([TokenTree::from(proc_macro2::Punct::new(
                        ',',
                        proc_macro2::Spacing::Alone,
                    ))]);
                }
                let others = if is_balanced(&shorter) { typed.pieces.len() } else { index };
                typed.assert(&state, (0..others).filter(|other| *other != index));
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "only {seen} states");
}

/// Returns the tokens without one of them, also in groups.
fn without_one(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut states = Vec::new();
    for index in 0..trees.len() {
        let (before, after) = (&trees[..index], &trees[index + 1..]);
        states.push(before.iter().chain(after).cloned().collect());
        if let TokenTree::Group(group) = &trees[index] {
            states.extend(without_one(&group.stream()).into_iter().map(|inner| {
                let inner = TokenTree::Group(Group::new(group.delimiter(), inner));
                before.iter().chain([&inner]).chain(after).cloned().collect()
            }));
        }
    }
    states
}

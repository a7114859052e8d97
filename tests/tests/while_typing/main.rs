//! Every attribute in `ui/*/pass` while it is typed: each prefix of its text, with what an editor closes
//! behind the cursor, each entry half typed between the others, and each token missing.
//!
//! Whatever the state, the item comes back token for token, the enums of the return type are defined,
//! and so are the variants of all that stands before the cursor, so that what is written in the
//! handler goes on resolving.

mod closed;
mod declarations;
mod enums;

use std::collections::BTreeSet;

use api_responses_macros_core::api_responses;
use proc_macro2::{Group, TokenStream, TokenTree};

use closed::closed;
use declarations::Declaration;
use enums::defined;

/// A declaration in pieces, each with the names that are defined because of it.
struct Typed<'a> {
    declaration: &'a Declaration,
    /// What the commas separate.
    pieces: Vec<TokenStream>,
    /// The enums that the return type names.
    enums: BTreeSet<String>,
    /// For each piece, the variants that it adds.
    variants: Vec<BTreeSet<String>>,
}

impl Typed<'_> {
    fn of(declaration: &Declaration) -> Typed<'_> {
        let pieces = split_at_commas(&declaration.arguments);
        let names =
            |arguments: TokenStream| defined(api_responses(arguments, declaration.item.clone()));
        let whole = names(declaration.arguments.clone());
        let enums: BTreeSet<_> =
            whole.iter().filter(|name| !name.contains("::")).cloned().collect();
        // Each piece alone, since what one entry defines hangs on no other.
        let variants = pieces
            .iter()
            .map(|piece| names(piece.clone()).intersection(&whole).cloned().collect())
            .map(|names: BTreeSet<String>| names.difference(&enums).cloned().collect())
            .collect();
        Typed { declaration, pieces, enums, variants }
    }

    /// Where the code of an entry ends, in the text of its piece: from there on it is a response, whatever
    /// stands behind it.
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

    /// Holds the state to the item, to the enums, and to the variants of the pieces that are `present`.
    fn assert(&self, state: &TokenStream, present: impl Iterator<Item = usize>) {
        let Declaration { file, item, .. } = self.declaration;
        let output = api_responses(state.clone(), item.clone());
        let text = output.to_string();
        // The enum that is filled is among `enums`.
        let is_filled = item.to_string().contains("enum ") && item.to_string().ends_with("{ }");
        assert!(
            is_filled || text.contains(&behind_attributes(item)),
            "{file}: #[api_responses({state})] lost the item:\n{text}"
        );
        let names = defined(output);
        let expected = present.flat_map(|index| &self.variants[index]).chain(&self.enums);
        let missing: Vec<_> = expected.filter(|name| !names.contains(*name)).collect();
        assert!(
            missing.is_empty(),
            "{file}: #[api_responses({state})]\n{item}\nlost {missing:?}, and has {names:?}"
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

/// The item without attributes, which documentation is put between.
fn behind_attributes(item: &TokenStream) -> String {
    let mut trees = item.clone().into_iter().peekable();
    while matches!(trees.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == '#') {
        trees.next();
        trees.next();
    }
    trees.collect::<TokenStream>().to_string()
}

/// The places in a text between its characters, the last one included.
fn cursors(text: &str) -> impl Iterator<Item = usize> {
    text.char_indices().map(|(index, _)| index).chain([text.len()]).skip(1)
}

#[test]
fn from_the_first_character_to_the_last() {
    let mut seen = 0;
    for declaration in declarations::all() {
        let typed = Typed::of(&declaration);
        let mut before = String::new();
        for (index, piece) in typed.pieces.iter().enumerate() {
            let piece = piece.to_string();
            for cursor in cursors(&piece) {
                if let Some(state) = closed(&format!("{before}{}", &piece[..cursor])) {
                    let own = usize::from(cursor >= typed.end_of_code(index));
                    typed.assert(&state, 0..index + own);
                    seen += 1;
                }
            }
            before.push_str(&piece);
            before.push_str(", ");
            if let Some(state) = closed(&before) {
                typed.assert(&state, 0..=index);
            }
        }
    }
    assert!(seen > 3_000, "only {seen} states");
}

#[test]
fn an_entry_between_the_others() {
    let mut seen = 0;
    for declaration in declarations::all() {
        let typed = Typed::of(&declaration);
        for (index, piece) in typed.pieces.iter().enumerate() {
            let piece = piece.to_string();
            for cursor in cursors(&piece) {
                let Some(half) = closed(&piece[..cursor]) else { continue };
                let mut state = TokenStream::new();
                for (other, whole) in typed.pieces.iter().enumerate() {
                    state.extend(if other == index { half.clone() } else { whole.clone() });
                    state.extend([TokenTree::from(proc_macro2::Punct::new(
                        ',',
                        proc_macro2::Spacing::Alone,
                    ))]);
                }
                // An open `<` takes the commas behind it for its own.
                let others = if is_balanced(&half) { typed.pieces.len() } else { index };
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
fn one_token_missing() {
    let mut seen = 0;
    for declaration in declarations::all() {
        let typed = Typed::of(&declaration);
        for (index, piece) in typed.pieces.iter().enumerate() {
            for less in one_less(piece) {
                let mut state = TokenStream::new();
                for (other, whole) in typed.pieces.iter().enumerate() {
                    state.extend(if other == index { less.clone() } else { whole.clone() });
                    state.extend([TokenTree::from(proc_macro2::Punct::new(
                        ',',
                        proc_macro2::Spacing::Alone,
                    ))]);
                }
                let others = if is_balanced(&less) { typed.pieces.len() } else { index };
                typed.assert(&state, (0..others).filter(|other| *other != index));
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "only {seen} states");
}

/// The tokens without one of them, in groups as well.
fn one_less(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut states = Vec::new();
    for index in 0..trees.len() {
        let (before, after) = (&trees[..index], &trees[index + 1..]);
        states.push(before.iter().chain(after).cloned().collect());
        if let TokenTree::Group(group) = &trees[index] {
            states.extend(one_less(&group.stream()).into_iter().map(|inner| {
                let inner = TokenTree::Group(Group::new(group.delimiter(), inner));
                before.iter().chain([&inner]).chain(after).cloned().collect()
            }));
        }
    }
    states
}

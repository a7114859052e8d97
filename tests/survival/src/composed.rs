//! Bytes as tokens: every byte is a word, so that whatever a fuzzer thinks of is an attribute and an
//! item, and one changed byte is one changed token.

mod words;

use std::collections::HashMap;
use std::str::FromStr as _;
use std::sync::LazyLock;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

pub use words::WORDS;

/// A byte that opens a group, for each delimiter; they follow the words.
const DELIMITERS: [Delimiter; 4] =
    [Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None];

const OPEN: usize = WORDS.len();
const CLOSE: usize = OPEN + DELIMITERS.len();
/// Ends the attribute; the item follows.
const SEPARATOR: usize = CLOSE + 1;
const MEANINGS: usize = SEPARATOR + 1;

// A byte has to reach all of them.
const _: () = assert!(MEANINGS <= 256);

/// How deep groups are nested: no deeper than rustc reads them.
const DEPTH: usize = 32;

/// The attribute and the item that the bytes stand for.
///
/// ```
/// let (arguments, item) = survival::composed::tokens(&survival::composed::bytes(
///     &"200, 404: Vec<User>".parse().unwrap(),
///     &"fn get_user() { body }".parse().unwrap(),
/// ));
/// assert_eq!(arguments.to_string(), "200 , 404 : Vec < User >");
/// assert_eq!(item.to_string(), "fn get_user () { body }");
/// ```
#[must_use]
pub fn tokens(bytes: &[u8]) -> (TokenStream, TokenStream) {
    let mut meanings = bytes.iter().map(|byte| usize::from(*byte) % MEANINGS);
    let arguments = level(&mut meanings, 0);
    let item = level(&mut meanings, 0);
    (arguments, item)
}

fn level(meanings: &mut impl Iterator<Item = usize>, depth: usize) -> TokenStream {
    let mut tokens = TokenStream::new();
    while let Some(meaning) = meanings.next() {
        match meaning {
            SEPARATOR if depth == 0 => break,
            CLOSE if depth > 0 => break,
            OPEN..CLOSE if depth < DEPTH => {
                let inner = level(&mut *meanings, depth + 1);
                tokens.extend([TokenTree::Group(Group::new(DELIMITERS[meaning - OPEN], inner))]);
            }
            // Out of place: nothing to close, nothing to part, no group that could be opened.
            OPEN.. => {}
            word => tokens.extend(TokenStream::from_str(WORDS[word]).unwrap_or_default()),
        }
    }
    tokens
}

/// What each word is the byte of.
static MEANING: LazyLock<HashMap<&str, usize>> =
    LazyLock::new(|| WORDS.iter().enumerate().map(|(index, word)| (*word, index)).collect());

/// The bytes of an attribute and an item, as close as the words come.
#[must_use]
pub fn bytes(arguments: &TokenStream, item: &TokenStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(arguments, &mut bytes);
    bytes.push(byte(SEPARATOR));
    write(item, &mut bytes);
    bytes
}

fn write(tokens: &TokenStream, bytes: &mut Vec<u8>) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut rest = trees.as_slice();
    while let [tree, behind @ ..] = rest {
        rest = behind;
        if let TokenTree::Group(group) = tree {
            let delimiter = DELIMITERS.iter().position(|other| *other == group.delimiter());
            bytes.push(byte(OPEN + delimiter.unwrap_or_default()));
            write(&group.stream(), bytes);
            bytes.push(byte(CLOSE));
            continue;
        }
        // `::` and `..=` are words, and several tokens.
        let operator = (1..=2).rev().find_map(|more| {
            let several: TokenStream =
                [tree].into_iter().chain(behind.get(..more)?).cloned().collect();
            let meaning = MEANING.get(several.to_string().as_str())?;
            rest = &behind[more..];
            Some(*meaning)
        });
        let meaning = operator.or_else(|| MEANING.get(tree.to_string().as_str()).copied());
        bytes.push(byte(meaning.unwrap_or_else(|| MEANING[stand_in(tree)])));
    }
}

/// A word of the same kind.
fn stand_in(tree: &TokenTree) -> &'static str {
    let text = tree.to_string();
    match tree {
        TokenTree::Literal(_) if text.ends_with('"') => "\"text\"",
        TokenTree::Literal(_) => "404",
        TokenTree::Ident(_) if text.starts_with(char::is_uppercase) => "User",
        TokenTree::Ident(_) => "name",
        _ => ",",
    }
}

/// Of a meaning, all of which fit: see above.
fn byte(meaning: usize) -> u8 {
    u8::try_from(meaning).unwrap_or_default()
}

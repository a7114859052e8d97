//! Bytes as words of the grammar. Every sequence of bytes is an attribute and an item, and one changed byte
//! is one changed token.

mod list;

use std::collections::BTreeMap;
use std::str::FromStr as _;
use std::sync::LazyLock;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

pub use list::WORDS;

/// The delimiters of groups. The bytes that open them follow those of the words.
const DELIMITERS: [Delimiter; 4] =
    [Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None];

const OPEN: usize = WORDS.len();
const CLOSE: usize = OPEN + DELIMITERS.len();
/// Ends the attribute; the item follows.
const SEPARATOR: usize = CLOSE + 1;
const MEANINGS: usize = SEPARATOR + 1;

// One byte can represent each of them.
const _: () = assert!(MEANINGS <= 256);

/// The largest depth of groups, which is beyond the limit of the macro.
const DEPTH: usize = 80;

/// Reads the attribute and the item that the bytes represent.
///
/// ```
/// let (arguments, item) = robustness::words::read(&robustness::words::write(
///     &"200, 404: Vec<User>".parse().unwrap(),
///     &"fn get_user() { body }".parse().unwrap(),
/// ));
/// assert_eq!(arguments.to_string(), "200 , 404 : Vec < User >");
/// assert_eq!(item.to_string(), "fn get_user () { body }");
/// ```
#[must_use]
pub fn read(bytes: &[u8]) -> (TokenStream, TokenStream) {
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
            // Out of place: no group is open, or the groups are nested too deeply.
            OPEN.. => {}
            word => tokens.extend(TokenStream::from_str(WORDS[word]).unwrap_or_default()),
        }
    }
    tokens
}

/// The byte of each word.
static MEANING: LazyLock<BTreeMap<&str, usize>> =
    LazyLock::new(|| WORDS.iter().enumerate().map(|(index, word)| (*word, index)).collect());

/// Writes an attribute and an item. A word that the list lacks becomes another one of its kind.
#[must_use]
pub fn write(arguments: &TokenStream, item: &TokenStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_tokens(arguments, &mut bytes);
    bytes.push(byte(SEPARATOR));
    write_tokens(item, &mut bytes);
    bytes
}

fn write_tokens(tokens: &TokenStream, bytes: &mut Vec<u8>) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut rest = trees.as_slice();
    while let [tree, behind @ ..] = rest {
        rest = behind;
        if let TokenTree::Group(group) = tree {
            let delimiter = DELIMITERS.iter().position(|other| *other == group.delimiter());
            bytes.push(byte(OPEN + delimiter.unwrap_or_default()));
            write_tokens(&group.stream(), bytes);
            bytes.push(byte(CLOSE));
            continue;
        }
        // `::` and `..=` are one word each, but several tokens.
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

/// Returns a word of the same kind.
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

/// Returns the byte of a meaning. All of them fit (see the assertion above).
fn byte(meaning: usize) -> u8 {
    u8::try_from(meaning).unwrap_or_default()
}

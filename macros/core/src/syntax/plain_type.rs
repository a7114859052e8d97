//! A type in a declaration.
//!
//! Paths such as `web::Json<Vec<User>>`, `()`, `_` and references to them are read here. syn reads the rest.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::{Token, Type, TypePath};

use super::buffer::Entry;
use super::by_syn;
use super::cursor::{Cursor, LeftOver, unraw};
use super::scan::{Form, Scanned, scan};
use super::written_type::WrittenType;
use crate::diagnostic::Blame;
use crate::token_list::TokenList;

pub(crate) struct PlainType {
    pub(crate) written: WrittenType,
    pub(crate) form: Form,
}

/// Takes any type except `A + B` without `dyn`. Since edition 2021 this is not a type, and generated code
/// could not continue after a `+` (`<A + as Trait>`).
///
/// Where there is no type, the position is the token that does not belong to one.
pub(super) fn parse(input: &mut Cursor<'_>) -> Option<PlainType> {
    if let Some(scanned) = scan(input) {
        let plain = scanned.read(input);
        input.move_to(scanned.end);
        return Some(plain);
    }
    by_syn(input, without_plus, true).map(|parsed| of_syn(&parsed))
}

/// Takes the path of a type.
pub(super) fn parse_path(input: &mut Cursor<'_>) -> Option<WrittenType> {
    if let Some(scanned) = scan(input)
        && scanned.form == Form::Path
    {
        let plain = scanned.read(input);
        input.move_to(scanned.end);
        return Some(plain.written);
    }
    let mut ahead = *input;
    let parsed = by_syn(&mut ahead, TypePath::parse, false)?;
    *input = ahead;
    Some(WrittenType::of(&Type::Path(parsed)))
}

/// The type that all tokens are.
pub(crate) fn parse_all(input: &Cursor<'_>) -> Option<WrittenType> {
    all(input, without_plus)
}

/// The type that all tokens are, which can be `A + B`.
pub(crate) fn parse_all_with_plus(input: &Cursor<'_>) -> Option<WrittenType> {
    all(input, Type::parse)
}

fn all(input: &Cursor<'_>, by_syn: fn(ParseStream) -> syn::Result<Type>) -> Option<WrittenType> {
    if let Some(scanned) = scan(input)
        && scanned.end == input.rest().end
    {
        return Some(scanned.read(input).written);
    }
    let parsed = by_syn.parse2(input.stream(input.rest())).ok()?;
    Some(WrittenType::of(&parsed))
}

pub(super) fn without_plus(input: ParseStream) -> syn::Result<Type> {
    if input.peek(Token![dyn]) || input.peek(Token![impl]) {
        return input.parse();
    }
    input.call(Type::without_plus)
}

pub(super) fn of_syn(parsed: &Type) -> PlainType {
    let written = WrittenType::of(parsed);
    let form = match parsed {
        Type::Infer(_) => Form::Infer,
        Type::ImplTrait(_) => Form::ImplTrait,
        Type::Path(_) => Form::Path,
        _ if written.is_unit => Form::Unit,
        _ => Form::Other,
    };
    PlainType { written, form }
}

/// Lets syn parse the tokens before the next comma outside of `<…>`, and moves to where it stops.
///
/// A token that syn leaves over in a group is an error even if syn finds no type. `always` says so; a caller
/// that looks ahead gives up the tokens after an error.
pub(super) fn by_syn<T>(
    input: &mut Cursor<'_>,
    parse: fn(ParseStream) -> syn::Result<T>,
    always: bool,
) -> Option<T> {
    let end = end_of_type(*input);
    let (parsed, left_over) = by_syn::parse(input, end, parse);
    if let Some(error) = left_over
        && (always || parsed.is_ok())
    {
        input.leave_over(error);
    }
    parsed.ok()
}

/// The index of the comma that ends the tokens of a type, or the end.
///
/// After a group without delimiters, it is always the end: angle brackets inside it may belong to others
/// outside.
fn end_of_type(start: Cursor<'_>) -> usize {
    let mut at = start;
    let mut depth = 0_usize;
    let mut after_dash = false;
    while let Some(tree) = at.tree() {
        let follows_dash = after_dash;
        after_dash = false;
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                return start.rest().end;
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' if depth == 0 => break,
                '<' => depth += 1,
                '>' if !follows_dash => depth = depth.saturating_sub(1),
                '-' => after_dash = punct.spacing() == Spacing::Joint,
                _ => {}
            },
            _ => {}
        }
        at.next_tree();
    }
    at.rest().start
}

impl Scanned {
    pub(super) fn read(&self, input: &Cursor<'_>) -> PlainType {
        let entries = input.entries();
        let mut readable = String::new();
        let tokens = written(entries, self.start..self.end, &mut readable);
        let last = match self.form {
            Form::Path => {
                let word = unraw(&entries[self.segment].word);
                Some((word.to_owned(), self.read_arguments(entries)))
            }
            _ => None,
        };
        let blame = Blame {
            start: entries[self.start].tree.span(),
            end: last_span(entries, self.start, self.end),
        };
        let is_unit = self.form == Form::Unit;
        PlainType {
            written: WrittenType { tokens, readable, blame, last, is_unit },
            form: self.form,
        }
    }

    fn read_arguments(&self, entries: &[Entry]) -> Vec<TokenList> {
        let mut arguments = Vec::new();
        let Some(Range { start, end }) = self.arguments.clone() else { return arguments };
        let mut depth = 0;
        let mut begin = start;
        let mut at = start;
        while at < end {
            if let TokenTree::Punct(punct) = &entries[at].tree {
                match punct.as_char() {
                    '<' => depth += 1,
                    '>' => depth -= 1,
                    ',' if depth == 0 => {
                        arguments.push(written(entries, begin..at, &mut String::new()));
                        begin = at + 1;
                    }
                    _ => {}
                }
            }
            at += 1;
        }
        if begin < end {
            arguments.push(written(entries, begin..end, &mut String::new()));
        }
        arguments
    }
}

fn last_span(entries: &[Entry], start: usize, end: usize) -> Span {
    // The only groups are `()`, which are one entry.
    entries[if end > start { end - 1 } else { start }].tree.span()
}

/// The tokens of a type, as syn would print them, and their text, as `readable` would write it.
fn written(entries: &[Entry], range: Range<usize>, readable: &mut String) -> TokenList {
    let mut trees = Vec::with_capacity(range.end - range.start);
    let mut after_word = false;
    // The first colon of `::` is joint, and all other punctuation is not, although `>` in `>>` may be.
    let mut after_colon = false;
    let mut at = range.start;
    while at < range.end {
        let tree = &entries[at].tree;
        match tree {
            TokenTree::Ident(_) => {
                if after_word
                    && readable.ends_with(|last: char| last.is_alphanumeric() || last == '_')
                {
                    readable.push(' ');
                }
                readable.push_str(&entries[at].word);
                after_word = true;
                trees.push(tree.clone());
            }
            TokenTree::Punct(punct) => {
                let character = punct.as_char();
                readable.push(character);
                if character == ',' {
                    readable.push(' ');
                }
                after_colon = character == ':' && !after_colon;
                let spacing =
                    if after_colon || character == '\'' { Spacing::Joint } else { Spacing::Alone };
                if punct.spacing() == spacing {
                    trees.push(tree.clone());
                } else {
                    let mut punct = Punct::new(character, spacing);
                    let span = tree.span();
                    punct.set_span(span);
                    trees.push(TokenTree::Punct(punct));
                }
                after_word = false;
            }
            TokenTree::Group(_) => {
                readable.push_str("()");
                let mut unit = Group::new(Delimiter::Parenthesis, TokenStream::new());
                unit.set_span(tree.span());
                trees.push(TokenTree::Group(unit));
                after_word = false;
            }
            TokenTree::Literal(_) => trees.push(tree.clone()),
        }
        at += 1;
    }
    trees.into()
}

/// Reads the types between commas in the contents of a group.
pub(super) fn parse_list(input: &Cursor<'_>, contents: Range<usize>) -> Option<Vec<WrittenType>> {
    let left_over = LeftOver::default();
    let mut list = input.at(contents, &left_over);
    let mut types = Vec::new();
    while !list.is_empty() {
        types.push(parse(&mut list)?.written);
        if list.is_empty() {
            break;
        }
        list.punct(',')?;
    }
    left_over.take().is_none().then_some(types)
}

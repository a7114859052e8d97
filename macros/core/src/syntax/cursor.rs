//! A position in the tokens of a buffer.
//!
//! The macro is not optimized, so an index into a list is much cheaper than syn's `ParseBuffer`. The
//! position treats groups without delimiters, which a `macro_rules!` puts around its fragments, as syn
//! does: words, punctuation, literals and groups are found inside them, but a whole tree can be taken too.

use std::cell::Cell;
use std::ops::Range;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use super::buffer::{Buffer, Entry, copy, stream};
use super::keyword::is_keyword;
use crate::diagnostic::Place;

/// An error has been reported, so the caller has nothing to report.
pub(crate) struct Reported;

/// The first token that syn left over in a group. syn reports it when it has read everything else.
pub(super) type LeftOver = Cell<Option<syn::Error>>;

impl Buffer {
    /// A position at the beginning of a range.
    pub(super) fn at<'a>(&'a self, range: Range<usize>, left_over: &'a LeftOver) -> Cursor<'a> {
        Cursor { entries: self.entries(), index: range.start, end: range.end, left_over }
    }
}

/// A word and its text.
#[derive(Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) ident: &'a Ident,
    pub(super) text: &'a str,
}

impl Word<'_> {
    pub(super) fn span(&self) -> Span {
        self.ident.span()
    }
}

/// A word without `r#`.
pub(crate) fn unraw(word: &str) -> &str {
    match word.as_bytes() {
        [b'r', b'#', ..] => &word[2..],
        _ => word,
    }
}

/// Whether a tree is this character of punctuation.
pub(super) fn is_punct(tree: Option<&TokenTree>, character: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// A position in tokens, and the end up to which they are read. A copy looks ahead.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    entries: &'a [Entry],
    index: usize,
    end: usize,
    left_over: &'a LeftOver,
}

impl<'a> Cursor<'a> {
    pub(crate) fn is_empty(&self) -> bool {
        self.index == self.end
    }

    /// Whether at most empty groups without delimiters follow.
    pub(super) fn is_finished(&self) -> bool {
        self.visible() == self.end
    }

    /// The span of the next token. At the end of the input, it is the span of the whole attribute.
    pub(super) fn here(&self) -> Span {
        match self.tree() {
            Some(TokenTree::Group(group)) => group.span_open(),
            Some(tree) => tree.span(),
            None => Span::call_site(),
        }
    }

    /// The next token, for a message. At the end of the input, it is the whole attribute.
    pub(super) fn place(&self) -> Place {
        if self.is_empty() { Place::Attribute } else { self.here().into() }
    }

    /// The next token as the user wrote it, for a message.
    pub(super) fn next_token(&self) -> String {
        match self.tree() {
            Some(TokenTree::Group(group)) => match group.delimiter() {
                Delimiter::Brace => "{…}".into(),
                Delimiter::Bracket => "[…]".into(),
                _ => "(…)".into(),
            },
            Some(TokenTree::Punct(punct)) if punct.as_char() == '#' && self.is_comment() => {
                "///".into()
            }
            Some(tree) => tree.to_string(),
            None => String::new(),
        }
    }

    /// Whether `#[doc…]` follows, which a comment becomes.
    fn is_comment(&self) -> bool {
        let mut ahead = *self;
        ahead.next_tree();
        let inside = ahead.contents().map(|(_, contents)| self.part(contents));
        inside.is_some_and(|inside| inside.word() == "doc")
    }

    /// The index of the next token that is not a group without delimiters.
    fn visible(&self) -> usize {
        let mut index = self.index;
        while index < self.end {
            match &self.entries[index].tree {
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => index += 1,
                _ => break,
            }
        }
        index
    }

    fn visible_tree(&self) -> Option<&'a TokenTree> {
        let index = self.visible();
        if index < self.end { Some(&self.entries[index].tree) } else { None }
    }

    /// The next tree, which can be a group without delimiters.
    pub(super) fn tree(&self) -> Option<&'a TokenTree> {
        if self.index < self.end { Some(&self.entries[self.index].tree) } else { None }
    }

    /// Takes the next tree.
    pub(super) fn next_tree(&mut self) -> Option<&'a TokenTree> {
        if self.index >= self.end {
            return None;
        }
        let entry = &self.entries[self.index];
        self.index = entry.end;
        Some(&entry.tree)
    }

    /// Moves into the next tree, which is a group without delimiters.
    pub(super) fn enter(&mut self) {
        self.index += 1;
    }

    /// Takes the next tree that is not a group without delimiters.
    pub(super) fn next_token_tree(&mut self) -> Option<&'a TokenTree> {
        self.index = self.visible();
        self.next_tree()
    }

    /// The position after the next token, if there is one. A lifetime is one token.
    pub(super) fn second(&self) -> Option<Cursor<'a>> {
        let index = self.visible();
        if index >= self.end {
            return None;
        }
        let entry = &self.entries[index];
        let mut after = Cursor { index: entry.end, ..*self };
        if let TokenTree::Punct(punct) = &entry.tree
            && punct.as_char() == '\''
            && punct.spacing() == Spacing::Joint
            && let Some(TokenTree::Ident(_)) = after.tree()
        {
            after.index += 1;
        }
        Some(after)
    }

    pub(super) fn peek_ident(&self) -> Option<Word<'a>> {
        let index = self.visible();
        if index >= self.end {
            return None;
        }
        let entry = &self.entries[index];
        match &entry.tree {
            TokenTree::Ident(ident) => Some(Word { ident, text: &entry.word }),
            _ => None,
        }
    }

    /// Takes a word, which can be a keyword.
    pub(super) fn ident(&mut self) -> Option<Word<'a>> {
        let ident = self.peek_ident()?;
        self.index = self.visible() + 1;
        Some(ident)
    }

    pub(super) fn peek_word(&self, word: &str) -> bool {
        match self.peek_ident() {
            Some(found) => found.text == word,
            None => false,
        }
    }

    /// Whether the next token is a word that is not a keyword.
    pub(super) fn peek_name(&self) -> bool {
        match self.peek_ident() {
            Some(found) => !is_keyword(found.text),
            None => false,
        }
    }

    /// Takes a word that is not a keyword.
    pub(super) fn name(&mut self) -> Option<Word<'a>> {
        if self.peek_name() { self.ident() } else { None }
    }

    /// The text of the next tree, if it is a word and not in a group.
    pub(super) fn word(&self) -> &'a str {
        if self.index < self.end { &self.entries[self.index].word } else { "" }
    }

    pub(super) fn peek_literal(&self) -> Option<&'a Literal> {
        match self.visible_tree() {
            Some(TokenTree::Literal(literal)) => Some(literal),
            _ => None,
        }
    }

    /// Takes a literal.
    pub(super) fn literal(&mut self) -> Option<&'a Literal> {
        let literal = self.peek_literal()?;
        self.index = self.visible() + 1;
        Some(literal)
    }

    fn peek_any_punct(&self) -> Option<&'a Punct> {
        match self.visible_tree() {
            Some(TokenTree::Punct(punct)) if punct.as_char() != '\'' => Some(punct),
            _ => None,
        }
    }

    /// Whether the next token begins with this character: `=` also begins `==`.
    pub(super) fn peek_punct(&self, character: char) -> bool {
        match self.peek_any_punct() {
            Some(punct) => punct.as_char() == character,
            None => false,
        }
    }

    /// The next token, if it is punctuation.
    pub(super) fn peek_punct_tree(&self) -> Option<&'a TokenTree> {
        self.peek_any_punct()?;
        self.visible_tree()
    }

    /// Takes one character of punctuation.
    pub(super) fn punct(&mut self, character: char) -> Option<Span> {
        let punct = self.peek_any_punct()?;
        if punct.as_char() != character {
            return None;
        }
        self.index = self.visible() + 1;
        Some(punct.span())
    }

    pub(super) fn peek_operator(&self, operator: &str) -> bool {
        let mut ahead = *self;
        ahead.operator(operator).is_some()
    }

    /// Takes an operator of several characters, and returns the span of the first.
    pub(super) fn operator(&mut self, operator: &str) -> Option<Span> {
        let mut ahead = *self;
        let mut first = None;
        let bytes = operator.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let punct = ahead.peek_any_punct()?;
            let is_last = at + 1 == bytes.len();
            if punct.as_char() != char::from(bytes[at])
                || !(is_last || punct.spacing() == Spacing::Joint)
            {
                return None;
            }
            if first.is_none() {
                first = Some(punct.span());
            }
            ahead.index = ahead.visible() + 1;
            at += 1;
        }
        *self = ahead;
        first
    }

    pub(super) fn peek_group(&self, delimiter: Delimiter) -> bool {
        match self.visible_tree() {
            Some(TokenTree::Group(group)) => group.delimiter() == delimiter,
            _ => false,
        }
    }

    /// The next token, if it is a group of this kind.
    pub(super) fn peek_group_tree(&self, delimiter: Delimiter) -> Option<&'a Group> {
        match self.visible_tree() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    /// Takes a group with delimiters, and returns the range of its contents.
    pub(super) fn group(&mut self) -> Option<(&'a Group, Range<usize>)> {
        let Some(TokenTree::Group(group)) = self.tree() else { return None };
        if group.delimiter() == Delimiter::None {
            return None;
        }
        let contents = self.index + 1..self.entries[self.index].end;
        self.next_tree();
        Some((group, contents))
    }

    /// The range of the contents of the next tree, if it is a group of any kind.
    pub(super) fn contents(&self) -> Option<(Delimiter, Range<usize>)> {
        match self.tree() {
            Some(TokenTree::Group(group)) => {
                Some((group.delimiter(), self.index + 1..self.entries[self.index].end))
            }
            _ => None,
        }
    }

    /// A position at the beginning of a range of the same tokens.
    pub(super) fn at(&self, range: Range<usize>, left_over: &'a LeftOver) -> Cursor<'a> {
        Cursor { entries: self.entries, index: range.start, end: range.end, left_over }
    }

    /// The range from here to the end.
    pub(crate) fn rest(&self) -> Range<usize> {
        self.index..self.end
    }

    /// The range from here to a later position.
    pub(super) fn until(&self, later: &Cursor<'_>) -> Range<usize> {
        self.index..later.index
    }

    /// The tokens of a range only.
    pub(crate) fn part(&self, range: Range<usize>) -> Cursor<'a> {
        Cursor { index: range.start, end: range.end, ..*self }
    }

    /// Whether `&` or `'` occurs from here to the end, at any depth.
    pub(crate) fn has_lifetime(&self) -> bool {
        let mut index = self.index;
        while index < self.end {
            if let TokenTree::Punct(punct) = &self.entries[index].tree
                && matches!(punct.as_char(), '&' | '\'')
            {
                return true;
            }
            index += 1;
        }
        false
    }

    /// The range of the same tokens up to `end`.
    pub(super) fn within(&self, end: usize) -> Cursor<'a> {
        Cursor { end, ..*self }
    }

    pub(super) fn entries(&self) -> &'a [Entry] {
        self.entries
    }

    pub(super) fn move_to(&mut self, index: usize) {
        self.index = index;
    }

    /// Adds the trees of a range to a list.
    pub(super) fn copy(&self, range: Range<usize>, to: &mut Vec<TokenTree>) {
        copy(self.entries, range.start, range.end, to);
    }

    /// The trees of a range as a stream.
    pub(crate) fn stream(&self, range: Range<usize>) -> TokenStream {
        let mut trees = Vec::new();
        self.copy(range, &mut trees);
        stream(trees)
    }

    /// Keeps the first error about a left-over token.
    pub(super) fn leave_over(&self, error: syn::Error) {
        let first = self.left_over.take();
        self.left_over.set(first.or(Some(error)));
    }

    /// Forgets the tokens that syn left over, where an error has been reported.
    pub(super) fn forget_left_over(&self) {
        self.left_over.take();
    }

    /// The indices of all tokens up to the end: also of groups without delimiters and their contents, but not
    /// of the contents of other groups.
    pub(super) fn indices(&self) -> Vec<usize> {
        let mut indices = Vec::new();
        let mut index = self.index;
        while index < self.end {
            indices.push(index);
            index = match &self.entries[index].tree {
                TokenTree::Group(group) if group.delimiter() == Delimiter::None => index + 1,
                _ => self.entries[index].end,
            };
        }
        indices
    }
}

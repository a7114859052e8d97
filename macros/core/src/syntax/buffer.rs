//! Tokens in one list.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::depth::Level;

/// A tree, followed in the list by its contents if it is a group that was opened.
pub(crate) struct Entry {
    pub(crate) tree: TokenTree,
    /// The text of a word. Reading it from the word takes a conversion each time.
    pub(crate) word: String,
    /// The index after its contents.
    pub(super) end: usize,
}

impl Entry {
    fn new(tree: TokenTree, at: usize) -> Entry {
        let word = match &tree {
            // `to_string` would be compiled here, without optimization; `format!` is in the standard library.
            TokenTree::Ident(ident) => format!("{ident}"),
            _ => String::new(),
        };
        Entry { tree, word, end: at + 1 }
    }

    /// Whether it is a group without contents. `at` is its own index.
    pub(super) fn is_empty(&self, at: usize) -> bool {
        self.end == at + 1
    }
}

/// A token stream whose groups are opened.
#[derive(Default)]
pub(crate) struct Buffer {
    entries: Vec<Entry>,
    /// The first place that is nested too deeply. The groups there are not opened.
    pub(super) too_deep: Option<Span>,
}

impl Buffer {
    /// Opens all groups.
    pub(super) fn open(tokens: TokenStream) -> Buffer {
        let mut buffer = Buffer { entries: Vec::with_capacity(32), too_deep: None };
        buffer.too_deep = fill(&mut buffer.entries, tokens, 0);
        buffer
    }

    /// Opens the groups without delimiters only.
    pub(super) fn open_fragments(tokens: TokenStream) -> Buffer {
        let mut buffer = Buffer::default();
        for tree in tokens {
            buffer.push(tree, &mut Level::default(), false);
        }
        buffer
    }

    /// Adds a tree. `level` is where it stands; its group is opened if that is wanted or if it has no
    /// delimiters.
    pub(super) fn push(&mut self, tree: TokenTree, level: &mut Level, opened: bool) {
        let at = self.entries.len();
        let inner = match &tree {
            TokenTree::Group(group) if self.too_deep.is_none() => {
                (opened || group.delimiter() == Delimiter::None).then(|| group.stream())
            }
            TokenTree::Punct(punct) => {
                level.count(punct.as_char());
                None
            }
            _ => None,
        };
        self.entries.push(Entry::new(tree, at));
        if let Some(inner) = inner {
            self.too_deep = fill(&mut self.entries, inner, level.depth() + 1);
            self.entries[at].end = self.entries.len();
        }
    }

    pub(super) fn entries(&self) -> &[Entry] {
        self.entries.as_slice()
    }

    pub(super) fn whole(&self) -> Range<usize> {
        0..self.entries.len()
    }

    /// Whether an index is between two trees, and not in one.
    pub(super) fn is_between_trees(&self, index: usize) -> bool {
        let mut at = 0;
        while at < index {
            at = self.entries[at].end;
        }
        at == index
    }

    /// Replaces a tree, also in the groups without delimiters around it.
    pub(super) fn replace(&mut self, at: usize, tree: TokenTree) {
        self.entries[at].tree = tree;
        for around in (0..at).rev() {
            let end = self.entries[around].end;
            if let TokenTree::Group(old) = &self.entries[around].tree
                && end > at
            {
                let mut trees = Vec::new();
                copy(&self.entries, around + 1, end, &mut trees);
                let mut group = Group::new(old.delimiter(), stream(trees));
                group.set_span(old.span());
                self.entries[around].tree = TokenTree::Group(group);
            }
        }
    }

    /// Adds the trees of a range to a list.
    pub(crate) fn copy(&self, range: Range<usize>, to: &mut Vec<TokenTree>) {
        copy(&self.entries, range.start, range.end, to);
    }
}

/// Trees as a stream.
///
/// `collect` would call the compiler at once. `extend` does not, until the stream is read or added to another.
pub(super) fn stream(trees: Vec<TokenTree>) -> TokenStream {
    let mut tokens = TokenStream::new();
    tokens.extend(trees);
    tokens
}

/// Adds the trees of a stream with their contents, and returns the first place that is nested too deeply.
fn fill(entries: &mut Vec<Entry>, tokens: TokenStream, around: usize) -> Option<Span> {
    let mut level = Level::inside(around);
    let mut too_deep = None;
    for tree in tokens {
        let at = entries.len();
        if too_deep.is_none() && level.is_too_deep() {
            too_deep = Some(tree.span());
        }
        let inner = match &tree {
            TokenTree::Group(group) if too_deep.is_none() => Some(group.stream()),
            TokenTree::Punct(punct) => {
                level.count(punct.as_char());
                None
            }
            _ => None,
        };
        entries.push(Entry::new(tree, at));
        if let Some(inner) = inner {
            too_deep = fill(entries, inner, level.depth() + 1);
            let end = entries.len();
            entries[at].end = end;
        }
    }
    too_deep
}

/// Adds the trees of a range to a list.
pub(super) fn copy(entries: &[Entry], start: usize, end: usize, to: &mut Vec<TokenTree>) {
    let mut index = start;
    while index < end {
        let entry = &entries[index];
        if entry.end > end {
            // Of a group without delimiters that reaches beyond the range, only the contents up to its end.
            index += 1;
            continue;
        }
        to.push(entry.tree.clone());
        index = entry.end;
    }
}

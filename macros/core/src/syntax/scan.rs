//! Finds the end of a type of the usual form.

use std::ops::Range;

use proc_macro2::{Delimiter, Punct, Spacing, TokenTree};

use super::buffer::Entry;
use super::cursor::Cursor;
use super::keyword::is_keyword;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// `_`
    Infer,
    /// `()`
    Unit,
    /// `impl Trait`
    ImplTrait,
    Path,
    Other,
}

/// A type of the usual form.
pub(super) struct Scanned {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) form: Form,
    /// The index of the last segment of a path.
    pub(super) segment: usize,
    /// The arguments of that segment, between its angle brackets.
    pub(super) arguments: Option<Range<usize>>,
}

/// Finds the end of a type, unless it has an unusual form.
///
/// What follows the type can change how syn reads it (`path!(…)`). Then this does not accept it.
pub(super) fn scan(input: &Cursor<'_>) -> Option<Scanned> {
    let Range { start, end } = input.rest();
    let found = Scanned { start, end, form: Form::Other, segment: start, arguments: None };
    let mut scanner = Scanner { entries: input.entries(), at: start, end, depth: 0, found };
    let mut next = Next::Type;
    loop {
        next = match next {
            Next::Type => scanner.begin()?,
            Next::Segment => scanner.segment()?,
            Next::After => scanner.after()?,
            Next::Nothing => return Some(scanner.found),
        };
    }
}

/// What a scanner is before.
enum Next {
    Type,
    /// A segment of a path, after `::`.
    Segment,
    /// What follows a type.
    After,
    /// What does not belong to the type.
    Nothing,
}

struct Scanner<'a> {
    entries: &'a [Entry],
    at: usize,
    end: usize,
    /// How many angle brackets are open.
    depth: usize,
    found: Scanned,
}

impl<'a> Scanner<'a> {
    fn tree(&self, index: usize) -> Option<&'a TokenTree> {
        if index < self.end { Some(&self.entries[index].tree) } else { None }
    }

    fn word(&self) -> &'a str {
        if self.at < self.end { &self.entries[self.at].word } else { "" }
    }

    /// Notes the form of the outermost type.
    fn is(&mut self, form: Form) {
        if self.depth == 0 {
            self.found.form = form;
        }
    }

    fn begin(&mut self) -> Option<Next> {
        match self.tree(self.at)? {
            TokenTree::Punct(punct) if punct.as_char() == '&' => self.reference(),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {
                self.at = self.colons()?;
                Some(Next::Segment)
            }
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Parenthesis
                    && self.entries[self.at].is_empty(self.at) =>
            {
                self.is(Form::Unit);
                self.at += 1;
                Some(Next::After)
            }
            TokenTree::Ident(_) if self.word() == "_" => {
                self.is(Form::Infer);
                self.at += 1;
                Some(Next::After)
            }
            TokenTree::Ident(_) => self.segment(),
            _ => None,
        }
    }

    /// `&`, `&'a`, `&mut`
    fn reference(&mut self) -> Option<Next> {
        self.at += 1;
        if let Some(TokenTree::Punct(punct)) = self.tree(self.at)
            && punct.as_char() == '\''
            && punct.spacing() == Spacing::Joint
        {
            let Some(TokenTree::Ident(_)) = self.tree(self.at + 1) else { return None };
            self.at += 2;
        }
        if self.word() == "mut" {
            self.at += 1;
        }
        Some(Next::Type)
    }

    fn segment(&mut self) -> Option<Next> {
        let word = self.word();
        let is_path_word = matches!(word, "self" | "super" | "crate");
        if word.is_empty() || (!is_path_word && word != "Self" && is_keyword(word)) {
            return None;
        }
        self.is(Form::Path);
        if self.depth == 0 {
            self.found.segment = self.at;
            self.found.arguments = None;
        }
        self.at += 1;
        let Some(TokenTree::Punct(punct)) = self.tree(self.at) else { return Some(Next::After) };
        match punct.as_char() {
            '<' => {
                if is_path_word || operator_follows(punct, self.tree(self.at + 1)) {
                    return None;
                }
                self.at += 1;
                if self.depth == 0 {
                    self.found.arguments = Some(self.at..self.at);
                }
                self.depth += 1;
                let is_closed = is_punct(self.tree(self.at), '>');
                Some(if is_closed { Next::After } else { Next::Type })
            }
            ':' => self.after_segment(),
            _ => Some(Next::After),
        }
    }

    /// Before a `:`, which can begin `::`.
    fn after_segment(&mut self) -> Option<Next> {
        if let Some(after) = self.colons() {
            self.at = after;
            return Some(Next::Segment);
        }
        // The second colon could be in a group without delimiters.
        match self.tree(self.at + 1) {
            Some(TokenTree::Group(_)) => None,
            _ => Some(Next::After),
        }
    }

    fn after(&mut self) -> Option<Next> {
        if self.depth == 0 {
            if ends_otherwise(self.tree(self.at)) {
                return None;
            }
            // `&A::B` is no path.
            if is_punct(self.tree(self.found.start), '&') {
                self.found.form = Form::Other;
            }
            self.found.end = self.at;
            return Some(Next::Nothing);
        }
        if is_punct(self.tree(self.at), ',') {
            self.at += 1;
            if !is_punct(self.tree(self.at), '>') {
                return Some(Next::Type);
            }
        }
        if !is_punct(self.tree(self.at), '>') {
            return None;
        }
        self.depth -= 1;
        if self.depth == 0
            && let Some(arguments) = &mut self.found.arguments
        {
            arguments.end = self.at;
        }
        self.at += 1;
        if is_punct(self.tree(self.at), ':') { self.after_segment() } else { Some(Next::After) }
    }

    /// The index after `::`.
    fn colons(&self) -> Option<usize> {
        match self.tree(self.at) {
            Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint => {
                if is_punct(self.tree(self.at + 1), ':') { Some(self.at + 2) } else { None }
            }
            _ => None,
        }
    }
}

/// Whether `<` begins `<=` or `<<`.
fn operator_follows(open: &Punct, next: Option<&TokenTree>) -> bool {
    open.spacing() == Spacing::Joint && (is_punct(next, '=') || is_punct(next, '<'))
}

/// Whether a type before this token can be more than a path.
fn ends_otherwise(tree: Option<&TokenTree>) -> bool {
    match tree {
        Some(TokenTree::Punct(punct)) => matches!(punct.as_char(), '!' | '#' | '<' | '\''),
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::None,
        _ => false,
    }
}

fn is_punct(tree: Option<&TokenTree>, character: char) -> bool {
    match tree {
        Some(TokenTree::Punct(punct)) => punct.as_char() == character,
        _ => false,
    }
}

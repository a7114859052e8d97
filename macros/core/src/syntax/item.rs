//! The item under the attribute: a handler, an empty enum to fill, or a type of the user.
//!
//! Only its head is parsed. Parameters and body stay tokens, so that unfinished code in them has no effect,
//! and so that the cost does not grow with the function.

mod body;

use std::mem;
use std::ops::Range;

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};

use super::buffer::{Buffer, stream};
use super::cursor::{Cursor, LeftOver};
use super::depth::Level;
use super::item_attribute::ItemAttribute;
use super::target::Target;
use super::translation::{self, Translation};
use super::variant::{self, Variant};

/// Any item, split so that documentation can be inserted between its attributes. Everything else is emitted
/// token for token.
pub(crate) struct Item {
    pub(crate) attributes: Vec<ItemAttribute>,
    /// `#[zh = "…"]`, which is not emitted again.
    pub(crate) translations: Vec<Translation>,
    /// A second `#[api_responses]`, which is not emitted again: it would generate the enums a second time.
    pub(crate) repeated: Option<Span>,
    /// The tokens after the attributes.
    rest: Buffer,
    /// The same with their fragments, if they could be read only without.
    closed: Option<Buffer>,
    left_over: LeftOver,
    pub(crate) target: Target,
    /// The variants of an enum, if one of them declares a response.
    pub(crate) variants: Vec<Variant>,
    /// The block around a method.
    pub(crate) enclosing: Option<Enclosing>,
}

/// The block around a method: what the items that are generated for the method repeat of its attributes.
#[derive(Clone)]
pub(crate) struct Enclosing {
    /// Its `#[cfg]`s.
    cfg: TokenStream,
    /// Its lint levels.
    levels: TokenStream,
}

impl Item {
    /// The item of the attribute. A second one above it is taken off.
    pub(crate) fn read(tokens: TokenStream) -> Item {
        let mut item = Item::member(tokens);
        let repeated = item.attributes.iter().position(ItemAttribute::is_declaration);
        if let Some(repeated) = repeated {
            item.repeated = Some(item.attributes[repeated].path.span);
            item.attributes.retain(|attribute| !attribute.is_declaration());
        }
        item
    }

    /// A member of a block, whose attribute is among the others.
    pub(super) fn member(tokens: TokenStream) -> Item {
        let mut item = Item {
            attributes: Vec::new(),
            translations: Vec::new(),
            repeated: None,
            rest: Buffer::default(),
            closed: None,
            left_over: LeftOver::default(),
            target: Target::Unreadable,
            enclosing: None,
            variants: Vec::new(),
        };
        item.split(tokens);
        item.target = item.read_target();
        if let Target::Unreadable = item.target {
            item.open_fragments();
        }
        if let Target::OwnType(_) = item.target {
            item.variants = variant::take(&mut item.rest);
            if !item.variants.is_empty() {
                // Their attributes have been taken off.
                item.closed = None;
            }
        }
        item
    }

    fn read_target(&self) -> Target {
        match self.rest.too_deep {
            Some(span) => Target::TooDeep(span),
            None => Target::read(&mut self.rest.at(self.rest.whole(), &self.left_over)),
        }
    }

    /// Reads the item with the tokens of its fragments in their place: a procedural macro can pass parameters and
    /// return type of a function, or anything else, in one fragment.
    fn open_fragments(&mut self) {
        let mut trees = Vec::new();
        self.rest.copy(self.rest.whole(), &mut trees);
        if !trees.iter().any(is_fragment) {
            return;
        }
        let closed = mem::take(&mut self.rest);
        let mut rest = Rest::default();
        for tree in trees {
            push_opened(tree, &mut rest, &mut self.rest);
        }
        self.left_over = LeftOver::default();
        self.target = self.read_target();
        if let Target::Unreadable = self.target {
            self.rest = closed;
            self.left_over = LeftOver::default();
        } else {
            self.closed = Some(closed);
        }
    }

    /// Splits off attributes by their tokens: `#` and a group in brackets.
    fn split(&mut self, tokens: TokenStream) {
        let mut rest = Rest::default();
        let mut head = Head { is_attribute: true, pound: None };
        self.split_part(tokens, &mut head, &mut rest);
        if let Some(pound) = head.pound {
            rest.push(pound, &mut self.rest);
        }
    }

    fn split_part(&mut self, tokens: TokenStream, head: &mut Head, rest: &mut Rest) {
        for tree in tokens {
            if is_nothing(&tree) {
                continue;
            }
            let is_attribute = head.is_attribute && head.pound.is_none();
            match tree {
                TokenTree::Punct(punct) if is_attribute && punct.as_char() == '#' => {
                    head.pound = Some(TokenTree::Punct(punct));
                }
                TokenTree::Group(group)
                    if head.pound.is_some() && group.delimiter() == Delimiter::Bracket =>
                {
                    self.take_attribute(head.pound.take(), group);
                }
                // The attributes in a fragment are the item's own.
                TokenTree::Group(group) if is_attribute && begins_with_attribute(&group) => {
                    self.split_part(group.stream(), head, rest);
                }
                tree => {
                    head.is_attribute = false;
                    if let Some(pound) = head.pound.take() {
                        rest.push(pound, &mut self.rest);
                    }
                    rest.push(tree, &mut self.rest);
                }
            }
        }
    }

    fn take_attribute(&mut self, pound: Option<TokenTree>, group: Group) {
        let Some(pound) = pound else { return };
        let attribute = ItemAttribute::read(pound, group);
        match translation::of_item(&attribute) {
            Some(translation) => self.translations.push(translation),
            None => self.attributes.push(attribute),
        }
    }

    /// The `#[cfg]`s of the item and of the block around it, which all generated items repeat.
    pub(crate) fn cfg(&self) -> TokenStream {
        let around = self.enclosing.as_ref().map(|around| around.cfg.clone());
        self.attributes_named(around, &["cfg"])
    }

    /// The lint levels of the item and of the block around it, which generated items repeat if they contain
    /// tokens of the user.
    pub(crate) fn levels(&self) -> TokenStream {
        let around = self.enclosing.as_ref().map(|around| around.levels.clone());
        self.attributes_named(around, &["allow", "warn", "deny", "forbid"])
    }

    /// Adds attributes with these names.
    fn attributes_named(&self, around: Option<TokenStream>, names: &[&str]) -> TokenStream {
        let mut tokens = around.unwrap_or_default();
        for attribute in &self.attributes {
            let mut index = 0;
            while index < names.len() {
                if attribute.is(names[index]) {
                    tokens.extend(attribute.tokens());
                }
                index += 1;
            }
        }
        tokens
    }

    /// What methods in this block need to know of it.
    pub(super) fn as_enclosing(&self) -> Enclosing {
        Enclosing { cfg: self.cfg(), levels: self.levels() }
    }

    /// Whether it is a method, but not known to be in a block with the attribute. Then no item can be
    /// generated beside it.
    pub(crate) fn is_lone_method(&self) -> bool {
        match &self.target {
            Target::Handler(handler) => {
                self.enclosing.is_none() && (handler.is_method() || handler.moved_by.is_some())
            }
            _ => false,
        }
    }

    /// A position in the tokens after the attributes.
    pub(crate) fn cursor(&self, range: Range<usize>) -> Cursor<'_> {
        self.rest.at(range, &self.left_over)
    }

    /// The contents of the group with this index. They are not parsed with the item.
    pub(crate) fn contents(&self, index: usize) -> TokenStream {
        match self.rest.entries().get(index).map(|entry| &entry.tree) {
            Some(TokenTree::Group(group)) => group.stream(),
            _ => TokenStream::new(),
        }
    }

    /// The item without changes.
    pub(crate) fn verbatim(&self) -> TokenStream {
        let mut trees = Vec::new();
        self.copy(&mut trees);
        stream(trees)
    }

    /// Adds the item without changes.
    pub(crate) fn copy(&self, to: &mut Vec<TokenTree>) {
        self.copy_attributes(0..self.attributes.len(), to);
        self.copy_rest(to);
    }

    /// Adds the tokens after the attributes.
    fn copy_rest(&self, to: &mut Vec<TokenTree>) {
        let rest = self.closed.as_ref().unwrap_or(&self.rest);
        rest.copy(rest.whole(), to);
    }

    /// The tokens up to the last `#[doc]`.
    ///
    /// More documentation follows it, or stands before everything else. rustc evaluates a `#[cfg_attr]` only if
    /// it stands before attributes that are not expanded yet, such as a route attribute.
    pub(crate) fn before_docs(&self) -> TokenStream {
        let mut trees = Vec::new();
        self.copy_attributes(0..self.after_last_doc(), &mut trees);
        stream(trees)
    }

    /// The tokens after the last `#[doc]`.
    pub(crate) fn after_docs(&self) -> TokenStream {
        let mut trees = Vec::new();
        self.copy_attributes(self.after_last_doc()..self.attributes.len(), &mut trees);
        self.copy_rest(&mut trees);
        stream(trees)
    }

    /// All attributes.
    pub(crate) fn attributes(&self) -> TokenStream {
        let mut trees = Vec::new();
        self.copy_attributes(0..self.attributes.len(), &mut trees);
        stream(trees)
    }

    fn copy_attributes(&self, range: Range<usize>, to: &mut Vec<TokenTree>) {
        let mut index = range.start;
        while index < range.end {
            self.attributes[index].copy(to);
            index += 1;
        }
    }

    fn after_last_doc(&self) -> usize {
        let mut index = self.attributes.len();
        while index > 0 && !self.attributes[index - 1].is("doc") {
            index -= 1;
        }
        index
    }
}

/// The beginning of an item, while it is split.
struct Head {
    /// Whether only attributes have been read.
    is_attribute: bool,
    /// The `#` before this place.
    pound: Option<TokenTree>,
}

/// The tokens of an item. Groups are opened only in the return type: the parameters are not parsed, and the
/// body may be nested as deeply as the compiler allows.
#[derive(Default)]
struct Rest {
    level: Level,
    after_dash: bool,
    /// Whether `->` has been read.
    in_output: bool,
    /// Whether braces have been read.
    after_body: bool,
}

impl Rest {
    fn push(&mut self, tree: TokenTree, rest: &mut Buffer) {
        let after_dash = self.after_dash;
        self.after_dash = false;
        let mut opened = self.in_output;
        match &tree {
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Brace => {
                    self.after_body = true;
                    opened = false;
                }
                // The arrow can be in a fragment of a `macro_rules!`.
                Delimiter::None => self.in_output = true,
                Delimiter::Parenthesis | Delimiter::Bracket => {}
            },
            TokenTree::Punct(punct) => match punct.as_char() {
                '>' if after_dash => self.in_output = true,
                '-' => self.after_dash = punct.spacing() == Spacing::Joint,
                _ => {}
            },
            _ => {}
        }
        if self.level.is_too_deep() && !self.after_body && rest.too_deep.is_none() {
            rest.too_deep = Some(tree.span());
        }
        rest.push(tree, &mut self.level, opened);
    }
}

fn is_fragment(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::None)
}

fn push_opened(tree: TokenTree, rest: &mut Rest, to: &mut Buffer) {
    match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            for tree in group.stream() {
                push_opened(tree, rest, to);
            }
        }
        tree => rest.push(tree, to),
    }
}

/// An empty group, which an empty `$vis` becomes. The compiler ignores it, but the parser does not.
fn is_nothing(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group)
        if group.delimiter() == Delimiter::None && group.stream().is_empty())
}

/// Whether it is a group without delimiters whose first token is a `#`.
pub(super) fn begins_with_attribute(group: &Group) -> bool {
    if group.delimiter() != Delimiter::None {
        return false;
    }
    match group.stream().into_iter().find(|tree| !is_nothing(tree)) {
        Some(TokenTree::Punct(punct)) => punct.as_char() == '#',
        Some(TokenTree::Group(inner)) => begins_with_attribute(&inner),
        _ => false,
    }
}

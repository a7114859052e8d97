//! The variants of an enum of the author, each with its response in an attribute of the same name as the
//! one above the enum: `#[api_responses(404)] NoSuchUser`.
//!
//! The attributes are taken off, because the compiler knows no attribute macro on a variant. Everything else
//! stays token for token.

use http_semantics::Method;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::args::report_left_over;
use super::buffer::{Buffer, stream};
use super::cursor::{Cursor, LeftOver};
use super::entry::Entry;
use super::item_attribute::ItemAttribute;
use super::items::{Items, Run};
use super::options::OPTIONS;
use super::plain_type;
use super::recover::skip_entry;
use super::set::WrittenSet;
use super::written_type::WrittenType;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;
use crate::nearest::nearest;

const NAME: &str = "api_responses";

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// The attributes that declare its response. More than one is a mistake.
    declarations: Vec<ItemAttribute>,
    /// The other attributes, which are emitted again.
    pub(crate) attributes: Vec<ItemAttribute>,
    pub(crate) fields: Fields,
}

/// The fields of a variant. They are parsed only where a response is built from them.
pub(crate) enum Fields {
    None,
    Named(Group),
    Unnamed(Group),
}

pub(crate) struct Field {
    /// Its name, or its number in a tuple.
    pub(crate) name: TokenTree,
    pub(crate) written: WrittenType,
}

/// What the attribute of a variant declares.
pub(crate) enum Declared {
    Entry(Box<Entry>),
    Set(Box<WrittenSet>),
    /// Nothing that can be read. It has been reported.
    Unread,
}

/// Takes the attributes off the variants of an enum. The list is empty if no variant has one.
pub(super) fn take(item: &mut Buffer) -> Vec<Variant> {
    let left_over = LeftOver::default();
    let indices = item.at(item.whole(), &left_over).indices();
    let entries = item.entries();
    if !indices.iter().any(|at| entries[*at].word == "enum") {
        return Vec::new();
    }
    let body = indices.iter().rev().find_map(|at| match &entries[*at].tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some((*at, group)),
        _ => None,
    });
    let Some((at, body)) = body else { return Vec::new() };
    let mut split = Split::default();
    for tree in body.stream() {
        split.push(tree);
    }
    split.finish();
    if split.variants.iter().all(|variant| variant.declarations.is_empty()) {
        return Vec::new();
    }
    let mut stripped = Group::new(Delimiter::Brace, stream(split.kept));
    stripped.set_span(body.span());
    item.replace(at, TokenTree::Group(stripped));
    split.variants
}

/// The body of an enum, while it is split into variants.
#[derive(Default)]
struct Split {
    kept: Vec<TokenTree>,
    variants: Vec<Variant>,
    /// The `#` before this place.
    pound: Option<TokenTree>,
    declarations: Vec<ItemAttribute>,
    attributes: Vec<ItemAttribute>,
    /// The name of the variant, once it has been read, and its fields.
    name: Option<Ident>,
    fields: Option<Fields>,
}

impl Split {
    fn push(&mut self, tree: TokenTree) {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == '#' && self.name.is_none() => {
                self.keep_pound();
                self.pound = Some(tree);
                return;
            }
            TokenTree::Group(group)
                if self.pound.is_some() && group.delimiter() == Delimiter::Bracket =>
            {
                let Some(pound) = self.pound.take() else { return };
                let attribute = ItemAttribute::read(pound.clone(), without_fragment(group));
                if declares(&attribute) {
                    self.declarations.push(attribute);
                } else {
                    self.kept.extend([pound, tree]);
                    self.attributes.push(attribute);
                }
                return;
            }
            TokenTree::Ident(ident) if self.name.is_none() => self.name = Some(ident.clone()),
            TokenTree::Group(group) if self.name.is_some() && self.fields.is_none() => {
                self.fields = match group.delimiter() {
                    Delimiter::Brace => Some(Fields::Named(group.clone())),
                    Delimiter::Parenthesis => Some(Fields::Unnamed(group.clone())),
                    Delimiter::Bracket | Delimiter::None => None,
                };
            }
            // What follows a `=` is the discriminant.
            TokenTree::Punct(punct) if punct.as_char() == '=' && self.fields.is_none() => {
                self.fields = Some(Fields::None);
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => self.finish(),
            _ => {}
        }
        self.keep_pound();
        self.kept.push(tree);
    }

    fn keep_pound(&mut self) {
        self.kept.extend(self.pound.take());
    }

    /// Ends a variant.
    fn finish(&mut self) {
        self.keep_pound();
        let declarations = std::mem::take(&mut self.declarations);
        let attributes = std::mem::take(&mut self.attributes);
        let fields = self.fields.take().unwrap_or(Fields::None);
        if let Some(ident) = self.name.take() {
            self.variants.push(Variant { ident, declarations, attributes, fields });
        }
    }
}

/// The attribute without the group around a fragment: `#[$attribute]` of a `macro_rules!`.
fn without_fragment(group: &Group) -> Group {
    let mut trees = group.stream().into_iter();
    match (trees.next(), trees.next()) {
        (Some(TokenTree::Group(fragment)), None) if fragment.delimiter() == Delimiter::None => {
            let mut inner = Group::new(Delimiter::Bracket, fragment.stream());
            inner.set_span(group.span());
            without_fragment(&inner)
        }
        _ => group.clone(),
    }
}

/// `#[api_responses(…)]`, also with a path, and also with a typing error, which is reported.
fn declares(attribute: &ItemAttribute) -> bool {
    let path = &attribute.path;
    match path.segments.as_slice() {
        [only] => nearest(only, [NAME], 2).is_some(),
        [.., last] => last == NAME,
        [] => false,
    }
}

impl Variant {
    /// Parses the attribute that declares the response.
    pub(crate) fn declared(&self, diagnostics: &mut Diagnostics) -> Declared {
        let Some(attribute) = self.declarations.first() else {
            let name = self.ident.to_string();
            diagnostics.error(self.ident.span(), message::variant_without_code(&name));
            return Declared::Unread;
        };
        if let Some(second) = self.declarations.get(1) {
            diagnostics.error(second.path.span, message::second_code_of_variant());
        }
        let written = attribute.path.segments.last().map_or("", String::as_str);
        if written != NAME {
            diagnostics.error(attribute.path.span, message::misspelled_variant_attribute(written));
        }
        let items = match parse(attribute.list().unwrap_or_default(), diagnostics) {
            Ok(items) => items,
            Err(span) => {
                diagnostics.error(span, message::nested_too_deeply());
                return Declared::Unread;
            }
        };
        if let Some(second) = second(&items) {
            diagnostics.error(second, message::second_code_of_variant());
        }
        let Items { entries, sets, incomplete, .. } = items;
        if let Some(entry) = entries.into_iter().next() {
            return Declared::Entry(Box::new(entry));
        }
        if let Some(set) = sets.into_iter().next() {
            return Declared::Set(Box::new(set));
        }
        if !incomplete {
            let name = self.ident.to_string();
            diagnostics.error(attribute.path.span, message::variant_without_code(&name));
        }
        Declared::Unread
    }

    /// The tokens between the parentheses of its attributes, for editors.
    pub(crate) fn lists(&self) -> impl Iterator<Item = TokenStream> {
        self.declarations.iter().filter_map(ItemAttribute::list)
    }
}

/// The entries and sets in the attribute. Returns the place if it is nested too deeply.
fn parse(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Result<Items, Span> {
    let buffer = Buffer::open(tokens);
    if let Some(span) = buffer.too_deep {
        return Err(span);
    }
    let left_over = LeftOver::default();
    let mut input = buffer.at(buffer.whole(), &left_over);
    let run = Run::from(input);
    let mut items = Items::default();
    let mut is_misplaced = false;
    items.parse(&mut input, run, diagnostics, &mut |input, _, diagnostics| {
        let Some(word) = input.peek_ident() else { return Ok(false) };
        if !belongs_to_declaration(word.text) {
            return Ok(false);
        }
        diagnostics.error(word.span(), message::not_on_variant(word.text));
        // It has been read: nothing else is to be said about it.
        is_misplaced = true;
        skip_entry(input, *input);
        Ok(true)
    });
    items.incomplete |= is_misplaced;
    report_left_over(&left_over, diagnostics);
    Ok(items)
}

/// Whether a word begins what is written for a whole declaration: a method or an option.
fn belongs_to_declaration(word: &str) -> bool {
    word == "ANY"
        || Method::ALL.iter().any(|method| method.as_str() == word)
        || OPTIONS.iter().any(|(option, _)| *option == word)
}

/// Where a second entry or set is.
fn second(items: &Items) -> Option<Blame> {
    let Items { entries, sets, .. } = items;
    match (entries.get(1), entries.first(), sets.as_slice()) {
        (Some(second), _, _) => Some(second.status.span.into()),
        (None, Some(_), [set, ..]) | (None, None, [_, set, ..]) => Some(set.blame),
        _ => None,
    }
}

impl Fields {
    /// The fields, if all of them can be read. Otherwise, the compiler reports the mistake.
    pub(crate) fn read(&self) -> Option<Vec<Field>> {
        let (group, are_named) = match self {
            Fields::None => return Some(Vec::new()),
            Fields::Named(group) => (group, true),
            Fields::Unnamed(group) => (group, false),
        };
        let buffer = Buffer::open(group.stream());
        if buffer.too_deep.is_some() {
            return None;
        }
        let left_over = LeftOver::default();
        let mut input = buffer.at(buffer.whole(), &left_over);
        let mut fields = Vec::new();
        while !input.is_finished() {
            skip_attributes(&mut input);
            let name = if are_named {
                let name = input.name()?.ident.clone();
                input.punct(':')?;
                TokenTree::Ident(name)
            } else {
                TokenTree::Literal(proc_macro2::Literal::usize_unsuffixed(fields.len()))
            };
            let written = plain_type::parse(&mut input)?.written;
            fields.push(Field { name, written });
            if input.punct(',').is_none() && !input.is_finished() {
                return None;
            }
        }
        Some(fields)
    }
}

fn skip_attributes(input: &mut Cursor<'_>) {
    while input.punct('#').is_some() {
        if input.peek_group(Delimiter::Bracket) {
            input.next_token_tree();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::item::Item;

    fn item(text: &str) -> Item {
        Item::read(text.parse().unwrap())
    }

    fn names(item: &Item) -> Vec<String> {
        item.variants.iter().map(|variant| variant.ident.to_string()).collect()
    }

    #[test]
    fn attributes_of_variants_are_taken_off() {
        let read = item(
            "pub enum E<T: Fn() -> [u8; { 3 }]> { \
                 #[error(\"a\")] #[api_responses(404)] A, \
                 #[::api_responses::api_responses(409 { retry_after })] #[cfg(b)] B { x: T } = 3, \
                 C(#[from] F), \
             }",
        );
        assert_eq!(names(&read), ["A", "B", "C"]);
        let expected: TokenStream = "pub enum E<T: Fn() -> [u8; { 3 }]> { \
                 #[error(\"a\")] A, #[cfg(b)] B { x: T } = 3, C(#[from] F), }"
            .parse()
            .unwrap();
        assert_eq!(read.verbatim().to_string(), expected.to_string());
    }

    #[test]
    fn other_items_keep_their_attributes() {
        for text in [
            "enum E { #[error(\"a\")] A, B(#[api_responses(404)] u8) }",
            "struct S { #[api_responses(404)] a: u8 }",
            "union U { #[api_responses(404)] a: u8 }",
        ] {
            let read = item(text);
            assert!(read.variants.is_empty(), "{text}");
            let whole: TokenStream = text.parse().unwrap();
            assert_eq!(read.verbatim().to_string(), whole.to_string());
        }
    }

    #[test]
    fn fields_are_read() {
        let read = item(
            "enum E { #[api_responses(404)] A { #[x] a: Box<dyn B<C, D> + Send>, r#b: u8, }, \
             B(Vec<u8>, #[from] &'static str), C() }",
        );
        let fields: Vec<Vec<String>> = read
            .variants
            .iter()
            .map(|variant| {
                let fields = variant.fields.read().unwrap();
                let field = |field: Field| format!("{} {}", field.name, field.written.readable);
                fields.into_iter().map(field).collect()
            })
            .collect();
        assert_eq!(fields[0], ["a Box<dyn B<C, D> + Send>", "r#b u8"]);
        assert_eq!(fields[1], ["0 Vec<u8>", "1 &'static str"]);
        assert!(fields[2].is_empty());
    }

    #[test]
    fn attributes_in_fragments_are_found() {
        let inner: TokenStream = "api_responses(404)".parse().unwrap();
        let fragment = TokenTree::Group(Group::new(Delimiter::None, inner));
        let attribute = Group::new(Delimiter::Bracket, fragment.into());
        let mut body: TokenStream = "#".parse().unwrap();
        body.extend([TokenTree::Group(attribute)]);
        body.extend("A".parse::<TokenStream>().unwrap());
        let mut tokens: TokenStream = "enum E".parse().unwrap();
        tokens.extend([TokenTree::Group(Group::new(Delimiter::Brace, body))]);
        let read = Item::read(tokens);
        assert_eq!(names(&read), ["A"]);
        assert_eq!(read.verbatim().to_string(), "enum E { A }");
    }

    #[test]
    fn an_enum_in_a_fragment_keeps_the_fragment() {
        let body: TokenStream = "{ #[api_responses(404)] A }".parse().unwrap();
        let fragment = Group::new(Delimiter::None, body);
        let mut tokens: TokenStream = "enum E".parse().unwrap();
        tokens.extend([TokenTree::Group(fragment)]);
        let read = Item::read(tokens);
        assert_eq!(names(&read), ["A"]);
        let last = read.verbatim().into_iter().last().unwrap();
        let TokenTree::Group(last) = last else { panic!("{last}") };
        assert_eq!(last.delimiter(), Delimiter::None);
        assert_eq!(last.stream().to_string(), "{ A }");
    }
}

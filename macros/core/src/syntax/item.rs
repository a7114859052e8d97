//! The item under the attribute: a handler, an empty enum to fill, or a type of the user.
//!
//! Only its head is parsed. Parameters and body stay tokens, so that unfinished code in them has no effect,
//! and so that the cost does not grow with the function.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::{GenericParam, Generics, Visibility, WhereClause};

use super::by_syn;
use super::cursor::{Buffer, Cursor, LeftOver, stream};
use super::depth::{self, Level};
use super::item_attribute::ItemAttribute;
use super::translation::{self, Translation};

/// Any item, split so that documentation can be inserted between its attributes. Everything else is emitted
/// token for token.
pub(crate) struct Item {
    pub(crate) attributes: Vec<ItemAttribute>,
    /// `#[zh = "…"]`, which is not emitted again.
    pub(crate) translations: Vec<Translation>,
    /// The tokens after the attributes.
    rest: Buffer,
    left_over: LeftOver,
    pub(crate) target: Target,
}

pub(crate) enum Target {
    Handler(Handler),
    EmptyEnum(TypeHead),
    /// An enum with variants, a struct or a union.
    OwnType(TypeHead),
    /// An item that cannot have responses. `what` describes it.
    Other {
        what: &'static str,
        span: Span,
    },
    /// An item that is nested so deeply at this span that parsing it would overflow the stack.
    TooDeep(Span),
    /// An unfinished item, for which the compiler reports errors itself.
    Unreadable,
}

pub(crate) struct Handler {
    pub(crate) visibility: TokenStream,
    pub(crate) ident: Ident,
    /// `unsafe` or `extern`: no framework calls such a function.
    pub(crate) refused: Option<Ident>,
    /// The names of its type, const and lifetime parameters.
    pub(crate) generics: Vec<String>,
    /// The `self` of a method.
    pub(crate) receiver: Option<Span>,
    /// Set for a declaration without a body, as in traits.
    pub(crate) bodiless: bool,
    /// The return type, up to the `where` or the body: see `Item::cursor`.
    pub(crate) output: Option<Range<usize>>,
    /// The closing parenthesis of the parameters, after which a return type would begin.
    pub(crate) after_parameters: Span,
}

pub(crate) struct TypeHead {
    pub(crate) visibility: TokenStream,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
}

impl Item {
    pub(crate) fn read(tokens: TokenStream) -> Item {
        let mut item = Item {
            attributes: Vec::new(),
            translations: Vec::new(),
            rest: Buffer::default(),
            left_over: LeftOver::default(),
            target: Target::Unreadable,
        };
        item.split(tokens);
        item.target = match item.rest.too_deep {
            Some(span) => Target::TooDeep(span),
            None => match target(&mut item.rest.at(item.rest.whole(), &item.left_over)) {
                Ok(target) => target,
                Err(Unparsed::TooDeep(span)) => Target::TooDeep(span),
                Err(Unparsed::Unreadable) => Target::Unreadable,
            },
        };
        item
    }

    /// Splits off attributes by their tokens: `#` and a group in brackets.
    fn split(&mut self, tokens: TokenStream) {
        let mut rest = Rest::default();
        let mut is_attribute = true;
        let mut pound: Option<TokenTree> = None;
        for tree in tokens {
            if is_nothing(&tree) {
                continue;
            }
            match tree {
                TokenTree::Punct(punct)
                    if is_attribute && pound.is_none() && punct.as_char() == '#' =>
                {
                    pound = Some(TokenTree::Punct(punct));
                }
                TokenTree::Group(group)
                    if pound.is_some() && group.delimiter() == Delimiter::Bracket =>
                {
                    self.take_attribute(pound.take(), group);
                }
                tree => {
                    is_attribute = false;
                    if let Some(pound) = pound.take() {
                        rest.push(pound, &mut self.rest);
                    }
                    rest.push(tree, &mut self.rest);
                }
            }
        }
        if let Some(pound) = pound {
            rest.push(pound, &mut self.rest);
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

    /// A position in the tokens after the attributes.
    pub(crate) fn cursor(&self, range: Range<usize>) -> Cursor<'_> {
        self.rest.at(range, &self.left_over)
    }

    /// The item without changes.
    pub(crate) fn verbatim(&self) -> TokenStream {
        let mut trees = Vec::new();
        self.copy_attributes(0..self.attributes.len(), &mut trees);
        self.rest.copy(self.rest.whole(), &mut trees);
        stream(trees)
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
        self.rest.copy(self.rest.whole(), &mut trees);
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

/// An empty group, which an empty `$vis` becomes. The compiler ignores it, but the parser does not.
fn is_nothing(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group)
        if group.delimiter() == Delimiter::None && group.stream().is_empty())
}

/// Why an item cannot be read.
enum Unparsed {
    TooDeep(Span),
    Unreadable,
}

fn target(input: &mut Cursor<'_>) -> Result<Target, Unparsed> {
    let visibility = visibility(input)?;
    let word = input.peek_ident().map_or("", |word| word.text);
    // The usual first words of a function need not be compared with those of other items.
    if word != "async" && word != "fn" {
        if let Some(other) = other_item(*input) {
            return Ok(other);
        }
        let is_union = word == "union" && input.second().is_some_and(|second| second.peek_name());
        if word == "enum" || word == "struct" || is_union {
            return type_head(visibility, word == "enum", input);
        }
    }
    let mut refused = None;
    while !input.peek_word("fn") {
        // `const`, `async`, `unsafe`, `safe`, `extern "C"`. The compiler checks the rest.
        let word = input.word();
        if let TokenTree::Ident(ident) = input.next_tree().ok_or(Unparsed::Unreadable)?
            && (word == "unsafe" || word == "extern")
            && refused.is_none()
        {
            refused = Some(ident.clone());
        }
    }
    handler(visibility, refused, input).map(Target::Handler)
}

/// `pub`, `pub(crate)` or nothing. syn parses the rarer forms.
fn visibility(input: &mut Cursor<'_>) -> Result<TokenStream, Unparsed> {
    let mut tokens = TokenStream::new();
    if let Some((Delimiter::None, contents)) = input.contents()
        && contents.is_empty()
    {
        input.next_tree();
        return Ok(tokens);
    }
    if !input.peek_word("pub") {
        return Ok(tokens);
    }
    let Some(word) = input.ident() else { return Ok(tokens) };
    let word = TokenTree::Ident(word.ident.clone());
    let Some(group) = input.peek_group_tree(Delimiter::Parenthesis) else {
        tokens.extend([word]);
        return Ok(tokens);
    };
    let restricted = stream(vec![word, TokenTree::Group(group.clone())]);
    if is_usual_restriction(group) {
        input.skip_group();
        return Ok(restricted);
    }
    let parsed = (|input: ParseStream| {
        let visibility: Visibility = input.parse()?;
        let is_whole = input.is_empty();
        input.parse::<TokenStream>()?;
        Ok((visibility, is_whole))
    })
    .parse2(restricted);
    let (visibility, is_whole) = parsed.map_err(|_| Unparsed::Unreadable)?;
    if is_whole {
        input.skip_group();
    }
    Ok(visibility.to_token_stream())
}

/// `(crate)`, `(super)`, `(self)`
pub(super) fn is_usual_restriction(group: &Group) -> bool {
    let mut trees = group.stream().into_iter();
    let (Some(TokenTree::Ident(word)), None) = (trees.next(), trees.next()) else { return false };
    word == "crate" || word == "super" || word == "self"
}

/// Items that have no responses, by the keyword they begin with.
fn other_item(mut ahead: Cursor<'_>) -> Option<Target> {
    let mut keyword = ahead.ident()?;
    while matches!(keyword.text, "unsafe" | "auto" | "default") {
        keyword = ahead.ident()?;
    }
    let is_item = ahead.peek_word("_")
        || ahead.peek_name() && ahead.second().is_some_and(|second| second.peek_punct(':'));
    if keyword.text == "const" && !is_item {
        return None;
    }
    let what = match keyword.text {
        "impl" => "an `impl` block",
        "trait" => "a trait",
        "mod" => "a module",
        "type" => "a type alias",
        "use" => "an import",
        "static" => "a static",
        "const" => "a constant",
        "macro" | "macro_rules" => "a macro",
        _ => return None,
    };
    Some(Target::Other { what, span: keyword.span() })
}

fn type_head(
    visibility: TokenStream,
    is_enum: bool,
    input: &mut Cursor<'_>,
) -> Result<Target, Unparsed> {
    input.ident();
    let ident = input.name().ok_or(Unparsed::Unreadable)?.ident.clone();
    let mut generics = generics(input)?;
    let mut is_empty = true;
    if input.peek_group(Delimiter::Parenthesis) {
        // The bounds of a tuple struct follow its fields.
        is_empty = false;
        input.next_tree();
    }
    if input.peek_word("where") {
        generics.where_clause = Some(by_syn_before_body(input, WhereClause::parse)?);
    }
    let body = input.next_tree();
    is_empty &= matches!(
        body,
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace && group.stream().is_empty()
    );
    // Tokens after the braces would be lost when the enum is filled.
    is_empty &= input.is_empty();
    let head = TypeHead { visibility, ident, generics };
    Ok(if is_enum && is_empty { Target::EmptyEnum(head) } else { Target::OwnType(head) })
}

fn handler(
    visibility: TokenStream,
    refused: Option<Ident>,
    input: &mut Cursor<'_>,
) -> Result<Handler, Unparsed> {
    input.ident();
    let ident = input.name().ok_or(Unparsed::Unreadable)?.ident.clone();
    let generics = if input.peek_punct('<') { names(&generics(input)?) } else { Vec::new() };
    let (parameters, _) = input.group().ok_or(Unparsed::Unreadable)?;
    let has_output = input.operator("->").is_some();
    let start = *input;
    while !(input.is_empty()
        || input.peek_word("where")
        || input.peek_group(Delimiter::Brace)
        || input.peek_punct(';'))
    {
        input.next_tree();
    }
    let output = start.until(input);
    let mut last = None;
    while let Some(tree) = input.next_tree() {
        last = Some(tree);
    }
    let has_body = matches!(
        last,
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace
    );
    Ok(Handler {
        visibility,
        ident,
        refused,
        generics,
        receiver: receiver(parameters),
        bodiless: !has_body,
        output: has_output.then_some(output),
        after_parameters: parameters.span_close(),
    })
}

/// `<…>`, which syn parses.
fn generics(input: &mut Cursor<'_>) -> Result<Generics, Unparsed> {
    if !input.peek_punct('<') {
        return Ok(Generics::default());
    }
    by_syn_before_body(input, Generics::parse)
}

/// Lets syn parse the next tokens, which are before the body if there is one.
fn by_syn_before_body<T>(
    input: &mut Cursor<'_>,
    parse: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> Result<T, Unparsed> {
    let mut after = *input;
    let mut end = after.rest().end;
    while let Some(tree) = after.tree() {
        let index = after.rest().start;
        after.next_tree();
        let is_braced =
            matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if is_braced && after.is_empty() {
            end = index;
        }
    }
    // Not all groups have been opened.
    if let Some(span) = depth::too_deep(&input.stream(input.rest().start..end)) {
        return Err(Unparsed::TooDeep(span));
    }
    match by_syn::parse(input, end, parse) {
        (Ok(parsed), None) => Ok(parsed),
        _ => Err(Unparsed::Unreadable),
    }
}

/// The names of type, const and lifetime parameters.
fn names(generics: &Generics) -> Vec<String> {
    let name = |parameter: &GenericParam| match parameter {
        GenericParam::Type(parameter) => parameter.ident.unraw().to_string(),
        GenericParam::Const(parameter) => parameter.ident.unraw().to_string(),
        GenericParam::Lifetime(parameter) => parameter.lifetime.ident.to_string(),
    };
    generics.params.iter().map(name).collect()
}

/// `self`, `&self`, `&'a mut self`, `mut self: Box<Self>`: a `self` before the first comma and colon.
fn receiver(parameters: &Group) -> Option<Span> {
    for tree in parameters.stream() {
        match tree {
            TokenTree::Ident(ident) if ident == "self" => return Some(ident.span()),
            TokenTree::Punct(punct) if matches!(punct.as_char(), ',' | ':') => return None,
            _ => {}
        }
    }
    None
}

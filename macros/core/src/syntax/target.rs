//! What the attribute is on, from the tokens after the attributes.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::{Parse as _, ParseStream, Parser as _};
use syn::{Generics, Visibility, WhereClause};

use super::cursor::{Cursor, is_punct};
use super::generics::{Unparsed, by_syn_before_body, generics, names};
use super::moved::moved_by;
use crate::token_list::TokenList;

pub(crate) enum Target {
    Handler(Handler),
    EmptyEnum(TypeHead),
    /// An enum with variants, or a struct.
    OwnType(TypeHead),
    /// An `impl` block or a trait, whose methods may have the attribute.
    Block(BlockHead),
    /// An item that cannot have responses. `what` describes it.
    Other {
        what: &'static str,
        span: Span,
    },
    /// An item that is nested so deeply at this span that parsing it would overflow the stack.
    TooDeep(Span),
    /// An item whose parameters contain a block, `T: Sized<{ … }>`, which syn cannot read without its feature
    /// `full`.
    BlockInParameters(Span),
    /// An unfinished item, for which the compiler reports errors itself.
    Unreadable,
}

impl Target {
    /// Whether it is `pub`, so that another crate may see it.
    pub(crate) fn is_public(&self) -> bool {
        let visibility = match self {
            Target::Handler(handler) => &handler.visibility,
            Target::EmptyEnum(head) | Target::OwnType(head) => &head.visibility,
            Target::Block(_)
            | Target::Other { .. }
            | Target::TooDeep(_)
            | Target::BlockInParameters(_)
            | Target::Unreadable => return false,
        };
        // `pub(crate)` has a group behind the word.
        matches!(visibility.trees(), [_])
    }
}

pub(crate) struct Handler {
    /// For a method of a trait, that of the trait.
    pub(crate) visibility: TokenList,
    pub(crate) ident: Ident,
    /// `unsafe` or `extern`: no framework calls such a function.
    pub(crate) refused: Option<Ident>,
    /// The names of its type, const and lifetime parameters. For a method in a block, also `Self` and those of
    /// the block.
    pub(crate) generics: Vec<String>,
    /// The `self` of a method.
    pub(crate) receiver: Option<Span>,
    /// The attribute above that has made a method of it, as it is written.
    pub(crate) moved_by: Option<String>,
    /// The index of the parameters in parentheses: see `Item::contents`.
    pub(crate) parameters: usize,
    /// Set for a declaration that ends with a semicolon in the place of a body, as in traits.
    pub(crate) bodiless: bool,
    /// The return type, up to the `where` or the body: see `Item::cursor`.
    pub(crate) output: Option<Range<usize>>,
    /// The closing parenthesis of the parameters, after which a return type would begin.
    pub(crate) after_parameters: Span,
}

impl Handler {
    /// Whether it can only be in a block: an `impl` block, a trait, or an `extern` block.
    pub(crate) fn is_method(&self) -> bool {
        self.receiver.is_some() || self.bodiless
    }
}

pub(crate) struct TypeHead {
    pub(crate) visibility: TokenList,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
}

pub(crate) struct BlockHead {
    /// `impl` or `trait`.
    pub(crate) keyword: Span,
    /// The visibility of a trait. The methods of a trait have none of their own.
    pub(crate) visibility: Option<TokenList>,
    /// The names of its type, const and lifetime parameters.
    pub(crate) generics: Vec<String>,
}

impl Target {
    pub(super) fn read(input: &mut Cursor<'_>) -> Target {
        match target(input) {
            Ok(target) => target,
            Err(Unparsed::TooDeep(span)) => Target::TooDeep(span),
            Err(Unparsed::BlockInParameters(span)) => Target::BlockInParameters(span),
            Err(Unparsed::Unreadable) => Target::Unreadable,
        }
    }
}

fn target(input: &mut Cursor<'_>) -> Result<Target, Unparsed> {
    let visibility = visibility(input)?;
    let word = input.peek_ident().map_or("", |word| word.text);
    // The usual first words of a function need not be compared with those of other items.
    if word != "async" && word != "fn" {
        match other_item(*input) {
            Some(Target::Other { what: IMPL | TRAIT, .. }) if ends_in_braces(*input) => {
                return block(visibility, input).map(Target::Block);
            }
            Some(other) => return Ok(other),
            None => {}
        }
        if word == "enum" || word == "struct" {
            return type_head(visibility, word == "enum", input);
        }
    }
    let mut refused = None;
    while !input.peek_word("fn") {
        // `const`, `async`, `unsafe`, `safe`, `extern "C"`. The compiler checks the rest.
        if let Some(word) = input.peek_ident()
            && (word.text == "unsafe" || word.text == "extern")
            && refused.is_none()
        {
            refused = Some(word.ident.clone());
        }
        input.next_token_tree().ok_or(Unparsed::Unreadable)?;
    }
    handler(visibility, refused, input).map(Target::Handler)
}

/// `pub`, `pub(crate)` or nothing. syn parses the rarer forms.
fn visibility(input: &mut Cursor<'_>) -> Result<TokenList, Unparsed> {
    let inherited = TokenList::default();
    if let Some((Delimiter::None, contents)) = input.contents()
        && contents.is_empty()
    {
        input.next_tree();
        return Ok(inherited);
    }
    if !input.peek_word("pub") {
        return Ok(inherited);
    }
    let Some(word) = input.ident() else { return Ok(inherited) };
    let word = TokenTree::Ident(word.ident.clone());
    let Some(group) = input.peek_group_tree(Delimiter::Parenthesis) else {
        return Ok(vec![word].into());
    };
    let restricted = TokenList::from(vec![word, TokenTree::Group(group.clone())]);
    if is_usual_restriction(group) {
        input.next_token_tree();
        return Ok(restricted);
    }
    let parsed = (|input: ParseStream| {
        let visibility: Visibility = input.parse()?;
        let is_whole = input.is_empty();
        input.parse::<TokenStream>()?;
        Ok((visibility, is_whole))
    })
    .parse2(restricted.to_token_stream());
    let (visibility, is_whole) = parsed.map_err(|_| Unparsed::Unreadable)?;
    if is_whole {
        input.next_token_tree();
    }
    Ok(visibility.to_token_stream().into())
}

/// `(crate)`, `(super)`, `(self)`
pub(super) fn is_usual_restriction(group: &Group) -> bool {
    let mut trees = group.stream().into_iter();
    let (Some(TokenTree::Ident(word)), None) = (trees.next(), trees.next()) else { return false };
    word == "crate" || word == "super" || word == "self"
}

const IMPL: &str = "an `impl` block";
const TRAIT: &str = "a trait";

/// Items that have no responses themselves, by the keyword they begin with.
fn other_item(mut ahead: Cursor<'_>) -> Option<Target> {
    if is_macro_call(ahead) {
        return Some(Target::Other { what: "a macro call", span: ahead.here() });
    }
    let mut keyword = ahead.ident()?;
    // `const` is also the first word of `const fn`, `const trait` and `const impl`.
    while matches!(keyword.text, "unsafe" | "safe" | "auto" | "default")
        || keyword.text == "const" && !is_constant(ahead)
    {
        keyword = ahead.ident()?;
    }
    let what = match keyword.text {
        "impl" => IMPL,
        "trait" => TRAIT,
        "mod" => "a module",
        "type" => "a type alias",
        "use" => "an import",
        "static" => "a static",
        "const" => "a constant",
        "macro" | "macro_rules" => "a macro",
        "extern" if ahead.peek_word("crate") => "an `extern crate` item",
        "extern" if is_block(ahead) => "an `extern` block",
        "union" if ahead.peek_name() => "a union",
        _ => return None,
    };
    Some(Target::Other { what, span: keyword.span() })
}

/// `NAME: …` or `_: …`
fn is_constant(ahead: Cursor<'_>) -> bool {
    ahead.peek_word("_")
        || ahead.peek_name() && ahead.second().is_some_and(|second| second.peek_punct(':'))
}

/// `name! …` or `::path::name! …`, but not the definition `macro_rules! …`.
fn is_macro_call(mut ahead: Cursor<'_>) -> bool {
    if ahead.peek_word("macro_rules") {
        return false;
    }
    ahead.operator("::");
    while ahead.ident().is_some() {
        if ahead.peek_punct('!') {
            return true;
        }
        if ahead.operator("::").is_none() {
            return false;
        }
    }
    false
}

/// `{…}` or `"C" {…}`
fn is_block(mut ahead: Cursor<'_>) -> bool {
    ahead.literal();
    ahead.peek_group(Delimiter::Brace)
}

/// Whether the last token is a group in braces. It is not in a trait alias, or while a block is typed.
fn ends_in_braces(mut ahead: Cursor<'_>) -> bool {
    let mut last = None;
    while let Some(tree) = ahead.next_token_tree() {
        last = Some(tree);
    }
    matches!(last, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
}

/// `unsafe impl<T> …` or `trait Users<T> …`
fn block(visibility: TokenList, input: &mut Cursor<'_>) -> Result<BlockHead, Unparsed> {
    while !input.peek_word("impl") && !input.peek_word("trait") {
        input.next_token_tree().ok_or(Unparsed::Unreadable)?;
    }
    let is_trait = input.peek_word("trait");
    let keyword = input.ident().ok_or(Unparsed::Unreadable)?.span();
    if is_trait {
        input.ident();
    }
    let generics = match generics(input) {
        Ok(generics) => names(&generics),
        // `impl <T as Trait>::Type {…}` has no parameters.
        Err(Unparsed::Unreadable) => Vec::new(),
        Err(other) => return Err(other),
    };
    Ok(BlockHead { keyword, visibility: is_trait.then_some(visibility), generics })
}

fn type_head(
    visibility: TokenList,
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
    visibility: TokenList,
    refused: Option<Ident>,
    input: &mut Cursor<'_>,
) -> Result<Handler, Unparsed> {
    input.ident();
    let ident = input.name().ok_or(Unparsed::Unreadable)?.ident.clone();
    let generics = if input.peek_punct('<') { names(&generics(input)?) } else { Vec::new() };
    let index = input.rest().start;
    let (parameters, _) = input.group().ok_or(Unparsed::Unreadable)?;
    let has_output = input.operator("->").is_some();
    let start = *input;
    while !(input.is_empty()
        || input.peek_word("where")
        || input.peek_group(Delimiter::Brace)
        || input.peek_punct(';'))
    {
        let mut after = *input;
        after.next_tree();
        if after.is_empty() {
            // A group without delimiters that is last contains the body.
            input.next_token_tree();
        } else {
            *input = after;
        }
    }
    let output = start.until(input);
    let mut last = None;
    while let Some(tree) = input.next_token_tree() {
        last = Some(tree);
    }
    Ok(Handler {
        visibility,
        ident,
        refused,
        generics,
        receiver: receiver(parameters),
        parameters: index,
        moved_by: moved_by(last),
        bodiless: is_punct(last, ';'),
        output: has_output.then_some(output),
        after_parameters: parameters.span_close(),
    })
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

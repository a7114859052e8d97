//! The item under the attribute: a handler, an empty enum to fill, or a type of the user.
//!
//! Only its head is parsed. Parameters and body stay tokens, so that unfinished code in them has no effect,
//! and so that the cost does not grow with the function.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Generics, Token, Visibility};

use super::depth;
use super::item_attribute::ItemAttribute;
use super::translation::{Translation, translation};

/// Any item, split so that documentation can be inserted between its attributes. Everything else is emitted
/// token for token.
pub(crate) struct Item {
    pub(crate) attributes: Vec<ItemAttribute>,
    /// `#[zh = "…"]`, which is not emitted again.
    pub(crate) translations: Vec<Translation>,
    /// The tokens after the attributes, verbatim.
    pub(crate) rest: TokenStream,
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

impl Target {
    /// Whether it is `pub`, so that another crate may see it.
    pub(crate) fn is_public(&self) -> bool {
        let visibility = match self {
            Target::Handler(handler) => &handler.visibility,
            Target::EmptyEnum(head) | Target::OwnType(head) => &head.visibility,
            Target::Other { .. } | Target::TooDeep(_) | Target::Unreadable => return false,
        };
        matches!(visibility, Visibility::Public(_))
    }
}

pub(crate) struct Handler {
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    /// `unsafe` or `extern`: no framework calls such a function.
    pub(crate) refused: Option<Ident>,
    pub(crate) generics: Generics,
    /// The `self` of a method.
    pub(crate) receiver: Option<Span>,
    /// Set for a declaration without a body, as in traits.
    pub(crate) bodiless: bool,
    /// The return type, up to the `where` or the body.
    pub(crate) output: Option<TokenStream>,
    /// The closing parenthesis of the parameters, after which a return type would begin.
    pub(crate) after_parameters: Span,
}

pub(crate) struct TypeHead {
    pub(crate) visibility: Visibility,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
}

impl Item {
    pub(crate) fn read(tokens: TokenStream) -> Item {
        let (attributes, rest) = split_attributes(tokens);
        let target = match depth::too_deep_before_body(&rest) {
            Some(span) => Target::TooDeep(span),
            None => target.parse2(without_body(&rest)).unwrap_or(Target::Unreadable),
        };
        let mut item = Item { attributes, translations: Vec::new(), rest, target };
        item.attributes.retain(|attribute| match translation(attribute) {
            Some(translation) => {
                item.translations.push(translation);
                false
            }
            None => true,
        });
        item
    }
}

/// Splits off attributes by their tokens: `#` and a group in brackets.
fn split_attributes(tokens: TokenStream) -> (Vec<ItemAttribute>, TokenStream) {
    let mut attributes = Vec::new();
    let mut rest = tokens.into_iter().filter(|tree| !is_nothing(tree)).peekable();
    let mut held = None;
    while let Some(TokenTree::Punct(punct)) = rest.peek()
        && punct.as_char() == '#'
    {
        let pound = rest.next();
        match rest.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                attributes.push(ItemAttribute::read(pound.as_ref(), group));
                rest.next();
            }
            _ => {
                held = pound;
                break;
            }
        }
    }
    (attributes, held.into_iter().chain(rest).collect())
}

/// The item with a body of one token, because the parser would copy the tokens of the body.
fn without_body(item: &TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = item.clone().into_iter().collect();
    if let Some(TokenTree::Group(body)) = trees.last_mut()
        && body.delimiter() == Delimiter::Brace
        && !body.stream().is_empty()
    {
        let span = body.span();
        *body = Group::new(Delimiter::Brace, Token![_](span).to_token_stream());
        body.set_span(span);
    }
    trees.into_iter().collect()
}

/// An empty group, which an empty `$vis` becomes. The compiler ignores it, but the parser does not.
fn is_nothing(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Group(group)
        if group.delimiter() == Delimiter::None && group.stream().is_empty())
}

fn target(input: ParseStream) -> syn::Result<Target> {
    let visibility: Visibility = input.parse()?;
    if let Some(other) = other_item(input) {
        input.parse::<TokenStream>()?;
        return Ok(other);
    }
    if input.peek(Token![enum]) || input.peek(Token![struct]) || peek_word(input, "union") {
        return type_head(visibility, input);
    }
    let mut refused = None;
    while !input.peek(Token![fn]) {
        // `const`, `async`, `unsafe`, `safe`, `extern "C"`. The compiler checks the rest.
        if let TokenTree::Ident(word) = input.parse::<TokenTree>()?
            && (word == "unsafe" || word == "extern")
        {
            refused.get_or_insert(word);
        }
    }
    let handler = handler(visibility, input)?;
    Ok(Target::Handler(Handler { refused, ..handler }))
}

fn peek_word(input: ParseStream, word: &str) -> bool {
    input.fork().parse::<Ident>().is_ok_and(|ident| ident == word) && input.peek2(syn::Ident)
}

/// Items that have no responses, by the keyword they begin with.
fn other_item(input: ParseStream) -> Option<Target> {
    let ahead = input.fork();
    let mut keyword = ahead.call(Ident::parse_any).ok()?;
    while keyword == "unsafe" || keyword == "auto" || keyword == "default" {
        keyword = ahead.call(Ident::parse_any).ok()?;
    }
    if keyword == "const"
        && !(ahead.peek(Token![_]) || (ahead.peek(syn::Ident) && ahead.peek2(Token![:])))
    {
        return None;
    }
    let what = match keyword.to_string().as_str() {
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

fn type_head(visibility: Visibility, input: ParseStream) -> syn::Result<Target> {
    let is_enum = input.peek(Token![enum]);
    input.call(Ident::parse_any)?;
    let ident = input.parse()?;
    let mut generics: Generics = input.parse()?;
    let mut body = TokenStream::new();
    if input.peek(syn::token::Paren) {
        // The bounds of a tuple struct follow its fields.
        body.extend([input.parse::<TokenTree>()?]);
    }
    if input.peek(Token![where]) {
        generics.where_clause = input.parse()?;
    }
    body.extend(input.parse::<TokenStream>()?);
    let head = TypeHead { visibility, ident, generics };
    let mut body = body.into_iter();
    let empty = matches!(
        body.next(),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace && group.stream().is_empty()
    );
    // Tokens after the braces would be lost when the enum is filled.
    let empty = empty && body.next().is_none();
    Ok(if is_enum && empty { Target::EmptyEnum(head) } else { Target::OwnType(head) })
}

fn handler(visibility: Visibility, input: ParseStream) -> syn::Result<Handler> {
    input.parse::<Token![fn]>()?;
    let ident = input.parse()?;
    let generics = input.parse()?;
    let parameters: Group = input.parse()?;
    let has_output = input.parse::<Option<Token![->]>>()?.is_some();
    let mut output = TokenStream::new();
    while !(input.is_empty()
        || input.peek(Token![where])
        || input.peek(syn::token::Brace)
        || input.peek(Token![;]))
    {
        output.extend([input.parse::<TokenTree>()?]);
    }
    let bodiless = {
        let rest: TokenStream = input.parse()?;
        !matches!(
            rest.into_iter().last(),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace
        )
    };
    Ok(Handler {
        visibility,
        ident,
        refused: None,
        generics,
        receiver: receiver(&parameters),
        bodiless,
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

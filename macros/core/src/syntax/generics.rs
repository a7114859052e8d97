//! The generics of an item, which syn parses.

use proc_macro2::{Delimiter, Span, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{Parse as _, ParseStream};
use syn::{GenericParam, Generics};

use super::by_syn;
use super::cursor::Cursor;
use super::depth;

/// Why an item cannot be read.
#[derive(Debug)]
pub(super) enum Unparsed {
    TooDeep(Span),
    BlockInParameters(Span),
    Unreadable,
}

/// `<…>`, which syn parses.
pub(super) fn generics(input: &mut Cursor<'_>) -> Result<Generics, Unparsed> {
    if !input.peek_punct('<') {
        return Ok(Generics::default());
    }
    by_syn_before_body(input, Generics::parse)
}

/// Lets syn parse the next tokens, which are before the body if there is one.
pub(super) fn by_syn_before_body<T>(
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
    let start = *input;
    match by_syn::parse(input, end, parse) {
        (Ok(parsed), None) => Ok(parsed),
        _ => Err(block(&start, end).map_or(Unparsed::Unreadable, Unparsed::BlockInParameters)),
    }
}

/// The first braces from here to the index `end`.
fn block(start: &Cursor<'_>, end: usize) -> Option<Span> {
    let mut ahead = start.within(end);
    while let Some(tree) = ahead.next_token_tree() {
        if let TokenTree::Group(group) = tree
            && group.delimiter() == Delimiter::Brace
        {
            return Some(group.span());
        }
    }
    None
}

/// The names of type, const and lifetime parameters.
pub(crate) fn names(generics: &Generics) -> Vec<String> {
    let name = |parameter: &GenericParam| match parameter {
        GenericParam::Type(parameter) => parameter.ident.unraw().to_string(),
        GenericParam::Const(parameter) => parameter.ident.unraw().to_string(),
        GenericParam::Lifetime(parameter) => parameter.lifetime.ident.to_string(),
    };
    generics.params.iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::buffer::Buffer;
    use crate::syntax::cursor::LeftOver;

    /// The feature `full` of syn can be on in the tests, so syn is replaced by a parser that reads nothing.
    #[test]
    fn a_block_in_unread_parameters_is_the_reason() {
        let reason = |text: &str| {
            let buffer = Buffer::open(text.parse().unwrap());
            let left_over = LeftOver::default();
            let mut input = buffer.at(buffer.whole(), &left_over);
            let unread = |_: ParseStream| Err(syn::Error::new(Span::call_site(), "unread"));
            by_syn_before_body::<()>(&mut input, unread).unwrap_err()
        };
        let with_block = "<const N: usize = { if A { 0 } else { 1 } }> { body }";
        assert!(matches!(reason(with_block), Unparsed::BlockInParameters(_)));
        assert!(matches!(reason("<T: { body }"), Unparsed::Unreadable));
    }
}

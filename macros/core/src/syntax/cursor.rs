//! The position of a parser in its input.

use proc_macro2::{Delimiter, Span, TokenTree};
use syn::parse::ParseStream;

/// An error has been reported, so the caller has nothing to report.
pub(crate) struct Reported;

/// The span of the next token. At the end of the input, it is the span of the whole attribute.
pub(crate) fn here(input: ParseStream) -> Span {
    input.span()
}

/// The next token as the user wrote it, for a message.
pub(crate) fn next_token(input: ParseStream) -> String {
    match input.fork().parse::<TokenTree>() {
        Ok(TokenTree::Group(group)) => match group.delimiter() {
            Delimiter::Brace => "{…}".into(),
            Delimiter::Bracket => "[…]".into(),
            _ => "(…)".into(),
        },
        Ok(tree) => tree.to_string(),
        Err(_) => String::new(),
    }
}

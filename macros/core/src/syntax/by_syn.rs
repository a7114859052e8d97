//! The way to syn, for what is rarely written.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};

use super::cursor::Cursor;

/// Lets syn parse the tokens from here to the index `end`, and moves to where it stops, also if it fails.
///
/// Returns in addition the first token that syn left over in a group, which is an error.
pub(super) fn parse<T>(
    input: &mut Cursor<'_>,
    end: usize,
    parse: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> (syn::Result<T>, Option<syn::Error>) {
    let within = input.within(end);
    let tokens = within.stream(within.rest());
    let mut parsed = None;
    let mut left = 0;
    let outcome = (|stream: ParseStream| {
        parsed = Some(parse(stream));
        while let Ok(tree) = stream.parse::<TokenTree>() {
            left += size(tree);
        }
        Ok(())
    })
    .parse2(tokens);
    let indices = within.indices();
    let stop = indices.len().saturating_sub(left);
    input.move_to(indices.get(stop).copied().unwrap_or(end));
    let parsed = parsed.unwrap_or_else(|| Err(unread()));
    (parsed, outcome.err())
}

fn unread() -> syn::Error {
    syn::Error::new(proc_macro2::Span::call_site(), "not read")
}

/// How many indices a tree has: see `Cursor::indices`.
fn size(tree: TokenTree) -> usize {
    match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            1 + sizes(group.stream())
        }
        _ => 1,
    }
}

fn sizes(tokens: TokenStream) -> usize {
    tokens.into_iter().map(size).sum()
}

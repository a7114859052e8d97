//! Types of frameworks that send any status code, whatever stands beside them.
//!
//! A macro sees only names, so an alias of such a type is not recognized.

use proc_macro2::{Delimiter, TokenTree};
use quote::ToTokens as _;

use super::buffer::Buffer;
use super::cursor::{Cursor, LeftOver, is_punct, unraw};
use crate::token_list::TokenList;

/// The element of a tuple that sets the status code of the others: `StatusCode`, or as the first element the
/// parts of a response or a response without content.
///
/// All other elements add header fields and extensions.
pub(super) fn of_tuple(tuple: &Cursor<'_>) -> Option<(usize, usize)> {
    let mut input = *tuple;
    let mut depth = 0_usize;
    let mut is_first = true;
    let mut start = input.rest().start;
    let mut last = "";
    let mut found = None;
    let mut elements = 0;
    loop {
        let tree = input.tree();
        let is_end = tree.is_none() || depth == 0 && is_punct(tree, ',');
        if is_end {
            let end = input.rest().start;
            elements += usize::from(end > start);
            let is_response = last == "Parts" || last == "Response";
            if found.is_none() && (last == "StatusCode" || is_first && is_response) {
                found = Some((start, end));
            }
            is_first = false;
        }
        match tree {
            None => break,
            Some(TokenTree::Punct(punct)) => match punct.as_char() {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                _ => {}
            },
            Some(TokenTree::Ident(_)) if depth == 0 => last = unraw(input.word()),
            Some(TokenTree::Group(group)) if depth == 0 && group.delimiter() != Delimiter::None => {
                last = "";
            }
            Some(_) => {}
        }
        if let Some((Delimiter::None, contents)) = input.contents() {
            input.move_to(contents.start);
        } else {
            input.next_tree();
        }
        if is_end {
            start = input.rest().start;
            last = "";
        }
    }
    found.filter(|_| elements > 1)
}

/// Whether an error type of a framework sends any status code.
pub(crate) fn sends_any_status(error: &TokenList) -> bool {
    let buffer = Buffer::open(error.to_token_stream());
    let left_over = LeftOver::default();
    let mut input = buffer.at(buffer.whole(), &left_over);
    if let Some((Delimiter::Parenthesis, contents)) = input.contents() {
        return of_tuple(&input.part(contents)).is_some();
    }
    if is_word(&input, "impl") {
        input.next_tree();
        return is_word(&input, "IntoResponse") || is_word(&input, "Responder");
    }
    let (mut before, mut last) = ("", "");
    while let Some(tree) = input.tree() {
        match tree {
            TokenTree::Ident(_) => (before, last) = (last, unraw(input.word())),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            _ => break,
        }
        input.next_tree();
    }
    match last {
        "StatusCode" | "Response" | "ErrorResponse" | "HttpResponse" => true,
        "Error" => before == "actix_web",
        _ => false,
    }
}

fn is_word(input: &Cursor<'_>, word: &str) -> bool {
    matches!(input.tree(), Some(TokenTree::Ident(_))) && input.word() == word
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn knows_the_errors_that_send_any_status_code() {
        for (error, sends) in [
            (quote!(StatusCode), true),
            (quote!(axum::http::StatusCode), true),
            (quote!((StatusCode, Json<ApiError>)), true),
            (quote!((HeaderMap, Json<ApiError>)), false),
            (quote!(Response), true),
            (quote!(axum::response::Response<Body>), true),
            (quote!(ErrorResponse), true),
            (quote!(impl IntoResponse), true),
            (quote!(actix_web::Error), true),
            (quote!(AppError), false),
            (quote!(Error), false),
            (quote!(Json<StatusCode>), false),
        ] {
            assert_eq!(sends_any_status(&error.clone().into()), sends, "{error}");
        }
    }
}

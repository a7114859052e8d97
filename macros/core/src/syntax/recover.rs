//! Recovery after an error: parsing continues at the next comma outside of `<…>`.

use proc_macro2::{Spacing, TokenTree};
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;

/// Moves `input` to the comma after a wrong entry, or to the end. The entry begins at `start`, and `input` may
/// be anywhere in it.
///
/// Angle brackets are counted from the start of the entry, because in `404: Map<String, 2x>, 500` the first
/// comma belongs to the wrong entry.
pub(crate) fn skip_entry<'a>(input: ParseStream<'a>, start: ParseStream<'a>) {
    let mut depth = 0_usize;
    let mut arrow = false;
    while !start.is_empty() {
        let ahead = start.fork();
        let Ok(tree) = ahead.parse::<TokenTree>() else { break };
        if let TokenTree::Punct(punct) = &tree {
            match punct.as_char() {
                ',' if depth == 0 => break,
                '<' => depth += 1,
                '>' if !arrow => depth = depth.saturating_sub(1),
                _ => {}
            }
            arrow = punct.spacing() == Spacing::Joint && matches!(punct.as_char(), '-' | '=');
        } else {
            arrow = false;
        }
        start.advance_to(&ahead);
    }
    input.advance_to(start);
}

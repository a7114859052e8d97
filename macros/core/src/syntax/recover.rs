//! Recovery after an error: parsing continues at the next comma outside of `<…>`.

use proc_macro2::{Spacing, TokenTree};

use super::cursor::Cursor;

/// Moves `input` to the comma after a wrong entry, or to the end. The entry begins at `start`, and `input` may
/// be anywhere in it.
///
/// Angle brackets are counted from the start of the entry, because in `404: Map<String, 2x>, 500` the first
/// comma belongs to the wrong entry.
pub(super) fn skip_entry<'a>(input: &mut Cursor<'a>, start: Cursor<'a>) {
    *input = start;
    let mut depth = 0_usize;
    let mut arrow = false;
    while let Some(tree) = input.tree() {
        if let TokenTree::Punct(punct) = tree {
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
        input.next_tree();
    }
}

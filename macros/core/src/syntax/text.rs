//! Texts in quotes.

use syn::LitStr;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;

/// The text that stands at the cursor, if one does. To peek for it first would read all of it twice.
pub(super) fn parse(input: ParseStream) -> Option<LitStr> {
    input.cursor().literal()?;
    let ahead = input.fork();
    let text = ahead.parse().ok()?;
    input.advance_to(&ahead);
    Some(text)
}

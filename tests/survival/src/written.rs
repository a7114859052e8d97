//! Bytes as text that somebody typed.

use std::str::FromStr as _;

use proc_macro2::TokenStream;

/// What parts the attribute from the item: nothing that a token can begin with.
const SEPARATOR: &str = "\n\\\n";

/// The attribute and the item of a text, if both are tokens: rustc runs no macro otherwise.
///
/// ```
/// let text = survival::written::text("200, 404", "fn f() -> FResponse { body }");
/// let (arguments, item) = survival::written::tokens(text.as_bytes()).unwrap();
/// assert_eq!(arguments.to_string(), "200 , 404");
/// assert!(item.to_string().starts_with("fn f ()"));
/// assert!(survival::written::tokens(b"200 \n\\\n fn f( {").is_none());
/// ```
#[must_use]
pub fn tokens(bytes: &[u8]) -> Option<(TokenStream, TokenStream)> {
    let text = str::from_utf8(bytes).ok()?;
    let (arguments, item) = text.split_once(SEPARATOR)?;
    Some((TokenStream::from_str(arguments).ok()?, TokenStream::from_str(item).ok()?))
}

/// The text of an attribute and an item.
#[must_use]
pub fn text(arguments: &str, item: &str) -> String {
    format!("{arguments}{SEPARATOR}{item}")
}

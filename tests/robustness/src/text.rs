//! Bytes as text in the syntax of Rust.

use std::str::FromStr as _;

use proc_macro2::TokenStream;

/// Separates the attribute from the item. No token begins with it.
const SEPARATOR: &str = "\n\\\n";

/// Reads the attribute and the item, if both consist of tokens. Otherwise rustc does not run the macro.
///
/// ```
/// let text = robustness::text::write("200, 404", "fn f() -> FResponse { body }");
/// let (arguments, item) = robustness::text::read(text.as_bytes()).unwrap();
/// assert_eq!(arguments.to_string(), "200 , 404");
/// assert!(item.to_string().starts_with("fn f ()"));
/// assert!(robustness::text::read(b"200 \n\\\n fn f( {").is_none());
/// ```
#[must_use]
pub fn read(bytes: &[u8]) -> Option<(TokenStream, TokenStream)> {
    let text = str::from_utf8(bytes).ok()?;
    let (arguments, item) = text.split_once(SEPARATOR)?;
    Some((TokenStream::from_str(arguments).ok()?, TokenStream::from_str(item).ok()?))
}

/// Writes an attribute and an item.
#[must_use]
pub fn write(arguments: &str, item: &str) -> String {
    format!("{arguments}{SEPARATOR}{item}")
}

//! The closing delimiters that an editor adds.

use std::str::FromStr as _;

use proc_macro2::TokenStream;

/// Closes the open strings, parentheses, brackets and braces of a text, as editors do at the cursor. Returns
/// `None` if the result does not consist of Rust tokens.
pub(crate) fn with_closing_delimiters(text: &str) -> Option<TokenStream> {
    let mut closers = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '(' => closers.push(')'),
            '[' => closers.push(']'),
            '{' => closers.push('}'),
            ')' | ']' | '}' => {
                closers.pop();
            }
            '"' => {
                let mut open = true;
                while let Some(inner) = rest.next() {
                    match inner {
                        '\\' => {
                            rest.next()?;
                        }
                        '"' => {
                            open = false;
                            break;
                        }
                        _ => {}
                    }
                }
                if open {
                    closers.push('"');
                }
            }
            _ => {}
        }
    }
    let closing: String = closers.into_iter().rev().collect();
    TokenStream::from_str(&format!("{text}{closing}")).ok()
}

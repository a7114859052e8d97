//! What an editor closes while somebody types.

use std::str::FromStr as _;

use proc_macro2::TokenStream;

/// The text with its open strings, comments, parentheses, brackets and braces closed: what the file
/// holds when the editor put the closing half behind the cursor. `None` where that is no Rust yet.
pub(crate) fn closed(text: &str) -> Option<TokenStream> {
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

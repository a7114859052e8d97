//! Tokens as rustfmt would format them, for messages and documentation.

use http_semantics::Status;
use proc_macro2::{Delimiter, Spacing, TokenTree};

use crate::token_list::TokenList;

/// `Vec < User >` → `Vec<User>`
pub(crate) fn readable(tokens: &TokenList) -> String {
    let mut text = String::new();
    write(tokens.trees(), &mut text);
    text
}

fn write(trees: &[TokenTree], text: &mut String) {
    let mut joint = false;
    for tree in trees {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                if open == "[" && text.ends_with(|last: char| last.is_alphanumeric()) {
                    // After a lifetime: `&'static [u8]`.
                    text.push(' ');
                }
                text.push_str(open);
                write(TokenList::from(group.stream()).trees(), text);
                text.push_str(close);
                joint = false;
            }
            TokenTree::Punct(punct) => {
                let character = punct.as_char();
                let begins_operator = matches!(character, '+' | '=') || character == '-';
                if begins_operator && !joint && !text.ends_with(' ') {
                    text.push(' ');
                }
                text.push(character);
                joint = punct.spacing() == Spacing::Joint;
                let ends_arrow = text.ends_with("->");
                if !joint && (matches!(character, ',' | '+' | '=' | ';') || ends_arrow) {
                    text.push(' ');
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if text
                    .chars()
                    .next_back()
                    .is_some_and(|last| last.is_alphanumeric() || last == '_')
                {
                    text.push(' ');
                }
                text.push_str(&tree.to_string());
                joint = false;
            }
        }
    }
}

/// A field name as specifications spell it: `www-authenticate` → `WWW-Authenticate`.
pub(crate) fn field_name(name: &str) -> String {
    // The registry of status codes spells some names in a way that capitalizing each word would miss.
    let mentioned = Status::all().iter().flat_map(|status| {
        let required = status.required.iter().map(|field| field.name);
        required.chain(status.recommended.iter().map(|field| field.name))
    });
    if let Some(known) = mentioned.into_iter().find(|known| known.eq_ignore_ascii_case(name)) {
        return known.to_owned();
    }
    let word = |word: &str| {
        let mut characters = word.chars();
        let first = characters.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(characters).collect::<String>()
    };
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn types_look_as_rustfmt_writes_them() {
        for (tokens, expected) in [
            (quote!(Vec<User>), "Vec<User>"),
            (quote!(&'static str), "&'static str"),
            (quote!(&'static [u8]), "&'static [u8]"),
            (
                quote!(std::collections::BTreeMap<String, [u8; 4]>),
                "std::collections::BTreeMap<String, [u8; 4]>",
            ),
            (quote!(Box<dyn Fn(u8) -> u16 + Send>), "Box<dyn Fn(u8) -> u16 + Send>"),
            (quote!((A, B)), "(A, B)"),
        ] {
            assert_eq!(readable(&tokens.into()), expected);
        }
    }

    #[test]
    fn field_names_are_spelled_as_specified() {
        for (name, expected) in [
            ("www-authenticate", "WWW-Authenticate"),
            ("etag", "ETag"),
            ("retry-after", "Retry-After"),
            ("x-total-count", "X-Total-Count"),
        ] {
            assert_eq!(field_name(name), expected);
        }
    }
}

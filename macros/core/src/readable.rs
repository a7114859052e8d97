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
    let mut after_pound = false;
    for tree in trees {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    // An attribute ends before the code that it describes.
                    Delimiter::Bracket if after_pound => ("[", "] "),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace if group.stream().is_empty() => ("{", "}"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                let is_separate = match group.delimiter() {
                    // After a lifetime: `&'static [u8]`.
                    Delimiter::Bracket => text.ends_with(|last: char| last.is_alphanumeric()),
                    Delimiter::Brace => !text.is_empty() && !text.ends_with([' ', '<', '(', '[']),
                    Delimiter::Parenthesis | Delimiter::None => false,
                };
                if is_separate {
                    text.push(' ');
                }
                text.push_str(open);
                write(TokenList::from(group.stream()).trees(), text);
                text.push_str(close);
                joint = false;
            }
            TokenTree::Punct(punct) => {
                let character = punct.as_char();
                let begins_operator = matches!(character, '+' | '=' | '|' | '-');
                if begins_operator && !joint && !text.ends_with(' ') {
                    text.push(' ');
                }
                text.push(character);
                joint = punct.spacing() == Spacing::Joint;
                let ends_operator = match character {
                    ',' | '+' | '=' | '|' | ';' => true,
                    ':' => !text.ends_with("::"),
                    '>' => text.ends_with("->"),
                    _ => false,
                };
                if !joint && ends_operator {
                    text.push(' ');
                }
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                let is_separate = |last: char| {
                    last.is_alphanumeric() || matches!(last, '_' | '"' | '>' | ')' | ']' | '}')
                };
                if text.chars().next_back().is_some_and(is_separate) {
                    text.push(' ');
                }
                text.push_str(&tree.to_string());
                joint = false;
            }
        }
        after_pound = matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '#');
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
            (quote!(Bytes<{ N }>), "Bytes<{ N }>"),
            (quote!(for<'a> fn(&'a str)), "for<'a> fn(&'a str)"),
            (quote!(<A as B>::C), "<A as B>::C"),
        ] {
            assert_eq!(readable(&tokens.into()), expected);
        }
    }

    #[test]
    fn entries_look_as_rustfmt_writes_them() {
        for entry in [
            "GET | HEAD \"/users/{id}\"",
            "#[from(DbError)] Taken = 409: \"Choose another.\"",
            "200: Vec<User> as \"text/csv\" { etag: ETag, cache_control = \"no-store\" }",
            "Auth = ..auth::Error",
            "outside(..JsonRejection, 413)",
        ] {
            let tokens: proc_macro2::TokenStream = entry.parse().unwrap();
            assert_eq!(readable(&tokens.into()), entry);
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

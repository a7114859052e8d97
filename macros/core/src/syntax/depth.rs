//! A limit on the nesting of tokens.
//!
//! Types are parsed by recursion, and a stack overflow ends the compiler without a message. In an unoptimized
//! macro, some 200 levels of `Vec<Vec<…>>` fill 8 MiB, the size of rustc's stack.

use proc_macro2::{Span, TokenStream, TokenTree};

/// Far more than any real declaration has, and far less than the stack allows.
const LIMIT: usize = 64;

/// The depth in one list of tokens.
///
/// Counts every operator between two commas as a level (`&&T`, `fn() -> fn() -> T`), and every open bracket.
/// This overestimates the depth, which has no effect below the limit.
#[derive(Default)]
pub(super) struct Level {
    base: usize,
    operators: usize,
    enclosing: Vec<(usize, usize)>,
}

impl Level {
    /// The contents of a group.
    pub(super) fn inside(around: usize) -> Level {
        Level { base: around, operators: 0, enclosing: Vec::new() }
    }

    pub(super) fn depth(&self) -> usize {
        self.base + self.operators
    }

    pub(super) fn is_too_deep(&self) -> bool {
        self.base + self.operators >= LIMIT
    }

    pub(super) fn count(&mut self, punct: char) {
        match punct {
            // The segments of a path are not levels.
            ':' | '.' | '\'' => {}
            ',' | ';' => self.operators = 0,
            '<' => {
                self.enclosing.push((self.base, self.operators));
                (self.base, self.operators) = (self.base + self.operators + 1, 0);
            }
            '>' => match self.enclosing.pop() {
                Some((base, operators)) => (self.base, self.operators) = (base, operators),
                None => self.operators += 1,
            },
            _ => self.operators += 1,
        }
    }
}

/// The first place that is nested too deeply.
pub(crate) fn too_deep(tokens: &TokenStream) -> Option<Span> {
    beyond_limit(tokens.clone(), 0)
}

fn beyond_limit(tokens: TokenStream, around: usize) -> Option<Span> {
    let mut level = Level::inside(around);
    for tree in tokens {
        if level.is_too_deep() {
            return Some(tree.span());
        }
        match &tree {
            TokenTree::Group(group) => {
                let inner = beyond_limit(group.stream(), level.depth() + 1);
                if inner.is_some() {
                    return inner;
                }
            }
            TokenTree::Punct(punct) => level.count(punct.as_char()),
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use super::*;
    use crate::syntax::buffer::Buffer;

    fn is_too_deep(text: &str) -> bool {
        let tokens = TokenStream::from_str(text).unwrap();
        let of_buffer = Buffer::open(tokens.clone()).too_deep.is_some();
        assert_eq!(too_deep(&tokens).is_some(), of_buffer, "{text}");
        of_buffer
    }

    #[test]
    fn every_kind_of_nesting_counts() {
        for (open, close) in [
            ("&", ""),
            ("A<", ">"),
            ("A<", ""),
            ("(", ")"),
            ("A<B, &", ">"),
            ("fn() -> ", ""),
            ("!", ""),
        ] {
            let nested = |levels| format!("{}A{}", open.repeat(levels), close.repeat(levels));
            assert!(is_too_deep(&nested(LIMIT)), "{open}");
            assert!(!is_too_deep(&nested(LIMIT / 4)), "{open}");
        }
    }

    #[test]
    fn a_long_list_is_not_deep() {
        let list =
            "#[from(a::b::Error)] 404: Map<String, &'static [u8; 4]> { etag: A<B> }, ".repeat(500);
        assert!(!is_too_deep(&list));
        assert!(!is_too_deep(&"a::".repeat(500)));
    }
}

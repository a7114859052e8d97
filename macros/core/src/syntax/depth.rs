//! A limit on the nesting of tokens.
//!
//! Types are parsed by recursion, and a stack overflow ends the compiler without a message. In an unoptimized
//! macro, some 200 levels of `Vec<Vec<…>>` fill 8 MiB, the size of rustc's stack.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

/// Far more than any real declaration has, and far less than the stack allows.
const LIMIT: usize = 64;

/// The first place that is nested too deeply.
pub(crate) fn too_deep(tokens: &TokenStream) -> Option<Span> {
    beyond_limit(tokens.clone().into_iter(), 0)
}

/// The first place before the body of an item that is nested too deeply. The body is not parsed.
pub(crate) fn too_deep_before_body(item: &TokenStream) -> Option<Span> {
    let is_body = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    beyond_limit(item.clone().into_iter().take_while(|tree| !is_body(tree)), 0)
}

/// Counts every operator between two commas as a level (`&&T`, `fn() -> fn() -> T`), and every open bracket.
/// This overestimates the depth, which has no effect below the limit.
fn beyond_limit(trees: impl Iterator<Item = TokenTree>, around: usize) -> Option<Span> {
    let mut base = around;
    let mut operators = 0;
    let mut enclosing = Vec::new();
    for tree in trees {
        let depth = base + operators;
        if depth >= LIMIT {
            return Some(tree.span());
        }
        match &tree {
            TokenTree::Group(group) => {
                let inner = beyond_limit(group.stream().into_iter(), depth + 1);
                if inner.is_some() {
                    return inner;
                }
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                '<' => {
                    enclosing.push((base, operators));
                    (base, operators) = (depth + 1, 0);
                }
                '>' => (base, operators) = enclosing.pop().unwrap_or((base, operators + 1)),
                ',' | ';' => operators = 0,
                // The segments of a path are not levels.
                ':' | '.' | '\'' => {}
                _ => operators += 1,
            },
            TokenTree::Ident(_) | TokenTree::Literal(_) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use super::*;

    fn is_too_deep(text: &str) -> bool {
        too_deep(&TokenStream::from_str(text).unwrap()).is_some()
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

    #[test]
    fn a_body_has_no_limit() {
        let body = format!("fn f() -> A {{ {}{} }}", "(".repeat(500), ")".repeat(500));
        let item = TokenStream::from_str(&body).unwrap();
        assert!(too_deep_before_body(&item).is_none());
        assert!(too_deep(&item).is_some());
    }
}

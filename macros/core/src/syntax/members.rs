//! The members of an `impl` block or of a trait, as far as their ends can be found without parsing them.

use std::collections::VecDeque;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

use super::cursor::is_punct;
use super::item::begins_with_attribute;
use super::item_attribute::ItemAttribute;

/// Splits the contents of a block into its members, each with its attributes. All tokens of the block are
/// in one of them.
pub(super) fn members(contents: TokenStream) -> Vec<Vec<TokenTree>> {
    let mut trees: VecDeque<TokenTree> = contents.into_iter().collect();
    let mut members = Vec::new();
    let mut member = Member::default();
    while let Some(tree) = trees.pop_front() {
        // The attributes in a fragment of a `macro_rules!` are the member's own.
        if let TokenTree::Group(group) = &tree
            && member.part == Part::Head
            && begins_with_attribute(group)
        {
            for inner in group.stream().into_iter().collect::<Vec<_>>().into_iter().rev() {
                trees.push_front(inner);
            }
            continue;
        }
        if member.take(tree) {
            members.push(std::mem::take(&mut member).trees);
        }
    }
    if !member.trees.is_empty() {
        members.push(member.trees);
    }
    members
}

/// Whether one of the attributes of a member is `#[api_responses]`.
pub(super) fn is_declared(member: &[TokenTree]) -> bool {
    let mut rest = member;
    while let [pound @ TokenTree::Punct(punct), TokenTree::Group(group), behind @ ..] = rest
        && punct.as_char() == '#'
        && group.delimiter() == Delimiter::Bracket
    {
        if ItemAttribute::read(pound.clone(), group.clone()).is_declaration() {
            return true;
        }
        rest = behind;
    }
    false
}

/// What of a member has been read.
#[derive(Clone, Copy, Default, PartialEq)]
enum Part {
    /// Attributes, and words such as `pub` and `async`.
    #[default]
    Head,
    /// `const` or words after it, which can be the beginning of a function too.
    Const,
    Function,
    /// A constant or a type, which ends with a semicolon.
    Value,
    /// Anything else, such as a macro call. It ends with braces or with a semicolon.
    Other,
}

/// The member that is being read.
#[derive(Default)]
struct Member {
    trees: Vec<TokenTree>,
    part: Part,
    /// How many angle brackets are open. Braces in them are an argument: `Page<{ SIZE }>`.
    depth: usize,
    /// Whether the last token can begin an arrow.
    after_dash: bool,
    /// Whether `#!` has been read.
    is_inner_attribute: bool,
}

impl Member {
    /// Adds a token, and returns whether it is the last one.
    fn take(&mut self, tree: TokenTree) -> bool {
        let after_dash = std::mem::take(&mut self.after_dash);
        let mut is_last = false;
        match &tree {
            TokenTree::Ident(word) => self.part = self.part.after(&word.to_string()),
            TokenTree::Punct(punct) => match punct.as_char() {
                ';' => is_last = true,
                '!' if self.trees.len() == 1 && is_punct(self.trees.first(), '#') => {
                    self.is_inner_attribute = true;
                }
                '<' => self.depth += 1,
                '>' if !after_dash => self.depth = self.depth.saturating_sub(1),
                '-' | '=' => self.after_dash = punct.spacing() == Spacing::Joint,
                _ => {}
            },
            TokenTree::Group(group) => {
                is_last = match self.part {
                    Part::Head if group.delimiter() == Delimiter::Bracket => {
                        self.is_inner_attribute
                    }
                    Part::Value => false,
                    Part::Function => self.depth == 0 && is_end(group),
                    Part::Head | Part::Const | Part::Other => is_end(group),
                };
            }
            TokenTree::Literal(_) => {}
        }
        self.trees.push(tree);
        is_last
    }
}

impl Part {
    /// The part after a word.
    fn after(self, word: &str) -> Part {
        match (self, word) {
            (Part::Head | Part::Const, "fn") => Part::Function,
            (Part::Head, "type" | "static" | "use") => Part::Value,
            (Part::Head, "const") => Part::Const,
            (Part::Head | Part::Const, "async" | "unsafe" | "safe" | "extern")
            | (Part::Head, "pub" | "crate" | "default")
            | (Part::Function | Part::Value | Part::Other, _) => self,
            (Part::Head, _) => Part::Other,
            (Part::Const, _) => Part::Value,
        }
    }
}

/// Whether a group is in braces, or a fragment that ends as a member does: a body, or a whole member.
fn is_end(group: &Group) -> bool {
    match group.delimiter() {
        Delimiter::Brace => true,
        Delimiter::None => match group.stream().into_iter().last() {
            Some(TokenTree::Group(inner)) => is_end(&inner),
            last => is_punct(last.as_ref(), ';'),
        },
        Delimiter::Parenthesis | Delimiter::Bracket => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let members = members(text.parse().unwrap());
        let text = |member: Vec<TokenTree>| member.into_iter().collect::<TokenStream>().to_string();
        members.into_iter().map(text).collect()
    }

    #[test]
    fn every_member_is_found() {
        let members = [
            "#![allow(dead_code)]",
            "const A: User = User { id: 1 };",
            "#[a] pub const unsafe extern \"C\" fn b(a: A) -> B<{ N }> where [u8; { N }]: C { a; }",
            "type C = [u8; { N }];",
            "pub(crate) async fn d() -> impl Fn(u8) -> E<F> { G { h } }",
            "fn e(&self) -> Result<A, B>;",
            "generated! { fn f() {} }",
            "generated!(fn g() {});",
            "#[a] fn h<const N: usize>() where A<B>: C<{ 1 }> {}",
            "default const fn i() {}",
        ];
        let expected = members.map(|member| member.parse::<TokenStream>().unwrap().to_string());
        assert_eq!(split(&members.join(" ")), expected);
    }

    #[test]
    fn an_unfinished_member_is_kept() {
        assert_eq!(split("fn a() {} #[b] pub").len(), 2);
        assert_eq!(split("fn a() -> Result<A,").len(), 1);
        assert_eq!(split("").len(), 0);
    }
}

//! The body of a handler and the contents of a block, and what is emitted in their place.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

use super::Item;
use crate::syntax::buffer::stream;
use crate::syntax::target::{Handler, Target};

impl Item {
    /// The item with `{ loop {} }` in the place of its body, which has any type.
    ///
    /// Returns the item without changes if it has no body.
    pub(crate) fn without_body(&self) -> TokenStream {
        let mut trees = Vec::new();
        self.copy(&mut trees);
        if self.ends_with_its_body()
            && let Some(TokenTree::Group(body)) = trees.last_mut()
            // A group without delimiters can also contain the end of the return type.
            && body.delimiter() == Delimiter::Brace
        {
            let span = body.span();
            let word = TokenTree::Ident(Ident::new("loop", span));
            let nothing = TokenTree::Group(Group::new(Delimiter::Brace, TokenStream::new()));
            *body = Group::new(Delimiter::Brace, [word, nothing].into_iter().collect());
            body.set_span(span);
        }
        stream(trees)
    }

    /// Whether the first braces after the return type are the last token. More tokens than those of a handler are not
    /// an item of the compiler's.
    fn ends_with_its_body(&self) -> bool {
        let Target::Handler(Handler { output: Some(output), .. }) = &self.target else {
            return false;
        };
        let entries = self.rest.entries();
        let mut at = output.end;
        while at < entries.len() {
            let entry = &entries[at];
            if matches!(&entry.tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
            {
                return entry.end == entries.len();
            }
            at = entry.end;
        }
        false
    }

    /// The braces of a block: the last token that is not a group without delimiters.
    pub(in crate::syntax) fn braces(&self) -> Option<&Group> {
        let mut input = self.cursor(self.rest.whole());
        let mut last = None;
        while let Some(tree) = input.next_token_tree() {
            last = Some(tree);
        }
        match last {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        }
    }

    /// The item with other contents in its braces.
    pub(crate) fn with_contents(&self, contents: Vec<TokenTree>) -> TokenStream {
        let mut trees = Vec::new();
        self.copy_attributes(0..self.attributes.len(), &mut trees);
        let before = trees.len();
        self.copy_rest(&mut trees);
        let mut rest = trees.split_off(before);
        replace_braces(&mut rest, contents);
        trees.append(&mut rest);
        stream(trees)
    }

    /// The method with another return type and another body, which cause no error of rustc's.
    pub(crate) fn without_output(&self) -> Option<TokenStream> {
        let Target::Handler(Handler { output: Some(output), bodiless, moved_by, .. }) =
            &self.target
        else {
            return None;
        };
        // The arrow can be in a fragment of a `macro_rules!`.
        if !self.rest.is_between_trees(output.start) {
            return None;
        }
        let mut trees: Vec<TokenTree> =
            quote!(#[allow(unused_variables, unused_mut)]).into_iter().collect();
        self.copy_attributes(0..self.attributes.len(), &mut trees);
        let before = trees.len();
        self.rest.copy(0..output.start, &mut trees);
        // The framework calls a handler, and has an implementation for `()`.
        trees.extend(if moved_by.is_some() { quote!(()) } else { quote!(!) });
        self.rest.copy(output.end..self.rest.whole().end, &mut trees);
        if !*bodiless {
            let mut rest = trees.split_off(before);
            replace_braces(&mut rest, quote!(loop {}).into_iter().collect());
            trees.append(&mut rest);
        }
        Some(stream(trees))
    }
}

/// Replaces the contents of the last group, which may be in groups without delimiters.
fn replace_braces(trees: &mut [TokenTree], contents: Vec<TokenTree>) {
    let Some(TokenTree::Group(group)) = trees.last_mut() else { return };
    let mut inner = contents;
    if group.delimiter() == Delimiter::None {
        let mut own: Vec<TokenTree> = group.stream().into_iter().collect();
        replace_braces(&mut own, inner);
        inner = own;
    }
    let mut replaced = Group::new(group.delimiter(), stream(inner));
    // A new group has the span of the macro call.
    replaced.set_span(group.span());
    *group = replaced;
}

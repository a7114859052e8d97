//! The contents of an `impl` block or of a trait: its methods with `#[api_responses]`, and everything else.

use proc_macro2::{TokenStream, TokenTree};

use super::item::Item;
use super::item_attribute::ItemAttribute;
use super::members::{is_declared, members};
use super::target::{BlockHead, Target};
use crate::diagnostic::Blame;

pub(crate) enum Member {
    Declared(Box<DeclaredMember>),
    /// A member without the attribute, verbatim.
    Other(Vec<TokenTree>),
}

/// A member with `#[api_responses(arguments)]`.
pub(crate) struct DeclaredMember {
    /// The whole attribute.
    pub(crate) attribute: Blame,
    pub(crate) arguments: TokenStream,
    /// Further attributes of this name, which are a mistake.
    pub(crate) repeated: Vec<Blame>,
    /// The member without these attributes.
    pub(crate) item: Item,
}

/// The members of a block.
pub(crate) fn read(block: &Item, head: &BlockHead) -> Vec<Member> {
    let Some(braces) = block.braces() else { return Vec::new() };
    let member = |trees: Vec<TokenTree>| {
        if is_declared(&trees)
            && let Some(declared) = declared(&trees, block, head)
        {
            return Member::Declared(Box::new(declared));
        }
        Member::Other(trees)
    };
    members(braces.stream()).into_iter().map(member).collect()
}

fn declared(trees: &[TokenTree], block: &Item, head: &BlockHead) -> Option<DeclaredMember> {
    let mut item = Item::member(trees.iter().cloned().collect());
    let is_declaration = |attribute: &mut ItemAttribute| attribute.is_declaration();
    let attributes: Vec<_> = item.attributes.extract_if(.., is_declaration).collect();
    let (first, repeated) = attributes.split_first()?;
    if matches!(item.target, Target::EmptyEnum(_) | Target::OwnType(_) | Target::Block(_)) {
        // No block can contain these, and the compiler says so. Filled and placed beside the block, the enum
        // would be missing in it.
        return None;
    }
    if let Target::Handler(handler) = &mut item.target {
        // Generated items are beside the block, where none of these is in scope.
        handler.generics.extend_from_slice(&head.generics);
        handler.generics.push("Self".to_owned());
        if let Some(visibility) = &head.visibility {
            handler.visibility = visibility.clone();
        }
    }
    item.enclosing = Some(block.as_enclosing());
    Some(DeclaredMember {
        attribute: first.blame(),
        arguments: first.arguments(),
        repeated: repeated.iter().map(ItemAttribute::blame).collect(),
        item,
    })
}

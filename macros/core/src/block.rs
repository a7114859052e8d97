//! Expands the attribute above an `impl` block or a trait: each method with the attribute is a declaration of
//! its own, and the items that are generated for it are placed beside the block.

use proc_macro2::{TokenStream, TokenTree};

use crate::diagnostic::Diagnostics;
use crate::emit::Expansion;
use crate::reader::Reader;
use crate::syntax::args::{Args, Options};
use crate::syntax::block::{self, DeclaredMember, Member};
use crate::syntax::item::Item;
use crate::syntax::target::BlockHead;
use crate::{declaration, fallback, message, resolve};

pub(crate) fn expand(
    block: &Item,
    head: &BlockHead,
    args: Args,
    mut diagnostics: Diagnostics,
    reader: Reader,
) -> TokenStream {
    let options = resolve::options_of_block(args, &mut diagnostics);
    if let Some(repeated) = block.repeated {
        diagnostics.error(repeated, message::attribute_twice());
    }
    let mut contents = Vec::new();
    let mut beside: Vec<TokenTree> = Vec::new();
    let mut has_declarations = false;
    for member in block::read(block, head) {
        match member {
            Member::Other(mut trees) => contents.append(&mut trees),
            Member::Declared(member) => {
                has_declarations = true;
                expand_member(*member, &options, reader).apart(&mut contents, &mut beside);
            }
        }
    }
    if !has_declarations && diagnostics.count() == 0 {
        diagnostics.error(head.keyword, message::block_without_declarations());
    }
    let mut tokens = block.with_contents(contents);
    tokens.extend(beside);
    tokens.extend(fallback::compile_errors(&diagnostics.read().0));
    tokens
}

fn expand_member(member: DeclaredMember, options: &Options, reader: Reader) -> Expansion {
    let mut diagnostics = Diagnostics::about(member.attribute);
    let mut args = Args::read(member.arguments, &mut diagnostics);
    args.inherit(options);
    for repeated in member.repeated {
        diagnostics.error(repeated, message::attribute_twice());
    }
    declaration::expand(args, &member.item, diagnostics, reader)
}

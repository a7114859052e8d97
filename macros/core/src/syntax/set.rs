//! An included set: `..AuthError`, `Auth = ..auth::Error`.

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Lit, Token, Type, TypePath};

use super::attribute::EntryAttributes;
use super::cursor::{Reported, here, next_token};
use super::written_type::WrittenType;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;

pub(crate) struct WrittenSet {
    pub(crate) attributes: EntryAttributes,
    pub(crate) name: Option<Ident>,
    pub(crate) path: WrittenType,
    /// From the dots to the end of the path.
    pub(crate) blame: Blame,
}

/// Parses a set, from its dots.
pub(super) fn parse(
    attributes: EntryAttributes,
    name: Option<Ident>,
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<WrittenSet, Reported> {
    let dots = here(input);
    if input.peek(Token![..=]) || input.peek(Token![...]) {
        diagnostics.error(dots, message::set_needs_path(&next_token(input)));
        return Err(Reported);
    }
    let dots = input.parse::<Token![..]>().map_or(dots, |dots| dots.spans[0]);
    if input.peek(Lit) {
        diagnostics.error(dots, message::range_of_codes());
        return Err(Reported);
    }
    let ahead = input.fork();
    let Ok(path) = ahead.parse::<TypePath>() else {
        diagnostics.error(dots, message::set_needs_path(&next_token(input)));
        return Err(Reported);
    };
    input.advance_to(&ahead);
    if input.peek(Token![:]) || input.peek(syn::token::Brace) {
        diagnostics.error(here(input), message::content_on_set());
        return Err(Reported);
    }
    let tokens = path.to_token_stream();
    let blame = Blame { start: dots, end: Blame::from(&tokens).end };
    Ok(WrittenSet { attributes, name, path: WrittenType::of(&Type::Path(path)), blame })
}

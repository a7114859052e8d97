//! One entry: `Name = 404: Type as "media/type" { field: Type }`, with its attributes.

use proc_macro2::{Ident, Span};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{LitStr, Token, Type};

use super::attribute::EntryAttributes;
use super::cursor::{Reported, here, next_token};
use super::header::{self, WrittenHeader};
use super::plain_type;
use super::spanned::Spanned;
use super::status;
use super::text;
use super::written_type::WrittenType;
use crate::diagnostic::Diagnostics;
use crate::message;

pub(crate) struct Entry {
    pub(crate) attributes: EntryAttributes,
    pub(crate) name: Option<Ident>,
    pub(crate) status: Spanned<u16>,
    pub(crate) content: Option<WrittenContent>,
    pub(crate) headers: Vec<WrittenHeader>,
    /// Set when the tokens after the code could not be read. The entry is still a response, which the handler
    /// may already mention.
    pub(crate) unfinished: bool,
}

/// The content after the colon.
pub(crate) enum WrittenContent {
    /// `"No user has this id."`
    Detail(Spanned<String>),
    /// `()`
    Nothing,
    /// `Type`, `Type as "media/type"`
    Type { written: WrittenType, media_type: Option<Spanned<String>> },
    /// `_ as "media/type"`
    Argument { underscore: Span, media_type: Option<Spanned<String>> },
}

impl WrittenContent {
    pub(crate) fn media_type(&self) -> Option<&Spanned<String>> {
        match self {
            WrittenContent::Type { media_type, .. }
            | WrittenContent::Argument { media_type, .. } => media_type.as_ref(),
            WrittenContent::Detail(_) | WrittenContent::Nothing => None,
        }
    }
}

/// Parses an entry, after its name if it has one.
pub(super) fn parse(
    attributes: EntryAttributes,
    name: Option<Ident>,
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<Entry, Reported> {
    let status = status::parse(input, diagnostics)?;
    let mut unfinished = false;
    let content = if input.peek(Token![:]) {
        let colon = input.parse::<Token![:]>().map_or_else(|_| here(input), |colon| colon.span());
        if input.is_empty() || input.peek(Token![,]) {
            diagnostics.error(colon, message::nothing_after_colon());
            None
        } else {
            let content = parse_content(input, diagnostics).ok();
            unfinished = content.is_none();
            content
        }
    } else {
        None
    };
    let headers = if !unfinished && input.peek(syn::token::Brace) {
        header::parse_list(input, diagnostics)
    } else {
        Vec::new()
    };
    Ok(Entry { attributes, name, status, content, headers, unfinished })
}

/// Parses `Name =`. The name cannot be a keyword.
pub(super) fn parse_name(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Ident>, Reported> {
    let ahead = input.fork();
    let named = ahead.call(Ident::parse_any).is_ok() && ahead.peek(Token![=]);
    if !named {
        return Ok(None);
    }
    let Ok(name) = input.call(Ident::parse_any) else { return Ok(None) };
    if input.parse::<Token![=]>().is_err() {
        return Ok(None);
    }
    if syn::parse2::<Ident>(name.to_token_stream()).is_err() {
        diagnostics.error(name.span(), message::keyword_as_name(&name.to_string()));
        return Err(Reported);
    }
    Ok(Some(name))
}

fn parse_content(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<WrittenContent, Reported> {
    if let Some(detail) = text::parse(input) {
        return Ok(WrittenContent::Detail(detail));
    }
    let start = here(input);
    let Ok(parsed) = plain_type::parse(input) else {
        // syn's message is about its own grammar, but it stops at the right token.
        diagnostics.error(here(input), message::expected_content(&next_token(input)));
        return Err(Reported);
    };
    let media_type = parse_media_type(input, diagnostics)?;
    Ok(match &parsed {
        Type::Infer(_) => WrittenContent::Argument { underscore: start, media_type },
        Type::Tuple(tuple) if tuple.elems.is_empty() => {
            if let Some(media_type) = media_type {
                diagnostics.error(media_type.span, message::media_type_of_nothing());
            }
            WrittenContent::Nothing
        }
        Type::ImplTrait(_) => {
            diagnostics.error(&parsed.to_token_stream(), message::impl_trait_as_content());
            return Err(Reported);
        }
        _ => WrittenContent::Type { written: WrittenType::of(&parsed), media_type },
    })
}

pub(super) fn parse_media_type(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Spanned<String>>, Reported> {
    let Some(keyword) = input.parse::<Option<Token![as]>>().ok().flatten() else {
        return Ok(None);
    };
    let Ok(text) = input.parse::<LitStr>() else {
        diagnostics.error(keyword.span, message::as_needs_media_type());
        return Err(Reported);
    };
    Ok(Some(Spanned::new(text.value(), text.span())))
}

//! The definitions of the generated enums.
//!
//! The compiler's messages about a variant, and its lint for variants that are never constructed, are at the
//! place of the variant. Therefore the tokens of the definition have the places of the author's.

use proc_macro2::{Delimiter, TokenStream};
use quote::quote;

use super::enumeration::Enumeration;
use super::media_types;
use super::rustdoc::{self, Rows};
use super::tokens::{Tokens, word};
use crate::model::{Carrier, EnumHead, Placement, Response, Set, Subject};
use crate::readable::field_name;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::item::Item;
use crate::token_list::TokenList;

/// The documentation of the enums.
pub(super) enum Documentation<'a> {
    Read(&'a Rows<'a>),
    /// Nobody reads it. The list is the attribute that takes its place, if any.
    Unread(TokenList),
}

impl<'a> Documentation<'a> {
    /// The documentation from these rows, or none.
    pub(super) fn of(rows: Option<&'a Rows<'a>>, item: &Item) -> Self {
        match rows {
            Some(rows) => Documentation::Read(rows),
            // rustc's `missing_docs` would ask for it.
            None if item.target.is_public() => {
                let mut hidden = Tokens::default();
                hidden.word("doc").parenthesized(word("hidden"));
                let mut attribute = Tokens::default();
                attribute.punct('#').bracketed(hidden);
                Documentation::Unread(attribute.into_list())
            }
            None => Documentation::Unread(TokenList::default()),
        }
    }

    fn is_read(&self) -> bool {
        matches!(self, Documentation::Read(_))
    }
}

/// Adds the attributes of an enum: those of its item, and its documentation.
fn push_all_attributes(
    attributes: &mut Tokens,
    item: &Item,
    enumeration: &Enumeration,
    documentation: &Documentation<'_>,
) {
    push_inherited(attributes, enumeration);
    // The attributes of an empty enum are emitted with the enum that takes its place.
    if let Subject::EmptyEnum(..) = enumeration.operation.subject {
        attributes.stream(&item.attributes());
    }
    match documentation {
        Documentation::Read(rows) => {
            attributes.stream(&rustdoc::of_enumeration(enumeration, rows));
        }
        Documentation::Unread(attribute) => {
            attributes.list(attribute);
        }
    }
    push_derives(attributes, enumeration);
}

/// Adds what an enum beside a handler repeats of the attributes of the handler.
fn push_inherited(attributes: &mut Tokens, enumeration: &Enumeration) {
    let operation = enumeration.operation;
    if !matches!(operation.subject, Subject::EmptyEnum(..)) {
        attributes.stream(&operation.cfg).stream(&operation.levels);
        if enumeration.placement == Placement::Success {
            attributes.punct('#').bracketed(word("must_use"));
        }
    }
}

fn push_derives(attributes: &mut Tokens, enumeration: &Enumeration) {
    for list in &enumeration.operation.derives {
        attributes.stream(&quote!(#[derive(#list)]));
    }
}

/// `<T = User>`, or nothing.
fn declared_generics(enumeration: &Enumeration) -> Tokens {
    let mut generics = Tokens::default();
    if let Some(argument) = enumeration.argument() {
        generics.punct('<').ident(&argument.parameter);
        if argument.default {
            generics.punct('=').list(&argument.written.tokens);
        }
        generics.punct('>');
    }
    generics
}

/// The variants of an enum.
fn variants(enumeration: &Enumeration, documentation: &Documentation<'_>) -> Tokens {
    let mut variants = Tokens::default();
    let language = enumeration.operation.language;
    for response in &enumeration.responses {
        let docs = documentation.is_read().then(|| rustdoc::of_variant(response, language));
        push_variant(&mut variants, enumeration, response, docs.as_ref());
    }
    for set in &enumeration.sets {
        let docs = documentation.is_read().then(|| rustdoc::of_set(set, language));
        push_set(&mut variants, set, docs.as_ref());
    }
    variants
}

fn push_variant(
    variants: &mut Tokens,
    enumeration: &Enumeration,
    response: &Response,
    docs: Option<&TokenStream>,
) {
    let Response { variant, cfg, levels, deprecated, .. } = response;
    push_attributes(variants, [docs, Some(cfg), Some(levels), deprecated.as_ref()]);
    variants.ident(variant);
    // rustc treats a variant as written by the user only if all of its tokens are, braces included.
    let span = variant.span();
    let mut fields = Tokens::default();
    let mut has_fields = false;
    let words = &enumeration.operation.language.words;
    for (field, header, written) in response.header_fields() {
        if docs.is_some() {
            let name = format!("`{}`", field_name(&header.name.value));
            let doc = format!(" {}", words.field.replacen("{}", &name, 1));
            fields.stream(&quote!(#[doc = #doc]));
        }
        fields.ident(&field).punct(':').list(&written.tokens).punct(',');
        has_fields = true;
    }
    let content = enumeration.content_type(&response.content);
    if response.chooses_media_type() {
        if docs.is_some() {
            let doc = format!(" {}", words.field.replacen("{}", "`Content-Type`", 1));
            fields.stream(&quote!(#[doc = #doc]));
        }
        fields.word(media_types::FIELD).punct(':');
        fields.stream(&media_types::field_type(enumeration, response)).punct(',');
        has_fields = true;
    }
    if has_fields {
        if let Some(content) = content {
            if docs.is_some() {
                let doc = format!(" {}", words.the_content);
                fields.stream(&quote!(#[doc = #doc]));
            }
            fields.word("body").punct(':').list(&content);
        }
        variants.group_at(Delimiter::Brace, fields, span);
    } else if let Some(content) = content {
        variants.group_at(Delimiter::Parenthesis, content, span);
    }
    variants.punct(',');
}

fn push_set(variants: &mut Tokens, set: &Set, docs: Option<&TokenStream>) {
    let EntryAttributes { cfg, levels, deprecated, .. } = &set.attributes;
    push_attributes(variants, [docs, Some(cfg), Some(levels), deprecated.as_ref()]);
    variants.ident(&set.variant);
    variants.group_at(Delimiter::Parenthesis, set.path.tokens.clone(), set.variant.span());
    variants.punct(',');
}

fn push_attributes(variants: &mut Tokens, attributes: [Option<&TokenStream>; 4]) {
    for attribute in attributes.into_iter().flatten() {
        variants.stream(attribute);
    }
}

/// Adds the enum with its documentation.
pub(super) fn push_definition(
    to: &mut Tokens,
    item: &Item,
    enumeration: &Enumeration,
    documentation: &Documentation<'_>,
) {
    push_all_attributes(to, item, enumeration, documentation);
    let variants = variants(enumeration, documentation);
    push_enum(to, enumeration, declared_generics(enumeration), variants);
}

/// The definition for an operation with errors. It has a parameter for each argument in the return type.
pub(crate) fn makeshift_definition(
    enumeration: &Enumeration,
    doc_of: impl Fn(&Response) -> TokenStream,
) -> TokenStream {
    let mut definition = Tokens::default();
    push_inherited(&mut definition, enumeration);
    // Warnings of rustc would only be consequences of the error.
    definition.stream(&quote!(#[allow(dead_code, missing_docs)]));
    push_derives(&mut definition, enumeration);
    let mut variants = Tokens::default();
    for response in &enumeration.responses {
        push_variant(&mut variants, enumeration, response, Some(&doc_of(response)));
    }
    for set in &enumeration.sets {
        push_set(&mut variants, set, None);
    }
    let surplus = &enumeration.head.surplus;
    // rustc would report parameters that no variant uses.
    let unused = enumeration.argument().filter(|_| !carries_argument(enumeration));
    let unused = unused.map(|argument| &argument.parameter).into_iter().chain(surplus);
    let unused: Vec<_> = unused.collect();
    if !unused.is_empty() {
        variants.stream(&quote!(__Content(::core::marker::PhantomData<(#(#unused,)*)>),));
    }
    let declared = enumeration.argument().map(|argument| {
        let parameter = &argument.parameter;
        let default = argument.default.then(|| {
            let written = &argument.written.tokens;
            quote!(= #written)
        });
        quote!(#parameter #default)
    });
    let parameters =
        declared.into_iter().chain(surplus.iter().map(|surplus| quote!(#surplus = ())));
    let parameters: Vec<_> = parameters.collect();
    let mut generics = Tokens::default();
    if !parameters.is_empty() {
        generics.stream(&quote!(<#(#parameters),*>));
    }
    push_enum(&mut definition, enumeration, generics, variants);
    definition.into()
}

fn push_enum(
    definition: &mut Tokens,
    enumeration: &Enumeration,
    generics: Tokens,
    variants: Tokens,
) {
    let EnumHead { ident, visibility, .. } = enumeration.head;
    definition.list(visibility).word("enum").ident(ident).append(generics);
    definition.braced(variants);
}

fn carries_argument(enumeration: &Enumeration) -> bool {
    let is_argument =
        |response: &&Response| matches!(response.content.carrier(), Some(Carrier::Argument));
    enumeration.responses.iter().any(is_argument)
}

//! The responses of an enum of the author: one for each variant, from the attribute of the variant.

use proc_macro2::{Span, TokenTree};

use super::context::Context;
use super::generics::split;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;
use crate::model::{Content, EnumHead, ErrorFormat, ExistingEnum, Member, Response, Set, Subject};
use crate::syntax::args::Args;
use crate::syntax::attribute::EntryAttributes;
use crate::syntax::entry::{Entry, WrittenContent};
use crate::syntax::generics::names;
use crate::syntax::header::{WrittenHeader, WrittenValue};
use crate::syntax::set::WrittenSet;
use crate::syntax::target::TypeHead;
use crate::syntax::variant::{Declared, Field, Fields, Variant};
use crate::syntax::written_type::WrittenType;

pub(super) fn subject(head: &TypeHead) -> Subject {
    let TypeHead { visibility, ident, generics } = head;
    Subject::ExistingEnum(Box::new(ExistingEnum {
        head: EnumHead {
            ident: ident.clone(),
            visibility: visibility.clone(),
            argument: None,
            surplus: Vec::new(),
            changed_by: None,
        },
        generics: split(generics),
        parameters: names(generics),
        has_types: generics.type_params().next().is_some(),
    }))
}

/// Reports what the attribute above the enum cannot contain: entries, sets, and derives.
pub(super) fn report_misplaced(args: &Args, diagnostics: &mut Diagnostics) {
    let Args { items, options, .. } = args;
    if let Some(derive) = options.derives.first() {
        diagnostics.error(derive, message::derive_above_existing_enum());
    }
    let entry = items.entries.first().map(|entry| Blame::from(entry.status.span));
    if let Some(blame) = entry.or_else(|| items.sets.first().map(|set| set.blame)) {
        diagnostics.error(blame, message::code_above_existing_enum());
    }
}

pub(super) fn responses(
    context: &Context<'_>,
    variants: &[Variant],
    diagnostics: &mut Diagnostics,
) -> (Vec<Response>, Vec<Set>) {
    let mut responses = Vec::with_capacity(variants.len());
    let mut sets = Vec::new();
    for variant in variants {
        match variant.declared(diagnostics) {
            Declared::Entry(entry) => {
                responses.push(response(context, variant, *entry, diagnostics));
            }
            Declared::Set(set) => sets.push(included(context, variant, *set, diagnostics)),
            Declared::Unread => {}
        }
    }
    (responses, sets)
}

fn response(
    context: &Context<'_>,
    variant: &Variant,
    mut entry: Entry,
    diagnostics: &mut Diagnostics,
) -> Response {
    adopt(variant, &mut entry.attributes, diagnostics);
    let name = variant.ident.to_string();
    if let Some(given) = entry.name.replace(variant.ident.clone()) {
        diagnostics.error(given.span(), message::second_name_of_variant(&name));
    }
    let text = take_text(&mut entry.content);
    let mut field = None;
    let mut members = Vec::new();
    if needs_fields(&entry)
        && let Some(fields) = variant.fields.read()
    {
        if let Some(WrittenContent::Type { written, .. }) = &entry.content {
            field = content_field(&fields);
            if field.is_none() {
                let message = message::variant_without_content(&name, &written.readable);
                diagnostics.error(written.blame, message);
            }
        }
        members = take_members(&mut entry.headers, &name, &fields, diagnostics);
        entry.headers.retain_mut(|header| fill(header, &name, &fields, diagnostics));
    } else {
        // The compiler reports fields that cannot be read.
        entry.headers.retain(|header| !matches!(header.value, WrittenValue::Member(_)));
    }
    let mut response = context.response(entry, diagnostics);
    response.field = field;
    response.members = members;
    response.can_have_cause = !matches!(variant.fields, Fields::None);
    response.has_unsent_fields = context.decodes && has_unsent_fields(variant, &response);
    response.content = sent(response.content, response.status.value, text, context.errors.cloned());
    response
}

/// Whether a field of the variant is neither the content nor a header field nor a member.
fn has_unsent_fields(variant: &Variant, response: &Response) -> bool {
    let Some(fields) = variant.fields.read() else { return true };
    fields.iter().any(|field| {
        let name = field.name.to_string();
        let is_content = response.field.as_ref().is_some_and(|field| field.to_string() == name);
        let is_header = || response.header_fields().any(|(field, ..)| field == name);
        let is_member = || response.members.iter().any(|member| member.field.to_string() == name);
        !is_content && !is_header() && !is_member()
    })
}

/// Takes the attributes of the variant, which say more about the response.
fn adopt(variant: &Variant, own: &mut EntryAttributes, diagnostics: &mut Diagnostics) {
    let first = own.first.unwrap_or_else(Span::call_site);
    let from = own.from.first().map(|from| from.blame);
    if let Some(blame) = from.or(own.from_content.map(Blame::from)) {
        diagnostics.error(blame, message::from_in_existing_enum());
        own.from.clear();
        own.from_content = None;
    } else if !own.cfg.is_empty() || own.deprecated.is_some() || !own.levels.is_empty() {
        diagnostics.error(first, message::attribute_of_variant());
    }
    let mut docs = Vec::new();
    for attribute in &variant.attributes {
        if let Some(line) = attribute.doc_text() {
            docs.push(line);
        } else if attribute.is("cfg") {
            own.cfg.extend(attribute.tokens());
            own.cfg_predicates.extend(attribute.list());
        } else if attribute.is("deprecated") {
            own.deprecated = Some(attribute.tokens());
        } else if ["allow", "warn", "deny", "forbid"].iter().any(|one| attribute.is(one)) {
            own.levels.extend(attribute.tokens());
        }
    }
    if own.doc.is_empty() {
        own.doc = docs;
    }
}

/// Takes the content `Display`, which asks for the text of the error.
fn take_text(content: &mut Option<WrittenContent>) -> Option<WrittenType> {
    match content.take() {
        Some(WrittenContent::Type { written, media_types: None })
            if written.readable == "Display" =>
        {
            Some(written)
        }
        other => {
            *content = other;
            None
        }
    }
}

fn needs_fields(entry: &Entry) -> bool {
    let is_field = |header: &WrittenHeader| !matches!(header.value, WrittenValue::Constant(_));
    matches!(entry.content, Some(WrittenContent::Type { .. })) || entry.headers.iter().any(is_field)
}

/// The field for the content: the only one, or the one called `body`.
fn content_field(fields: &[Field]) -> Option<TokenTree> {
    let is_body = |field: &&Field| field.name.to_string() == "body";
    match (fields, fields.iter().find(is_body)) {
        ([field], _) | (_, Some(field)) => Some(field.name.clone()),
        _ => None,
    }
}

/// Takes the fields that are members of the problem document.
fn take_members(
    headers: &mut Vec<WrittenHeader>,
    variant: &str,
    fields: &[Field],
    diagnostics: &mut Diagnostics,
) -> Vec<Member> {
    let mut members = Vec::new();
    headers.retain(|header| {
        let WrittenValue::Member(name) = &header.value else { return true };
        let field_name = header.name.value.replace('-', "_");
        if let Some(field) = field_of(fields, &field_name) {
            let (field, written) = (field.name.clone(), field.written.clone());
            members.push(Member { name: name.clone(), field, written });
        } else {
            let message = message::variant_without_member(variant, &field_name);
            diagnostics.error(header.name.span, message);
        }
        false
    });
    members
}

fn field_of<'a>(fields: &'a [Field], name: &str) -> Option<&'a Field> {
    fields.iter().find(|field| {
        let field = field.name.to_string();
        field.strip_prefix("r#").unwrap_or(&field) == name
    })
}

/// Gives a header field the type of the variant's field. Returns `false` if the variant has no
/// such field.
fn fill(
    header: &mut WrittenHeader,
    variant: &str,
    fields: &[Field],
    diagnostics: &mut Diagnostics,
) -> bool {
    let written = match &header.value {
        WrittenValue::Constant(_) | WrittenValue::Member(_) => return true,
        WrittenValue::Field => None,
        WrittenValue::Type(written) => Some(written.blame),
    };
    let name = header.name.value.replace('-', "_");
    if let Some(blame) = written {
        diagnostics.error(blame, message::type_of_existing_field(&name));
        return false;
    }
    let Some(field) = field_of(fields, &name) else {
        diagnostics.error(header.name.span, message::variant_without_field(variant, &name));
        return false;
    };
    header.value = WrittenValue::Type(field.written.clone());
    true
}

/// The content with what only an existing error has: its text, and its causes for the log.
fn sent(
    content: Content,
    code: u16,
    text: Option<WrittenType>,
    format: Option<ErrorFormat>,
) -> Content {
    match (content, text) {
        (Content::FixedProblem { .. } | Content::FixedError { .. }, Some(written)) => {
            Content::Text { written, format }
        }
        (Content::FixedProblem { detail } | Content::FixedError { detail, .. }, None)
            if code >= 500 =>
        {
            Content::Failure { detail, format }
        }
        // Below 400, the code is reported.
        (content, _) => content,
    }
}

fn included(
    context: &Context<'_>,
    variant: &Variant,
    mut written: WrittenSet,
    diagnostics: &mut Diagnostics,
) -> Set {
    adopt(variant, &mut written.attributes, diagnostics);
    let name = variant.ident.to_string();
    if let Some(given) = written.name.replace(variant.ident.clone()) {
        diagnostics.error(given.span(), message::second_name_of_variant(&name));
    }
    let path = written.path.readable.clone();
    let field = variant.fields.read().and_then(|fields| {
        if let [field] = fields.as_slice() {
            return Some(field.name.clone());
        }
        diagnostics.error(written.blame, message::variant_without_set(&name, &path));
        None
    });
    let mut set = context.set(written);
    set.field = field;
    set
}

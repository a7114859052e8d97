//! The operation as one constant text, which the runtime reads.
//!
//! A text, since at some hundred handlers one literal each is cheaper to check than nested
//! constants. Its form is documented where it is read, in `api_responses::Operation`.

use http_semantics::Unregistered;
use proc_macro2::TokenStream;
use quote::quote;

use super::enumeration::Enumeration;
use crate::model::{Content, Half, Header, HeaderValue, Methods, Operation, Response};
use crate::readable::{field_name, readable};
use crate::syntax::entry::WrittenType;

/// Between the header fields of a response.
const END_OF_GROUP: char = '\u{1d}';
/// Between the parts of a header field.
const END_OF_UNIT: char = '\u{1c}';
const END_OF_FIELD: char = '\u{1f}';
const END_OF_RECORD: char = '\u{1e}';

/// Both enums of a pair describe the whole operation; the second takes the text of the first.
pub(super) fn of(enumeration: &Enumeration, all: &[Enumeration]) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    match all.first() {
        Some(first) if first.half != enumeration.half => {
            let ident = &first.head.ident;
            let argument = first.argument().map(|_| quote!(<()>));
            quote!(<#ident #argument as #runtime::ApiResponses>::OPERATION)
        }
        _ => constant(enumeration.operation),
    }
}

pub(super) fn constant(operation: &Operation) -> TokenStream {
    let runtime = &operation.runtime;
    let mut parts = Vec::new();
    let mut text = head(operation);
    for response in &operation.responses {
        let record = record(operation, response);
        if response.cfg.is_empty() {
            text.push_str(&record);
        } else {
            let before = std::mem::take(&mut text);
            let cfg = &response.cfg;
            parts.push(quote!(#before));
            parts.push(quote!(#cfg #record));
        }
    }
    if !text.is_empty() {
        parts.push(quote!(#text));
    }
    quote!(#runtime::Operation::__new(&[#(#parts),*]))
}

fn head(operation: &Operation) -> String {
    let methods = match &operation.methods {
        Methods::Unknown => String::new(),
        Methods::Any => "ANY".to_owned(),
        Methods::Known(methods) => {
            methods.iter().map(|method| method.value.as_str()).collect::<Vec<_>>().join("|")
        }
    };
    let path = operation.path.as_deref().unwrap_or_default();
    let (summary, description) = operation.docs.summary_and_description();
    joined(&[&methods, path, &operation.name, &summary, &description])
}

fn record(operation: &Operation, response: &Response) -> String {
    let half = match response.half {
        Half::Success => "s",
        Half::Error => "e",
        Half::Claim => "c",
    };
    let variant = match response.half {
        Half::Claim if !response.named => String::new(),
        _ => response.variant.to_string(),
    };
    let (detail, media_type, content) = match &response.content {
        Content::None => ("", "", String::new()),
        Content::FixedProblem { detail } => {
            let detail = detail.as_ref().map_or("", |detail| detail.value.as_str());
            (detail, "application/problem+json", String::new())
        }
        Content::Problem { .. } => ("", "application/problem+json", "Problem".to_owned()),
        Content::Json { media_type, .. } | Content::Bytes { media_type, .. } => {
            ("", media_type.as_str(), content_name(operation, response))
        }
        Content::Raw { media_type, .. } => {
            ("", media_type.as_deref().unwrap_or_default(), content_name(operation, response))
        }
    };
    joined(&[
        &response.status.value.to_string(),
        half,
        &variant,
        &meaning(response),
        detail,
        media_type,
        &content,
        response.problem.as_ref().map_or("", |problem| problem.value.as_str()),
        &headers(response),
        &response.overrides().map(|(_, reason)| reason).collect::<Vec<_>>().join("; "),
    ])
}

/// One group for each field: its name, then whether it is always there, optional or constant, then
/// its type or its value.
fn headers(response: &Response) -> String {
    let header = |header: &Header| {
        let name = field_name(&header.name.value);
        let (kind, value) = match &header.value {
            HeaderValue::Constant(text) => ("=", text.value.clone()),
            HeaderValue::Type(written) if header.is_optional() => ("?", type_name(written)),
            HeaderValue::Type(written) => (":", type_name(written)),
        };
        format!("{name}{END_OF_UNIT}{kind}{END_OF_UNIT}{value}")
    };
    let headers: Vec<String> = response.headers.iter().map(header).collect();
    headers.join(&END_OF_GROUP.to_string())
}

/// The type of a field as the author wrote it, or would have written it.
fn type_name(written: &WrittenType) -> String {
    let name = readable(&written.tokens);
    if written.last.is_some() {
        return name;
    }
    // The path of a type that nobody wrote is ours.
    name.rsplit("::").next().unwrap_or(&name).to_owned()
}

/// The type of the content as the author wrote it.
pub(super) fn content_name(operation: &Operation, response: &Response) -> String {
    use crate::model::Carrier;
    match response.content.carrier() {
        Some(Carrier::Entry(written)) => readable(&written.tokens),
        Some(Carrier::Argument) => crate::resolve::argument_of(&operation.subject, response.half)
            .map(|argument| readable(&argument.written.tokens))
            .unwrap_or_default(),
        None => String::new(),
    }
}

/// What the response means: the author's words, or the registry's.
pub(super) fn meaning(response: &Response) -> String {
    let doc = response.doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n");
    match (&response.content, doc.trim()) {
        (Content::FixedProblem { detail: Some(detail) }, "") => detail.value.clone(),
        (_, "") => {
            let code = response.status.value;
            let registered = response.registered().map(|status| status.english);
            let known = registered.or_else(|| Unregistered::get(code).map(|known| known.english));
            known.unwrap_or_default().to_owned()
        }
        (_, doc) => doc.to_owned(),
    }
}

fn joined(fields: &[&str]) -> String {
    let mut record = String::new();
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            record.push(END_OF_FIELD);
        }
        record.extend(field.chars().map(|character| match character {
            // They separate, so no text can hold them; nobody can see them either.
            END_OF_FIELD | END_OF_RECORD => ' ',
            other => other,
        }));
    }
    record.push(END_OF_RECORD);
    record
}

//! The operation as one constant text, which the runtime reads.
//!
//! A text, since at some hundred handlers one literal each is cheaper to check than nested
//! constants. Its form is documented where it is read, in `api_responses::Operation`.

use proc_macro2::TokenStream;
use quote::quote;

use super::enumeration::Enumeration;
use super::markdown::escaped;
use super::meaning::documentation;
use super::source::Source;
use crate::model::{Content, Header, HeaderValue, Methods, Operation, Placement, Response, Set};
use crate::readable::{field_name, readable};
use crate::special::Special;
use crate::syntax::translation::Translation;
use crate::syntax::written_type::WrittenType;

/// Between the header fields of a response.
const END_OF_GROUP: char = '\u{1d}';
/// Between the parts of a header field.
const END_OF_UNIT: char = '\u{1c}';
const END_OF_FIELD: char = '\u{1f}';
const END_OF_RECORD: char = '\u{1e}';

/// The description beside the enums: that of the first, or without any, one of its own.
pub(super) fn of_operation(operation: &Operation, all: &[Enumeration]) -> TokenStream {
    all.first().map_or_else(|| constant(operation), named)
}

/// The constant that holds the text, by its name.
pub(super) fn named(enumeration: &Enumeration) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let nameable = enumeration.nameable();
    quote!(<#nameable as #runtime::__private::HasOperation>::OPERATION)
}

pub(super) fn constant(operation: &Operation) -> TokenStream {
    let (runtime, constructor) = (&operation.runtime, constructor(operation).into_tokens());
    quote!(#runtime::Operation::#constructor)
}

/// The call that makes it, without its path.
pub(super) fn constructor(operation: &Operation) -> Source {
    let parts = parts(operation);
    let mut constructor = Source::default();
    if let ([(None, text)], []) = (parts.as_slice(), operation.sets.as_slice()) {
        constructor.code("__new(").string(text).code(")");
        return constructor;
    }
    let mut listed = Source::default();
    for (cfg, text) in parts {
        listed.tokens(cfg.cloned().unwrap_or_default()).string(&text).code(",");
    }
    let mut arguments = Source::default();
    arguments.code("&").bracketed(listed);
    if operation.sets.is_empty() {
        constructor.code("__in_parts");
    } else {
        constructor.code("__with_sets");
        let sets = operation.sets.iter().map(|set| included(set, operation));
        arguments.code(",&").bracketed(quote!(#(#sets),*));
    }
    constructor.parenthesized(arguments);
    constructor
}

/// The parts of the text, each with the `#[cfg]`s that it is there by.
fn parts(operation: &Operation) -> Vec<(Option<&TokenStream>, String)> {
    let mut parts = Vec::new();
    let mut part = Part { records: head(operation), ..Part::default() };
    for response in &operation.responses {
        if response.cfg.is_empty() {
            part.push(operation, response);
        } else {
            parts.extend(std::mem::take(&mut part).into_text().map(|text| (None, text)));
            let mut conditional = Part::default();
            conditional.push(operation, response);
            parts.extend(conditional.into_text().map(|text| (Some(&response.cfg), text)));
        }
    }
    parts.extend(part.into_text().map(|text| (None, text)));
    parts
}

/// Records, and before them the codes that they have, which constants look for.
#[derive(Default)]
struct Part {
    of_handler: String,
    of_outside: String,
    records: String,
}

impl Part {
    fn push(&mut self, operation: &Operation, response: &Response) {
        let codes = match response.placement {
            Placement::Outside => &mut self.of_outside,
            Placement::Success | Placement::Error | Placement::Claim => &mut self.of_handler,
        };
        codes.push_str(&response.status.value.to_string());
        self.records.push_str(&record(operation, response));
    }

    fn into_text(self) -> Option<String> {
        let Part { of_handler, of_outside, records } = self;
        if records.is_empty() {
            return None;
        }
        let codes = if of_outside.is_empty() {
            of_handler
        } else {
            format!("{of_handler}{END_OF_FIELD}{of_outside}")
        };
        Some(format!("{codes}{END_OF_RECORD}{records}"))
    }
}

/// How a set is included, and what it declares itself.
fn included(set: &Set, operation: &Operation) -> TokenStream {
    let runtime = &operation.runtime;
    // A set that is itself the error of the `Result` is no mere claim: it holds the handler to it.
    let is_error = set.stands_beside(&operation.subject);
    let placement = placement(if is_error { Placement::Error } else { set.placement });
    let reasons = set.attributes.overrides.reasons().map(|(_, reason)| reason);
    let text = fields(&[placement, &set.name(), &reasons.collect::<Vec<_>>().join("; ")]);
    let (cfg, path) = (&set.attributes.cfg, &set.path.tokens);
    quote! {
        #cfg
        #runtime::__private::Included(#text, <#path as #runtime::DescribeResponses>::OPERATION)
    }
}

/// The letter for where a response belongs.
pub(super) fn placement(placement: Placement) -> &'static str {
    match placement {
        Placement::Success => "s",
        Placement::Error => "e",
        Placement::Claim => "c",
        Placement::Outside => "o",
    }
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
    let translations = translations(&operation.docs.translations);
    joined(&[&methods, path, &operation.name, &summary, &description, &translations])
}

fn record(operation: &Operation, response: &Response) -> String {
    let variant = if response.placement.is_generated() || response.named {
        response.variant.to_string()
    } else {
        String::new()
    };
    let (detail, media_type, content) = match &response.content {
        Content::None | Content::Unknown { .. } => ("", "", String::new()),
        Content::FixedError { detail, format } => {
            let detail = detail.as_ref().map_or("", |detail| detail.value.as_str());
            (detail, format.media_type.as_str(), format.name())
        }
        Content::Fault { format: Some(format), .. } => {
            ("", format.media_type.as_str(), format.name())
        }
        Content::Fault { format: None, .. } => ("", "application/problem+json", "Fault".to_owned()),
        Content::FixedProblem { detail } => {
            let detail = detail.as_ref().map_or("", |detail| detail.value.as_str());
            (detail, "application/problem+json", String::new())
        }
        Content::Problem { .. } => ("", "application/problem+json", "Problem".to_owned()),
        Content::Json { media_type, .. } | Content::Bytes { media_type, .. } => {
            ("", media_type.as_str(), operation.content_name(response))
        }
        Content::Raw { media_type, .. } => {
            ("", media_type.as_deref().unwrap_or_default(), operation.content_name(response))
        }
    };
    joined(&[
        &response.status.value.to_string(),
        placement(response.placement),
        &variant,
        &words(response),
        detail,
        media_type,
        &content,
        response.problem.as_ref().map_or("", |problem| problem.value.as_str()),
        &headers(response),
        &response.overrides.reasons().map(|(_, reason)| reason).collect::<Vec<_>>().join("; "),
        &translations(&response.translations),
    ])
}

/// One group for each language: the subtag, then the text.
fn translations(translations: &[Translation]) -> String {
    let one = |one: &Translation| {
        let text: Vec<&str> = one.text.lines().map(str::trim).collect();
        let text = text.join("\n").replace([END_OF_GROUP, END_OF_UNIT], " ");
        format!("{}{END_OF_UNIT}{}", one.language.primary(), text.trim())
    };
    translations.iter().map(one).collect::<Vec<_>>().join(&END_OF_GROUP.to_string())
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

/// What the author says of the response, in Markdown. What the detail or the registry says, the
/// runtime knows.
fn words(response: &Response) -> String {
    match (&response.content, documentation(response)) {
        (Content::Unknown { words: Some(words) }, doc) if doc.is_empty() => escaped(&words.value),
        (_, doc) => doc,
    }
}

fn joined(texts: &[&str]) -> String {
    let mut record = fields(texts);
    record.push(END_OF_RECORD);
    record
}

fn fields(fields: &[&str]) -> String {
    const SEPARATORS: Special = Special::characters(b"\x1f\x1e");
    let mut record = String::new();
    for (index, field) in fields.iter().enumerate() {
        if index > 0 {
            record.push(END_OF_FIELD);
        }
        if SEPARATORS.are_in(field) {
            // They separate, so no text can hold them; nobody can see them either.
            record.push_str(&field.replace([END_OF_FIELD, END_OF_RECORD], " "));
        } else {
            record.push_str(field);
        }
    }
    // Fields that are not there are empty.
    record.truncate(record.trim_end_matches(END_OF_FIELD).len());
    record
}

//! The operation as one constant text, which the runtime reads: see `api-responses-record`.

use api_responses_record::{
    HeaderRecord, Methods as MethodList, OperationRecord, Part, Presence, ResponseRecord,
    SetRecord, Translation as Translated,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::enumeration::Enumeration;
use super::markdown::escaped;
use super::meaning::documentation;
use super::source::Source;
use crate::model::{Content, HeaderValue, Methods, Operation, Placement, Response, Set};
use crate::readable::{field_name, readable};
use crate::syntax::translation::Translation;
use crate::syntax::written_type::WrittenType;

/// The expression for the description: the constant of the first enum, or a new one if there is none.
pub(super) fn of_operation(operation: &Operation, all: &[Enumeration]) -> TokenStream {
    all.first().map_or_else(|| constant(operation), named)
}

/// The path of the constant of an enum.
pub(super) fn named(enumeration: &Enumeration) -> TokenStream {
    let runtime = &enumeration.operation.runtime;
    let nameable = enumeration.nameable();
    quote!(<#nameable as #runtime::__private::HasOperation>::OPERATION)
}

pub(super) fn constant(operation: &Operation) -> TokenStream {
    let (runtime, constructor) = (&operation.runtime, constructor(operation).into_tokens());
    quote!(#runtime::Operation::#constructor)
}

/// The call of the constructor, without its path.
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

/// The parts of the text, each with the `#[cfg]`s of its entry.
fn parts(operation: &Operation) -> Vec<(Option<&TokenStream>, String)> {
    let mut parts = Vec::new();
    let mut part = Part::default();
    push_operation(&mut part, operation);
    for response in &operation.responses {
        if response.cfg.is_empty() {
            push_response(&mut part, operation, response);
        } else {
            parts.extend(std::mem::take(&mut part).into_text().map(|text| (None, text)));
            let mut conditional = Part::default();
            push_response(&mut conditional, operation, response);
            parts.extend(conditional.into_text().map(|text| (Some(&response.cfg), text)));
        }
    }
    parts.extend(part.into_text().map(|text| (None, text)));
    parts
}

/// How the declaration includes a set, and the declaration of the set.
fn included(set: &Set, operation: &Operation) -> TokenStream {
    let runtime = &operation.runtime;
    // A set that is itself the error of the `Result` is enforced, so it is not a claim.
    let is_error = set.is_error_type_of(&operation.subject);
    let placement = if is_error { Placement::Error } else { set.placement };
    let exempted = set.attributes.allowed.exemptions.iter();
    let reasons = exempted.filter_map(|exempted| Some(exempted.reason.as_ref()?.value.as_str()));
    let reason = reasons.collect::<Vec<_>>().join("; ");
    let text = SetRecord { placement, name: &set.name(), reason: &reason }.to_text();
    let (cfg, path) = (&set.attributes.cfg, &set.path.tokens);
    quote! {
        #cfg
        #runtime::__private::Included(#text, <#path as #runtime::DescribeResponses>::OPERATION)
    }
}

fn push_operation(part: &mut Part, operation: &Operation) {
    let names: Vec<&str>;
    let methods = match &operation.methods {
        Methods::Unknown => MethodList::Unknown,
        Methods::Any => MethodList::Any,
        Methods::Known(methods) => {
            names = methods.iter().map(|method| method.value.as_str()).collect();
            MethodList::Listed(&names)
        }
    };
    let (summary, description) = operation.docs.summary_and_description();
    let translations = translations(&operation.docs.translations);
    part.push_operation(&OperationRecord {
        methods,
        path: operation.path.as_deref().unwrap_or_default(),
        name: &operation.name,
        summary: &summary,
        description: &description,
        translations: &translated(&translations),
    });
}

fn push_response(part: &mut Part, operation: &Operation, response: &Response) {
    let has_name = response.placement.is_generated() || response.named;
    let variant = if has_name { response.variant.to_string() } else { String::new() };
    let (media_type, content) = match &response.content {
        Content::None | Content::Unknown { .. } => ("", String::new()),
        Content::FixedError { format, .. } | Content::Fault { format: Some(format), .. } => {
            (format.media_type.as_str(), format.name())
        }
        Content::Fault { format: None, .. } => (PROBLEM, "Fault".to_owned()),
        Content::FixedProblem { .. } => (PROBLEM, String::new()),
        Content::Problem { .. } => (PROBLEM, "Problem".to_owned()),
        Content::Json { media_type, .. } | Content::Bytes { media_type, .. } => {
            (media_type.as_str(), operation.content_name(response))
        }
        Content::Raw { media_type, .. } => {
            (media_type.as_deref().unwrap_or_default(), operation.content_name(response))
        }
    };
    let reasons: Vec<&str> = response.overrides().map(|(_, reason)| reason).collect();
    let headers = headers(response);
    let headers: Vec<HeaderRecord<'_>> = headers
        .iter()
        .map(|(name, presence, value)| HeaderRecord { name, presence: *presence, value })
        .collect();
    let translations = translations(&response.translations);
    part.push_response(&ResponseRecord {
        code: response.status.value,
        placement: response.placement,
        variant: &variant,
        description: &description(response),
        detail: response.content.detail().map_or("", |detail| detail.value.as_str()),
        media_type,
        content: &content,
        problem_type: response.problem.as_ref().map_or("", |problem| problem.value.as_str()),
        headers: &headers,
        reason: &reasons.join("; "),
        translations: &translated(&translations),
    });
}

const PROBLEM: &str = "application/problem+json";

/// The language subtag and the text of each translation.
fn translations(translations: &[Translation]) -> Vec<(&'static str, String)> {
    let one = |one: &Translation| {
        let lines: Vec<&str> = one.text.trim().lines().map(str::trim).collect();
        (one.language.primary(), lines.join("\n"))
    };
    translations.iter().map(one).collect()
}

fn translated<'a>(translations: &'a [(&'static str, String)]) -> Vec<Translated<'a>> {
    translations.iter().map(|(language, text)| Translated { language, text }).collect()
}

/// Name, presence, and type or value of each header field.
fn headers(response: &Response) -> Vec<(String, Presence, String)> {
    let headers = response.headers.iter().map(|header| {
        let name = field_name(&header.name.value);
        match &header.value {
            HeaderValue::Constant(text) => (name, Presence::Constant, text.value.clone()),
            HeaderValue::Type(written) if header.is_optional() => {
                (name, Presence::Optional, type_name(written))
            }
            HeaderValue::Type(written) => (name, Presence::Always, type_name(written)),
        }
    });
    headers.collect()
}

/// The type of a header field as the author wrote it, or would have written it.
fn type_name(written: &WrittenType) -> String {
    let name = readable(&written.tokens);
    if written.last.is_some() {
        return name;
    }
    // The path of a type that the macro adds leads to the runtime.
    name.rsplit("::").next().unwrap_or(&name).to_owned()
}

/// The author's description, in Markdown. The runtime adds the detail or the text of the registry.
fn description(response: &Response) -> String {
    match (&response.content, documentation(response)) {
        (Content::Unknown { words: Some(words) }, doc) if doc.is_empty() => escaped(&words.value),
        (_, doc) => doc,
    }
}

//! The operation as a constant text, which the runtime reads: see `api-responses-record`.

use api_responses_record::{
    ExampleRecord, HeaderRecord, MemberRecord, Methods as MethodList, OperationRecord, Part, Place,
    Presence, ResponseRecord, RouteRecord, SetRecord, Translation as Translated,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::enumeration::{Enumeration, holder};
use super::markdown::escaped;
use super::meaning::documentation;
use super::problem;
use super::source::Source;
use crate::model::{Content, HeaderValue, Methods, Operation, Placement, Response, Set};
use crate::readable::field_name;
use crate::syntax::deprecation;
use crate::syntax::translation::Translation;
use crate::syntax::written_type::WrittenType;

/// The text of a declaration.
pub(super) enum Record<'a> {
    /// One text, and the place of each response in it.
    Whole { text: String, places: Vec<Option<Place>> },
    /// Several texts, some of which a `cfg` may remove.
    InParts(Vec<(Option<&'a TokenStream>, String)>),
}

impl<'a> Record<'a> {
    pub(super) fn of(operation: &'a Operation) -> Self {
        let mut index = 0;
        while index < operation.responses.len() {
            if !operation.responses[index].cfg.is_empty() {
                return Record::InParts(parts(operation));
            }
            index += 1;
        }
        let mut part = Part::with_capacity(1024);
        push_operation(&mut part, operation);
        let mut offsets = Vec::with_capacity(operation.responses.len());
        let mut index = 0;
        while index < operation.responses.len() {
            let response = &operation.responses[index];
            let document = document(response);
            let offset = push_response(&mut part, operation, response, &document);
            offsets.push((offset, document.len()));
            index += 1;
        }
        let start = part.start_of_records();
        let mut places = Vec::with_capacity(offsets.len());
        let mut index = 0;
        while index < offsets.len() {
            let (offset, length) = offsets[index];
            places.push(place(&operation.responses[index], start + offset, length));
            index += 1;
        }
        Record::Whole { text: part.into_text().unwrap_or_default(), places }
    }

    /// The place of a response in the text, if the text contains the whole response.
    pub(super) fn place(&self, position: usize) -> Option<Place> {
        match self {
            Record::Whole { places, .. } => places.get(position).copied().flatten(),
            Record::InParts(_) => None,
        }
    }

    /// Adds the constants of the declaration: the text if it is whole, and the others in braces.
    pub(super) fn push_constants(&self, to: &mut Source, operation: &Operation) {
        match self {
            Record::Whole { text, .. } => {
                to.code("=").string(text);
                if operation.sets.is_empty() {
                    to.code("{}");
                } else {
                    to.braced(sets(operation));
                }
            }
            Record::InParts(parts) => {
                let mut constants = Source::default();
                constants.code("const PARTS:&'static [&'static ::core::primitive::str]=&");
                constants.bracketed(listed(parts)).code(";").tokens(sets(operation));
                to.braced(constants);
            }
        }
    }
}

/// The constant with the included sets, if there are any.
fn sets(operation: &Operation) -> TokenStream {
    if operation.sets.is_empty() {
        return TokenStream::new();
    }
    let runtime = &operation.runtime;
    let sets = operation.sets.iter().map(|set| included(set, operation));
    quote!(const SETS: &'static [#runtime::__private::Included] = &[#(#sets),*];)
}

/// The problem document of a response that the generated code sends.
fn document(response: &Response) -> String {
    match &response.content {
        Content::FixedProblem { detail }
            if response.placement.is_generated() && response.members.is_empty() =>
        {
            problem::fixed(response, detail.as_ref())
        }
        _ => String::new(),
    }
}

/// Where the text contains a response, if it contains the whole response.
fn place(response: &Response, offset: usize, length: usize) -> Option<Place> {
    match &response.content {
        Content::FixedProblem { .. } if length == 0 => None,
        Content::FixedProblem { .. } | Content::None | Content::Unknown { .. } => {
            Place::new(response.status.value, offset, length)
        }
        _ => None,
    }
}

/// The declaration as an expression: that of the enum that has it, or a new one if none can be named.
pub(super) fn expression(operation: &Operation, enumerations: &[Enumeration]) -> TokenStream {
    named(enumerations).unwrap_or_else(|| constant(operation))
}

/// The declaration of the enum that has it, if that enum can be named.
pub(super) fn named(enumerations: &[Enumeration]) -> Option<TokenStream> {
    let holder = &enumerations[holder(enumerations)?];
    let (runtime, concrete) = (&holder.operation.runtime, holder.concrete());
    Some(quote!(#runtime::__private::operation::<#concrete>()))
}

/// The description as an expression that names no type.
pub(super) fn constant(operation: &Operation) -> TokenStream {
    let runtime = &operation.runtime;
    let mut arguments = Source::default();
    let parts = parts(operation);
    if let ([(None, text)], []) = (parts.as_slice(), operation.sets.as_slice()) {
        arguments.string(text).code(",&[],&[]");
    } else {
        arguments.string("").code(",&").bracketed(listed(&parts)).code(",&");
        let sets = operation.sets.iter().map(|set| included(set, operation));
        arguments.bracketed(quote!(#(#sets),*));
    }
    let arguments = arguments.into_tokens();
    quote!(#runtime::Operation::__of(#arguments))
}

fn listed(parts: &[(Option<&TokenStream>, String)]) -> Source {
    let mut listed = Source::default();
    for (cfg, text) in parts {
        listed.tokens(cfg.cloned().unwrap_or_default()).string(text).code(",");
    }
    listed
}

/// The parts of the text, each with the `#[cfg]`s of its entry.
fn parts(operation: &Operation) -> Vec<(Option<&TokenStream>, String)> {
    let mut parts = Vec::new();
    let mut part = Part::default();
    push_operation(&mut part, operation);
    for response in &operation.responses {
        if response.cfg.is_empty() {
            push_response(&mut part, operation, response, "");
        } else {
            parts.extend(std::mem::take(&mut part).into_text().map(|text| (None, text)));
            let mut conditional = Part::default();
            push_response(&mut conditional, operation, response, "");
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
    let reasons = set.attributes.overrides.reasons().map(|(_, reason)| reason);
    let reason = reasons.collect::<Vec<_>>().join("; ");
    let codes: Vec<u16> = set.codes.iter().map(|code| code.value).collect();
    // The type of the set can also send the codes that are left out.
    let enforced = operation.enforces(placement) && !set.is_part();
    let name = set.name();
    let record = SetRecord { placement, enforced, codes: &codes, name: &name, reason: &reason };
    let text = record.to_text();
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
    let mut routes = Vec::new();
    for (methods, path) in &operation.routes {
        routes.push(RouteRecord { methods, path });
    }
    part.push_operation(&OperationRecord {
        methods,
        path: operation.path.as_ref().map(|path| path.text.as_str()),
        name: &operation.name,
        summary: &summary,
        description: &description,
        translations: &translated(&translations),
        deprecation: operation.docs.deprecation.as_deref(),
        path_values: operation.path_values.first().map(|read| read.count),
        routes: &routes,
    });
}

fn push_response(
    part: &mut Part,
    operation: &Operation,
    response: &Response,
    document: &str,
) -> usize {
    // The reader finds a detail that the document contains as it is.
    let detail = match response.content.detail() {
        Some(detail) if document.is_empty() || problem::is_escaped(&detail.value) => {
            detail.value.as_str()
        }
        _ => "",
    };
    let has_name = response.placement.is_generated() || response.named;
    let variant = if has_name { response.name.as_ref() } else { "" };
    let (media_type, content) = match &response.content {
        Content::None | Content::Unknown { .. } => ("", String::new()),
        Content::FixedError { format, .. }
        | Content::Text { format: Some(format), .. }
        | Content::Failure { format: Some(format), .. }
        | Content::Fault { format: Some(format), .. } => {
            (format.media_type.as_str(), format.name())
        }
        Content::Fault { format: None, .. } => (PROBLEM, "Fault".to_owned()),
        Content::FixedProblem { .. } | Content::Text { .. } | Content::Failure { .. } => {
            (PROBLEM, String::new())
        }
        Content::Problem { .. } => (PROBLEM, "Problem".to_owned()),
        Content::Json { media_type, .. } | Content::Bytes { media_type, .. } => {
            (media_type.as_str(), operation.content_name(response))
        }
        Content::Raw { media_type, .. } => {
            (media_type.as_deref().unwrap_or_default(), operation.content_name(response))
        }
    };
    let mut reason = String::new();
    if !response.overrides.0.is_empty() {
        let reasons: Vec<&str> = response.overrides.reasons().map(|(_, reason)| reason).collect();
        reason = reasons.join("; ");
    }
    let mut owned_headers = Vec::new();
    let mut headers = Vec::new();
    if !response.headers.is_empty() {
        owned_headers = self::headers(response);
    }
    for (name, presence, value) in &owned_headers {
        headers.push(HeaderRecord { name, presence: *presence, value });
    }
    let mut other_media_types = Vec::new();
    for other in &response.other_media_types {
        other_media_types.push(other.value.as_str());
    }
    let mut owned_translations = Vec::new();
    let mut translations = Vec::new();
    if !response.translations.is_empty() {
        owned_translations = self::translations(&response.translations);
    }
    for (language, text) in &owned_translations {
        translations.push(Translated { language, text });
    }
    let deprecation = response.deprecated.as_ref().map(deprecation::note);
    let mut members = Vec::new();
    for member in &response.members {
        let (name, value) = (member.name.value.as_str(), member.written.readable.as_str());
        members.push(MemberRecord { name, value });
    }
    let mut examples = Vec::new();
    for example in &response.examples {
        let name = example.name.as_ref().map_or("", |name| name.value.as_str());
        examples.push(ExampleRecord { name, text: example.text.value.trim() });
    }
    part.push_response(&ResponseRecord {
        code: response.status.value,
        placement: response.placement,
        enforced: operation.enforces(response.placement),
        variant,
        description: &description(response),
        detail,
        document,
        media_type,
        other_media_types: &other_media_types,
        content: &content,
        problem_type: response.problem.as_ref().map_or("", |problem| problem.value.as_str()),
        headers: &headers,
        reason: &reason,
        translations: &translations,
        deprecation: deprecation.as_deref(),
        members: &members,
        examples: &examples,
    })
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
    let name = &written.readable;
    if written.last.is_some() {
        return name.clone();
    }
    // The path of a type that the macro adds leads to the runtime.
    name.rsplit("::").next().unwrap_or(name).to_owned()
}

/// The author's description, in Markdown. The runtime adds the detail or the text of the registry.
fn description(response: &Response) -> String {
    if response.doc.is_empty() && !matches!(response.content, Content::Unknown { .. }) {
        return String::new();
    }
    match (&response.content, documentation(response)) {
        (Content::Unknown { words: Some(words) }, doc) if doc.is_empty() => escaped(&words.value),
        (_, doc) => doc,
    }
}

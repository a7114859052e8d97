//! How a value of a generated enum is converted into its response: the arms of a `match` over its variants.
//!
//! The arms of most variants are text. Those of variants with content or header fields have tokens with places
//! of the author's, so that the compiler's messages about a type are at that type.

use api_responses_record::Place;
use http_semantics::Method;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::custom_error;
use super::enumeration::{Enumeration, unspanned};
use super::existing_variant;
use super::media_types;
use super::members;
use super::problem;
use super::record::Record;
use super::source::Source;
use super::tokens::Tokens;
use crate::model::{Content, HeaderValue, Response, Set, Subject};

/// The arms of an enum.
#[derive(Default)]
pub(super) struct Arms {
    /// Items that the arms use.
    pub(super) items: TokenStream,
    /// The arms that are text.
    pub(super) text: Source,
    /// The arms with places of the author's.
    pub(super) authors: Tokens,
    /// The arms by value, for content that can only be moved.
    pub(super) by_value: Tokens,
}

impl Arms {
    pub(super) fn of(enumeration: &Enumeration, record: &Record) -> Self {
        let mut arms = Arms {
            items: custom_error::function(enumeration).unwrap_or_default(),
            text: Source::with_capacity(512),
            ..Self::default()
        };
        let mut index = 0;
        while index < enumeration.responses.len() {
            let place = record.place(enumeration.positions[index]);
            arms.add(enumeration, enumeration.responses[index], place);
            index += 1;
        }
        for set in &enumeration.sets {
            arms.add_set(enumeration, set);
        }
        arms
    }

    fn add(&mut self, enumeration: &Enumeration, response: &Response, place: Option<Place>) {
        if !response.content.has_field() {
            return self.add_without_content(enumeration, response, place);
        }
        let name = response.name.as_ref();
        let (start, end) = enumeration.content_spans(response);
        let mut fields = Tokens::default();
        let mut statements = Tokens::default();
        let mut has_fields = push_fields(&mut fields, &mut statements, response);
        push_constants(&mut statements, response);
        if response.chooses_media_type() {
            media_types::push_pattern(&mut fields);
            has_fields = true;
        }
        if let Some(field) = &response.field {
            fields.token(field).punct(':');
            existing_variant::push_type(&mut statements, response, (start, end));
        } else if has_fields {
            fields.word("body").punct(':');
        }
        // rustc underlines the call and its argument, so all of it is at the type.
        let mut call = Tokens::at(start);
        call.word("__to").punct('.');
        let (arms, cfg) = (&mut self.authors, &response.cfg);
        if enumeration.moves(response) {
            push_status_only(arms, enumeration, response, name);
            fields.name("__content", end);
            push_owned_call(&mut call, response, start, end);
            let pattern = pattern(enumeration, fields, has_fields);
            push_arm(&mut self.by_value, cfg, &response.variant, pattern, statements, call);
            return;
        }
        fields.word("ref").name("__content", end);
        let mut arguments = Tokens::at(start);
        push_call(&mut call, &mut arguments, enumeration, response, name);
        arguments.punct(',').punct('&').punct('*').name("__content", end);
        call.parenthesized(arguments);
        if existing_variant::is_logged(enumeration, response) {
            existing_variant::push_log(&mut statements, response);
        }
        if existing_variant::drops_causes(enumeration, response) {
            existing_variant::push_causes(&mut statements, response);
        }
        let pattern = pattern(enumeration, fields, has_fields);
        push_arm(arms, cfg, &response.variant, pattern, statements, call);
    }

    fn add_without_content(
        &mut self,
        enumeration: &Enumeration,
        response: &Response,
        place: Option<Place>,
    ) {
        let name = response.name.as_ref();
        if let Some(place) = place_alone(enumeration, response, place)
            && response.headers.is_empty()
            && response.cfg.is_empty()
            && !existing_variant::drops_causes(enumeration, response)
        {
            // The usual case, in one piece.
            let rest = rest(enumeration);
            self.text.code(&format!("Self::{name}{rest}=>{},", place.number()));
            return;
        }
        let mut value = Source::default();
        push_value(&mut value, enumeration, response, place, name);
        let mut fields = Tokens::default();
        let mut statements = Tokens::default();
        let has_fields = push_fields(&mut fields, &mut statements, response);
        let has_fields = members::push_fields(&mut fields, response) || has_fields;
        if existing_variant::drops_causes(enumeration, response) {
            existing_variant::push_causes(&mut statements, response);
        }
        if has_fields || !response.cfg.is_empty() {
            push_constants(&mut statements, response);
            let mut call = Tokens::default();
            call.stream(&value.into_tokens());
            let (arms, cfg) = (&mut self.authors, &response.cfg);
            let pattern = pattern(enumeration, fields, true);
            push_arm(arms, cfg, &response.variant, pattern, statements, call);
            return;
        }
        let arm = &mut self.text;
        arm.code("Self::").code(name).code(rest(enumeration)).code("=>");
        if has_constants(response) || !statements.is_empty() {
            push_constants(&mut statements, response);
            let mut block = Source::from(TokenStream::from(statements));
            block.append(value);
            arm.braced(block);
        } else {
            arm.append(value);
        }
        arm.code(",");
    }

    /// The only place where generated code requires that a type is a set, so that a type which is not causes
    /// one error, at its name.
    fn add_set(&mut self, enumeration: &Enumeration, set: &Set) {
        let name = set.variant.to_string();
        let span = Span::call_site().located_at(set.blame.end);
        let mut fields = Tokens::default();
        let mut statements = Tokens::default();
        if let Some(field) = &set.field {
            fields.token(field).punct(':');
            existing_variant::push_type_of_set(&mut statements, set);
        }
        fields.word("ref").name("__content", span);
        let mut arguments = Tokens::at(span);
        arguments.string(&name).punct(',').word("__content");
        let mut call = Tokens::at(span);
        call.word("__to").punct('.').word("set").parenthesized(arguments);
        let (cfg, pattern) = (&set.attributes.cfg, pattern(enumeration, fields, false));
        push_arm(&mut self.authors, cfg, &set.variant, pattern, statements, call);
    }
}

/// The fields of a variant in a pattern: `{ … }` if they have names, or else `(…)`. A variant of the author can
/// have more fields, and `{ … }` suits each of its forms.
fn pattern(enumeration: &Enumeration, mut fields: Tokens, are_named: bool) -> Tokens {
    let mut pattern = Tokens::default();
    if is_of_author(enumeration) {
        if !fields.is_empty() && !fields.ends_with_comma() {
            fields.punct(',');
        }
        fields.punct_joint('.').punct('.');
        pattern.braced(fields);
    } else if are_named {
        pattern.braced(fields);
    } else {
        pattern.parenthesized(fields);
    }
    pattern
}

fn is_of_author(enumeration: &Enumeration) -> bool {
    matches!(enumeration.operation.subject, Subject::ExistingEnum(_))
}

/// The fields of a variant that are not used.
fn rest(enumeration: &Enumeration) -> &'static str {
    if is_of_author(enumeration) { "{..}" } else { "" }
}

/// `#[cfg(…)] Self::Ok(ref __content) => { …; … },`
fn push_arm(
    to: &mut Tokens,
    cfg: &TokenStream,
    variant: &Ident,
    pattern: Tokens,
    statements: Tokens,
    value: Tokens,
) {
    to.stream(cfg).word("Self").path_separator();
    to.ident(&unspanned(variant)).append(pattern).arrow();
    if statements.is_empty() {
        to.append(value);
    } else {
        let mut block = statements;
        block.append(value);
        to.braced(block);
    }
    to.punct(',');
}

/// By reference, only status code and name of such a variant are asked for.
fn push_status_only(to: &mut Tokens, enumeration: &Enumeration, response: &Response, name: &str) {
    if response.has_any_status() {
        let runtime = &enumeration.operation.runtime;
        let mut pattern = Tokens::default();
        pattern.parenthesized(quote!(ref __content));
        let mut call = Tokens::default();
        call.stream(&quote!(__to.status_only(#runtime::__private::code_of(__content), #name)));
        push_arm(to, &response.cfg, &response.variant, pattern, Tokens::default(), call);
        return;
    }
    let mut rest = Tokens::default();
    rest.punct_joint('.').punct('.');
    let mut arguments = Tokens::default();
    arguments.number(response.status.value).punct(',').string(name);
    let mut call = Tokens::default();
    call.word("__to").punct('.').word("status_only").parenthesized(arguments);
    let mut pattern = Tokens::default();
    pattern.braced(rest);
    push_arm(to, &response.cfg, &response.variant, pattern, Tokens::default(), call);
}

/// Adds the patterns of the fields for header fields, and the statements that send them. Returns whether there
/// are any.
fn push_fields(fields: &mut Tokens, statements: &mut Tokens, response: &Response) -> bool {
    let mut count = 0_usize;
    for (field, header, written) in response.header_fields() {
        // The error for a type that cannot be the value of a header is at that type.
        let span = Span::call_site().located_at(written.blame.start);
        let bound = format!("__field{count}");
        fields.ident(&field).punct(':').word("ref").name(&bound, span).punct(',');
        let mut arguments = Tokens::at(span);
        arguments.string(&header.name.value).punct(',').word(&bound);
        let mut statement = Tokens::at(span);
        let function = if header.required { "required_header" } else { "header" };
        statement.word("__to").punct('.').word(function).parenthesized(arguments).punct(';');
        statements.append(statement);
        count += 1;
    }
    count > 0
}

fn has_constants(response: &Response) -> bool {
    response.headers.iter().any(|header| matches!(header.value, HeaderValue::Constant(_)))
}

/// The statements for header fields whose value is part of the declaration.
fn push_constants(statements: &mut Tokens, response: &Response) {
    for header in &response.headers {
        if let HeaderValue::Constant(value) = &header.value {
            let mut arguments = Tokens::default();
            arguments.string(&header.name.value).punct(',').string(&value.value);
            statements.word("__to").punct('.').word("constant_header");
            statements.parenthesized(arguments).punct(';');
        }
    }
}

/// The function for content that is moved, and its arguments.
fn push_owned_call(call: &mut Tokens, response: &Response, start: Span, end: Span) {
    let mut arguments = Tokens::at(start);
    arguments.number(response.status.value).punct(',');
    match &response.content {
        Content::Bytes { media_type, .. } => {
            media_types::push_sent(&mut arguments, response, media_type);
            arguments.punct(',');
            call.word("owned_content");
        }
        Content::Raw { media_type: Some(media_type), .. } => {
            if response.other_media_types.is_empty() {
                arguments.string(media_type);
                call.word("raw_as");
            } else {
                arguments.stream(&media_types::list(response));
                call.word("raw_as_one_of");
            }
            arguments.punct(',');
        }
        _ => {
            call.word("raw");
        }
    }
    arguments.name("__content", end);
    call.parenthesized(arguments);
}

/// The function for the content, and its arguments before the content itself.
fn push_call(
    call: &mut Tokens,
    arguments: &mut Tokens,
    enumeration: &Enumeration,
    response: &Response,
    name: &str,
) {
    if let Content::Fault { format: Some(_), .. } = &response.content {
        let error = problem::declared(response, &enumeration.operation.runtime);
        call.word("custom_fault");
        arguments.stream(&error).punct(',').word("__custom_error");
        return;
    }
    arguments.number(response.status.value).punct(',').string(name).punct(',');
    match &response.content {
        Content::Bytes { media_type, .. } => {
            call.word("content");
            media_types::push_sent(arguments, response, media_type);
        }
        Content::Json { media_type, .. } => {
            call.word("json");
            media_types::push_sent(arguments, response, media_type);
        }
        other => {
            call.word(if let Content::Fault { .. } = other { "fault" } else { "problem" });
            let (kind, title) = problem::type_and_title(response);
            arguments.string(kind).punct(',').string(&title);
        }
    }
}

fn is_head(enumeration: &Enumeration) -> bool {
    enumeration.operation.methods.only() == Some(Method::Head)
}

/// The place, if it says everything about the response. With HEAD, it does not: no response has content then,
/// so its absence does not mean that the length is 0 (RFC 9110 §9.3.2).
fn place_alone(
    enumeration: &Enumeration,
    response: &Response,
    place: Option<Place>,
) -> Option<Place> {
    place.filter(|_| {
        let is_none = matches!(response.content, Content::None);
        !(is_none && (is_head(enumeration) || existing_variant::is_logged(enumeration, response)))
    })
}

/// The value of a variant without content: its place in the declaration, or a call.
fn push_value(
    text: &mut Source,
    enumeration: &Enumeration,
    response: &Response,
    place: Option<Place>,
    name: &str,
) {
    let operation = enumeration.operation;
    let code = response.status.value;
    if existing_variant::push_value(text, enumeration, response) {
        return;
    }
    if let Content::FixedError { .. } = &response.content {
        let error = problem::declared(response, &operation.runtime);
        text.code("__to.custom_error").parenthesized(quote!(#error, __custom_error));
        return;
    }
    if let Some(place) = place_alone(enumeration, response, place) {
        text.code(&place.number().to_string());
        return;
    }
    let is_head = is_head(enumeration);
    match &response.content {
        Content::FixedProblem { detail } => {
            let document = problem::fixed(response, detail.as_ref());
            text.code("__to.fixed(").number(code).code(",").string(name).code(",");
            text.string(&document).code(")");
        }
        Content::None if is_head => {
            text.code("__to.head(").number(code).code(",").string(name).code(")");
        }
        _ => {
            text.code("__to.empty(").number(code).code(",").string(name).code(")");
        }
    }
}

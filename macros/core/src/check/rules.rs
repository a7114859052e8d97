//! The rules about responses, applied to an operation.

use std::borrow::Cow;

use http_semantics::{
    Content as Carried, Endpoint, Finding, Header as Field, HeaderValue as Value,
};
use http_semantics::{Level, Method, Place, Response as Declared};

use super::media_types;
use super::overrides::Needs;
use crate::diagnostic::{Blame, Diagnostics};
use crate::message;
use crate::model::{
    Carrier, Content, Header, HeaderValue, Methods, Operation, Placement, Response, Subject,
};

/// Returns, for each response, whether its content was reported.
pub(super) fn check(
    operation: &Operation,
    reported: &[bool],
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) -> Vec<bool> {
    let own = &operation.responses;
    let methods: Vec<Method> = match &operation.methods {
        Methods::Known(methods) => methods.iter().map(|method| method.value).collect(),
        Methods::Unknown | Methods::Any => Vec::new(),
    };
    let mut texts: Vec<Option<Cow<'_, str>>> = Vec::with_capacity(own.len());
    let mut headers: Vec<Vec<Field<'_>>> = Vec::with_capacity(own.len());
    for response in own {
        texts.push(text(response));
        headers.push(fields(response));
    }
    let mut responses: Vec<Declared<'_>> = Vec::with_capacity(own.len());
    for (index, response) in own.iter().enumerate() {
        let text = texts[index].as_deref();
        responses.push(declared(response, text, &headers[index], reported[index]));
    }
    let endpoint = endpoint(operation, &methods, &responses);
    let mut content_is_reported = Vec::with_capacity(own.len());
    for (index, response) in own.iter().enumerate() {
        let is_reported = check_response(&endpoint, index, response, needs, diagnostics);
        content_is_reported.push(is_reported);
    }
    content_is_reported
}

/// Returns whether the content of the response was reported.
fn check_response(
    endpoint: &Endpoint<'_>,
    index: usize,
    response: &Response,
    needs: &mut Needs,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut content_is_reported = false;
    for finding in endpoint.findings(index) {
        let (rule, level) = (finding.rule, finding.level);
        if level < Level::Warning || needs.cover(index, response, (rule, finding.group(), level)) {
            continue;
        }
        content_is_reported |= finding.place == Place::Content;
        let blame = blame(response, &finding);
        let message = message::finding(&finding, response.status.value);
        if level == Level::Error && finding.place == Place::Status {
            diagnostics.error(blame, message);
        } else if level == Level::Error {
            diagnostics.error_of_shape(blame, message);
        } else {
            diagnostics.warning(rule, blame.start, &response.levels, message);
        }
    }
    content_is_reported
}

fn endpoint<'a>(
    operation: &Operation,
    methods: &'a [Method],
    responses: &'a [Declared<'a>],
) -> Endpoint<'a> {
    let mut endpoint = Endpoint::new(methods, responses);
    if !operation.sets.is_empty() {
        endpoint = endpoint.with_other_errors();
    }
    if operation.responses.iter().any(Response::has_any_status) {
        endpoint = endpoint.with_other_errors().with_other_successes();
    }
    // `Result<Response, AuthError>` of a middleware: the successes are those of the handler.
    if let Subject::Handler(output) = &operation.subject
        && output.success.is_none()
        && output.error.is_some()
    {
        endpoint = endpoint.with_other_successes();
    }
    // Shared errors, and what a type can send, are a part of many endpoints. Where an entry could not
    // be read, it is not known what is missing.
    let is_part = matches!(
        operation.subject,
        Subject::OwnType { .. }
            | Subject::ExistingEnum(_)
            | Subject::EmptyEnum(_, Placement::Error)
    );
    if is_part || operation.incomplete { endpoint.as_shared() } else { endpoint }
}

fn declared<'a>(
    response: &'a Response,
    text: Option<&'a str>,
    fields: &'a [Field<'a>],
    is_reported: bool,
) -> Declared<'a> {
    let content = match &response.content {
        Content::None | Content::Unknown { .. } => Carried::Absent,
        Content::Raw { .. } => Carried::Complete,
        content if content.detail().is_some() => Carried::Detail,
        _ => Carried::Value,
    };
    let mut declared = Declared::new(response.status.value).with_content(content);
    if let Some(media_type) = media_types::judged(response) {
        declared = declared.with_media_type(&media_type.value);
    }
    if let Some(text) = text {
        declared = declared.with_text(text);
    }
    // Headers on a complete response are reported by `headers.rs`.
    if content != Carried::Complete {
        declared = declared.with_headers(fields);
    }
    if !response.placement.is_generated() || content == Carried::Complete {
        declared = declared.as_claim();
    }
    if is_reported { declared.as_reported() } else { declared }
}

/// The author's text about when the response is sent.
fn text(response: &Response) -> Option<Cow<'_, str>> {
    let quoted = match &response.content {
        Content::Unknown { words } => words.as_ref(),
        content => content.detail(),
    };
    let text = match (quoted, response.doc.as_slice()) {
        (Some(text), _) => Cow::Borrowed(text.value.as_str()),
        (None, []) => return None,
        (None, [line]) => Cow::Borrowed(line.as_str()),
        (None, lines) => Cow::Owned(lines.join("\n")),
    };
    (!is_blank(&text)).then_some(text)
}

fn is_blank(text: &str) -> bool {
    match text.as_bytes() {
        // This is faster where nothing has to be trimmed.
        [first, ..] if first.is_ascii_graphic() => false,
        _ => text.trim().is_empty(),
    }
}

fn fields(response: &Response) -> Vec<Field<'_>> {
    let mut fields = Vec::new();
    for header in &response.headers {
        fields.push(Field { name: &header.name.value, value: value(header) });
    }
    fields
}

fn value(header: &Header) -> Value<'_> {
    match &header.value {
        HeaderValue::Constant(text) => Value::Constant(&text.value),
        // An empty `Vec` leaves the header out, as `None` does.
        HeaderValue::Type(written) if header.is_optional() || written.is_named("Vec") => {
            Value::Optional
        }
        HeaderValue::Type(_) => Value::Present,
    }
}

fn blame(response: &Response, finding: &Finding<'_>) -> Blame {
    let header = finding.header.and_then(|at| response.headers.get(at));
    match (finding.place, header) {
        (Place::Content, _) => of_content(response),
        (Place::MediaType, _) => {
            media_types::judged(response).map_or(response.status.span, |one| one.span).into()
        }
        (Place::Text, _) => match &response.content {
            Content::Unknown { words: Some(text) } => text.span.into(),
            content => content.detail().map_or(response.status.span, |one| one.span).into(),
        },
        (Place::HeaderName, Some(header)) => header.name.span.into(),
        (Place::HeaderValue, Some(header)) => match &header.value {
            HeaderValue::Type(written) => written.blame,
            HeaderValue::Constant(text) => text.span.into(),
        },
        _ => response.status.span.into(),
    }
}

/// The tokens that give the response content.
pub(super) fn of_content(response: &Response) -> Blame {
    match &response.content {
        Content::FixedProblem { detail: Some(detail) }
        | Content::Failure { detail: Some(detail), .. }
        | Content::FixedError { detail: Some(detail), .. } => detail.span.into(),
        Content::Problem { written } | Content::Fault { written, .. } => written.into(),
        Content::Text { written, .. }
        | Content::Json { of: Carrier::Entry(written), .. }
        | Content::Bytes { of: Carrier::Entry(written), .. }
        | Content::Raw { of: Carrier::Entry(written), .. } => written.blame,
        _ => response.status.span.into(),
    }
}

//! Examples of contents. Only entries that have some are checked.

use crate::diagnostic::Diagnostics;
use crate::json_syntax;
use crate::message::{self, Message};
use crate::model::{Content, Response};

pub(super) fn check(response: &Response, diagnostics: &mut Diagnostics) {
    let Some(first) = response.examples.first() else { return };
    if let Some(message) = without_example(response) {
        diagnostics.error(first.name.as_ref().map_or(first.text.span, |name| name.span), message);
        return;
    }
    let json = json_media_type(response);
    for (index, example) in response.examples.iter().enumerate() {
        if let Some(name) = &example.name {
            let mut before = response.examples[..index].iter().filter_map(|one| one.name.as_ref());
            if before.any(|other| other.value == name.value) {
                diagnostics.error(name.span, message::examples_with_one_name(&name.value));
                continue;
            }
        }
        let text = &example.text;
        if text.value.trim().is_empty() {
            diagnostics.error(text.span, message::example_is_empty());
        } else if let Some(media_type) = json
            && let Err(fault) = json_syntax::check(&text.value)
        {
            let message = message::example_is_not_json(media_type, &fault.to_string());
            diagnostics.error(text.span, message);
        }
    }
}

/// Why the response cannot have an example.
fn without_example(response: &Response) -> Option<Message> {
    let code = response.status.value;
    let named = response.code_and_phrase();
    match &response.content {
        Content::None => {
            let may_have_content = !matches!(code, 100..200 | 204 | 205 | 304);
            Some(message::example_without_content(code, &named, may_have_content))
        }
        Content::Unknown { .. } => Some(message::example_without_content(code, &named, true)),
        // A document with members is different each time.
        Content::FixedProblem { .. } | Content::FixedError { .. }
            if response.members.is_empty() =>
        {
            Some(message::example_of_fixed_document(&named))
        }
        Content::Raw { media_type: None, .. } => Some(message::example_without_media_type(code)),
        _ => None,
    }
}

/// The media type, if the content is always JSON.
fn json_media_type(response: &Response) -> Option<&str> {
    match &response.content {
        Content::Json { media_type, .. } => Some(media_type),
        Content::FixedError { format, .. }
        | Content::Text { format: Some(format), .. }
        | Content::Failure { format: Some(format), .. }
        | Content::Fault { format: Some(format), .. } => {
            format.is_json.then_some(format.media_type.as_str())
        }
        Content::Bytes { .. } | Content::Raw { .. } | Content::None | Content::Unknown { .. } => {
            None
        }
        Content::FixedProblem { .. }
        | Content::Text { .. }
        | Content::Failure { .. }
        | Content::Problem { .. }
        | Content::Fault { .. } => Some("application/problem+json"),
    }
}

//! A list of media types, from which the handler chooses.

use http_semantics::media_type::{self, essence, is_several_parts};

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::Response;
use crate::syntax::spanned::Spanned;

/// Checks a list. The syntax of its first media type has been checked.
pub(super) fn check(response: &Response, diagnostics: &mut Diagnostics) {
    // The fields of such a variant are its author's, so that it has no field for the choice.
    if let Some(list) = &response.media_type
        && response.field.is_some()
    {
        diagnostics.error(list.span, message::media_types_in_existing_enum());
    }
    let mut seen: Vec<&str> = Vec::new();
    for one in response.written_media_types() {
        let text = one.value.as_str();
        if !seen.is_empty()
            && let Err(fault) = media_type::check(text)
        {
            diagnostics.error(one.span, message::invalid_media_type(text, fault));
        } else if seen.iter().any(|other| other.eq_ignore_ascii_case(text)) {
            diagnostics.error(one.span, message::media_type_twice(text));
        } else if is_several_parts(text) {
            diagnostics.error(one.span, message::several_parts_in_list(response.status.value));
        }
        seen.push(text);
    }
}

/// The media type that the rules judge: the one that is not a media type of content, or else the first.
pub(super) fn judged(response: &Response) -> Option<&Spanned<String>> {
    let is_range = |one: &&Spanned<String>| essence(&one.value).ends_with("/*");
    match response.other_media_types.as_slice() {
        [] => response.media_type.as_ref(),
        _ => response.written_media_types().find(is_range).or(response.media_type.as_ref()),
    }
}

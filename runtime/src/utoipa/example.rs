//! Error documents that are fixed at compile time, as examples.

use http_semantics::{Status, title_of};
use serde_json::Value;

use crate::problem::Document;
use crate::{DeclaredError, DeclaredResponse};

/// Returns the problem document of a bare error code (RFC 9457).
pub(super) fn problem(response: DeclaredResponse) -> Option<Value> {
    let document = Document {
        problem_type: Some(response.problem_type().unwrap_or("about:blank")),
        title: Some(&title(response)),
        status: Some(response.status().as_u16()),
        detail: response.detail(),
        instance: None,
        extensions: &[],
    };
    serde_json::to_value(document).ok()
}

/// Returns the declaration of a bare error code, for a custom error format.
pub(super) fn declared(response: DeclaredResponse, title: &'static str) -> DeclaredError {
    DeclaredError::__new(
        response.status().as_u16(),
        response.variant().unwrap_or_default(),
        title,
        response.detail().unwrap_or_default(),
        response.problem_type().unwrap_or_default(),
    )
}

/// Returns the title (RFC 9457 §3.1.3, §4.2.1): the name of a named variant that has its own problem
/// type, or else the phrase of the status code.
fn title(response: DeclaredResponse) -> String {
    let phrase = phrase(response);
    let named = response.variant().filter(|variant| !phrase.is_some_and(|it| is_form(variant, it)));
    match (named, response.problem_type()) {
        (Some(variant), Some(_)) => title_of(variant).collect(),
        _ => phrase.map_or_else(|| response.status().as_str().to_owned(), str::to_owned),
    }
}

fn phrase(response: DeclaredResponse) -> Option<&'static str> {
    Status::get(response.status().as_u16()).map(|status| status.phrase)
}

/// Returns whether the name of the variant is the phrase in Rust form: `NotFound`.
fn is_form(variant: &str, phrase: &str) -> bool {
    let letters = phrase.chars().filter(|letter| letter.is_alphanumeric());
    letters
        .map(|letter| letter.to_ascii_lowercase())
        .eq(variant.chars().map(|letter| letter.to_ascii_lowercase()))
}

//! Requests that axum's extractors reject, on servers with a limit of [`LIMIT`] bytes.

use crate::client::{bare, post, post_broken};
use crate::provocation::Provocation;

pub(crate) const LIMIT: usize = 16;

pub(crate) const JSON: &str = "application/json";
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
pub(crate) const TEXT: &str = "text/plain";

/// The content that the extractors expect.
#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "nobody reads what is never sent")]
pub(crate) struct Book {
    title: String,
}

pub(crate) fn for_json(target: &str) -> Vec<Provocation> {
    vec![
        (400, post(target, JSON, "{")),
        (400, post(target, JSON, r#"{"title":"1"} 2"#)),
        (400, post_broken(target, JSON)),
        (413, post(target, JSON, "1".repeat(LIMIT + 1))),
        (415, post(target, TEXT, r#"{"title":"1"}"#)),
        (415, bare("POST", target, &["Content-Length: 0"])),
        (422, post(target, "application/book+json", r#"{"title":1}"#)),
    ]
}

pub(crate) fn for_form(target: &str) -> Vec<Provocation> {
    vec![
        (400, bare("GET", &format!("{target}?name=1"), &[])),
        (400, post_broken(target, FORM)),
        (413, post(target, FORM, "title=1".repeat(LIMIT))),
        (415, post(target, TEXT, "title=1")),
        (422, post(target, FORM, "name=1")),
    ]
}

/// The parameter is a `u64`.
pub(crate) fn for_path(target: &str) -> Vec<Provocation> {
    vec![
        (400, bare("GET", &format!("{target}/ada"), &[])),
        (400, bare("GET", &format!("{target}/%ff"), &[])),
    ]
}

pub(crate) fn for_query(target: &str) -> Vec<Provocation> {
    vec![(400, bare("GET", target, &[])), (400, bare("GET", &format!("{target}?name=1"), &[]))]
}

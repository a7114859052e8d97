//! Requests that actix-web's extractors reject, on servers with a limit of [`LIMIT`] bytes.

use crate::client::{bare, post, post_broken};
use crate::provocation::Provocation;

pub(crate) const LIMIT: usize = 16;

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const TEXT: &str = "text/plain";

/// The content that the extractors expect.
#[derive(serde::Deserialize)]
#[expect(dead_code, reason = "nobody reads what is never sent")]
pub(crate) struct Book {
    title: String,
}

/// A request with a chunk of content beyond the limit, without a length.
fn post_chunk(target: &str, media_type: &str) -> Vec<u8> {
    let media_type = format!("Content-Type: {media_type}");
    let mut request = bare("POST", target, &[&media_type, "Transfer-Encoding: chunked"]);
    request.extend(b"20\r\n");
    request.extend([b'1'; 32]);
    request.extend(b"\r\n0\r\n\r\n");
    request
}

pub(crate) fn for_json(target: &str) -> Vec<Provocation> {
    vec![
        (400, post(target, JSON, "{")),
        (400, post(target, JSON, r#"{"title":1}"#)),
        (400, post(target, TEXT, r#"{"title":"1"}"#)),
        (400, post_broken(target, JSON)),
        (413, post(target, JSON, "1".repeat(LIMIT + 1))),
        (413, post_chunk(target, JSON)),
    ]
}

pub(crate) fn for_form(target: &str) -> Vec<Provocation> {
    vec![
        (400, post(target, FORM, "name=1")),
        (400, post_broken(target, FORM)),
        (413, post(target, FORM, "title=1".repeat(LIMIT))),
        (413, post_chunk(target, FORM)),
        (415, post(target, TEXT, "title=1")),
        (415, post(target, &format!("{FORM}; charset=none"), "title=1")),
    ]
}

pub(crate) fn for_bytes(target: &str) -> Vec<Provocation> {
    vec![
        (400, post_broken(target, TEXT)),
        (413, post(target, TEXT, "1".repeat(LIMIT + 1))),
        (413, post_chunk(target, TEXT)),
    ]
}

/// The parameter is a `u64`.
pub(crate) fn for_path(target: &str) -> Vec<Provocation> {
    vec![
        (404, bare("GET", &format!("{target}/ada"), &[])),
        (404, bare("GET", &format!("{target}/%ff"), &[])),
    ]
}

pub(crate) fn for_query(target: &str) -> Vec<Provocation> {
    vec![(400, bare("GET", target, &[])), (400, bare("GET", &format!("{target}?name=1"), &[]))]
}

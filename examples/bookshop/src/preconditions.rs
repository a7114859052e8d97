//! The preconditions of requests that change a book (RFC 9110 §13).

use api_responses::header::ETag;
use axum::http::HeaderMap;
use axum::http::header::{IF_MATCH, IF_NONE_MATCH};

/// The header fields that keep a request from overwriting a version that the client has not seen.
pub(crate) struct Preconditions(HeaderMap);

impl Preconditions {
    /// Returns the preconditions of a request, or `None` if it has neither `If-Match` nor
    /// `If-None-Match: *` (for a new book).
    pub(crate) fn of(headers: HeaderMap) -> Option<Self> {
        let is_new = headers.get_all(IF_NONE_MATCH).iter().any(|value| value == "*");
        (is_new || headers.contains_key(IF_MATCH)).then_some(Self(headers))
    }

    /// Returns whether they hold for the current book, or for its absence.
    pub(crate) fn hold_for(&self, current: Option<&ETag>) -> bool {
        let Self(headers) = self;
        match current {
            Some(etag) => {
                etag.passes_if_match(headers.get_all(IF_MATCH))
                    && etag.passes_if_none_match(headers.get_all(IF_NONE_MATCH))
            }
            // Even `If-Match: *` requires that the book exists (RFC 9110 §13.1.1).
            None => !headers.contains_key(IF_MATCH),
        }
    }
}

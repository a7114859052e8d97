//! Under which conditions a request may change a book (RFC 9110 §13).

use api_responses::header::ETag;
use axum::http::HeaderMap;
use axum::http::header::{IF_MATCH, IF_NONE_MATCH};

/// The fields of a request that keep it from overwriting what its client has not seen.
pub(crate) struct Preconditions(HeaderMap);

impl Preconditions {
    /// Those of a request, if it has one that asks for the book as the client knows it: `If-Match`, or
    /// `If-None-Match: *` for a book that the client believes not to be there.
    pub(crate) fn of(headers: HeaderMap) -> Option<Self> {
        let is_new = headers.get_all(IF_NONE_MATCH).iter().any(|value| value == "*");
        (is_new || headers.contains_key(IF_MATCH)).then_some(Self(headers))
    }

    /// Whether they hold for the book as it is, if there is one.
    pub(crate) fn hold_for(&self, current: Option<&ETag>) -> bool {
        let Self(headers) = self;
        match current {
            Some(etag) => {
                etag.passes_if_match(headers.get_all(IF_MATCH))
                    && etag.passes_if_none_match(headers.get_all(IF_NONE_MATCH))
            }
            // Even `If-Match: *` asks for something to be there (RFC 9110 §13.1.1).
            None => !headers.contains_key(IF_MATCH),
        }
    }
}

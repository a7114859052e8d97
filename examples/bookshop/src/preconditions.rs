//! The preconditions of requests (RFC 9110 §13).

use std::convert::Infallible;

use api_responses::header::ETag;
use api_responses::request::{DescribeRequest, RequestDescription};
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::{IF_MATCH, IF_NONE_MATCH};
use axum::http::request::Parts;

/// The version that a client has stored.
pub(crate) struct StoredVersion(HeaderMap);

impl StoredVersion {
    /// Returns whether the client has another version than the current one.
    pub(crate) fn differs_from(&self, current: &ETag) -> bool {
        let Self(headers) = self;
        current.passes_if_none_match(headers.get_all(IF_NONE_MATCH))
    }
}

impl<S: Sync> FromRequestParts<S> for StoredVersion {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self(parts.headers.clone()))
    }
}

impl DescribeRequest for StoredVersion {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_header_field("If-None-Match", "The `ETag` of the stored version.")
    }
}

/// The header fields that keep a request from overwriting a version that the client has not seen.
pub(crate) struct Preconditions(HeaderMap);

impl<S: Sync> FromRequestParts<S> for Preconditions {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self(parts.headers.clone()))
    }
}

/// A request without preconditions is answered with 428, which describes them.
impl DescribeRequest for Preconditions {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_header_field("If-Match", "The `ETag` of the book that changes.")
            .with_header_field("If-None-Match", "`*` for a new book.")
    }
}

impl Preconditions {
    /// Returns whether the request has `If-Match`, or `If-None-Match: *` for a new book.
    pub(crate) fn are_given(&self) -> bool {
        let Self(headers) = self;
        let is_new = headers.get_all(IF_NONE_MATCH).iter().any(|value| value == "*");
        is_new || headers.contains_key(IF_MATCH)
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

//! Rejections of what reads `multipart/form-data` (RFC 7578).

use axum::extract::multipart;

use super::as_marked;
use crate::api_responses;

/// What axum's `Multipart` answers before it reads any part.
#[api_responses(
    crate = crate,
    /// The field `Content-Type` does not say `multipart/form-data`, or names no boundary.
    400: String as "text/plain; charset=utf-8",
)]
struct MultipartRejection;

/// What axum's `Multipart` finds while a handler reads the parts.
#[api_responses(
    crate = crate,
    /// The content is not well-formed `multipart/form-data`.
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server accepts.
    413: String as "text/plain; charset=utf-8",
    /// The content could not be read to its end.
    500: String as "text/plain; charset=utf-8",
)]
struct MultipartError;

as_marked!(multipart: MultipartRejection, MultipartError);

//! The errors that handlers share.

use api_responses::http::header::InvalidHeaderValue;
use api_responses::{Fault, Problem, api_responses};

use crate::weather::UpstreamError;

/// What can go wrong while a note is changed.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub(crate) enum AppError {
    /// No note has this id.
    #[error("no note has the id {0}")]
    #[api_responses(404: Display)]
    NoSuchNote(i64),
    /// Another note has this title.
    #[error("note {0} has this title")]
    #[api_responses(#[problem = "/problems/title-taken"] 409: Display)]
    TitleTaken(i64),
    /// The note was deleted.
    #[error("note {0} was deleted")]
    #[api_responses(410: "The note was deleted.")]
    Deleted(i64),
    /// The note has changed since the client has read it.
    #[error("the note has changed")]
    #[api_responses(412)]
    Outdated,
    /// A field of the note has an unexpected value.
    #[error("a field has an unexpected value")]
    #[api_responses(422: Problem)]
    Invalid(Problem),
    /// The note is protected against changes.
    #[error("the note is locked")]
    #[api_responses(423: Display)]
    Locked,
    /// The request does not say which version it replaces.
    #[error("no version is given")]
    #[api_responses(428: "Send the ETag of the note in If-Match.")]
    NoVersion,
    /// The user has made too many changes.
    #[error("too many changes")]
    #[api_responses(429 { retry_after })]
    TooMany {
        /// The seconds until the next change is allowed.
        retry_after: u32,
    },
    /// The database has failed.
    #[error(transparent)]
    #[api_responses(500)]
    Database(#[from] rusqlite::Error),
    /// Something else has failed.
    #[error(transparent)]
    #[api_responses(500)]
    Unexpected(#[from] anyhow::Error),
    /// The weather service has failed.
    #[error("the weather service has failed")]
    #[api_responses(502)]
    Upstream(#[from] UpstreamError),
    /// The service is in maintenance.
    #[error("maintenance")]
    #[api_responses(503 { retry_after = "60" })]
    Maintenance,
}

/// The note cannot be read.
#[api_responses(
    404: "No note has this id.",
    410: "The note was deleted.",
    #[from(rusqlite::Error)] 500: Fault,
)]
pub(crate) enum NoteError {}

/// Unexpected errors.
#[api_responses(#[from(rusqlite::Error, anyhow::Error, InvalidHeaderValue)] 500: Fault)]
pub(crate) enum Internal {}

/// The API needs the token of a session.
#[api_responses(401 { www_authenticate = "Bearer" })]
pub(crate) enum AuthError {}

/// Without a session, browsers go to the login page.
#[api_responses(#[err] 303 { location = "/login" })]
pub(crate) enum LoginRequired {}

/// The content of the request is not the expected JSON.
#[api_responses(
    400: Problem,
    413: "At most 1 KiB.",
    415: "Send application/json.",
    /// A field is missing or has another type.
    422: Problem,
)]
pub(crate) enum InputError {}

/// The id in the path is not a number.
#[api_responses(400: "The id is not a number.")]
pub(crate) enum IdError {}

#![deny(warnings, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::header::{RetryAfter, WwwAuthenticate};
use api_responses::{Problem, api_responses};

/// The content of a conflict.
#[derive(Debug, serde::Serialize)]
pub struct Conflicting {
    /// The other version.
    pub version: u32,
}

/// What can go wrong.
#[api_responses]
#[derive(Debug, thiserror::Error)]
#[error("something went wrong")]
pub enum AppError {
    /// A unit.
    #[api_responses(404)]
    Unit,
    /// An empty tuple.
    #[api_responses(410)]
    EmptyTuple(),
    /// An empty struct.
    #[api_responses(406)]
    EmptyStruct {},
    /// A tuple.
    #[api_responses(423)]
    Tuple(u8, u8),
    /// Content in a tuple.
    #[api_responses(409: Conflicting)]
    Content(Conflicting),
    /// Content in a box.
    #[api_responses(412: Conflicting)]
    Boxed(Box<Conflicting>),
    /// A problem.
    #[api_responses(422: Problem)]
    Invalid(Problem),
    /// Header fields.
    #[api_responses(429 { retry_after, "x-limit" })]
    Limited { retry_after: Option<RetryAfter>, x_limit: u64, internal: u8 },
    /// Header fields and content.
    #[api_responses(401: Conflicting { www_authenticate, content_language = "en" })]
    Unknown { www_authenticate: WwwAuthenticate, body: Conflicting },
    /// A redirect.
    #[api_responses(#[err] 303 { location = "/login" })]
    Redirect,
    /// Not registered.
    #[api_responses(#[allow(http::unregistered, reason = "v1 clients expect it")] 419)]
    Expired,
}

fn main() {
    let error = AppError::Limited { retry_after: None, x_limit: 1, internal: 2 };
    assert_eq!(api_responses::HasStatus::status(&error), 429);
}

//! Authentication and authorization.

use api_responses::api_responses;

/// The client is not signed in or not allowed to do it.
#[api_responses(
    /// Sign in first.
    401 { www_authenticate = "Bearer realm=\"library\"" },
    403: "This is not yours.",
)]
#[derive(Clone, PartialEq, Eq)]
pub enum Error {}

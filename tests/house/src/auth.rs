//! Who may do what.

use api_responses::api_responses;

/// Somebody may not do it.
#[api_responses(
    /// Sign in first.
    401 { www_authenticate = "Bearer realm=\"house\"" },
    403: "This is not yours.",
)]
#[derive(Clone, PartialEq, Eq)]
pub enum Error {}

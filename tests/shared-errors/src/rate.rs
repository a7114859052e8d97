//! Rate limits.

use api_responses::api_responses;
use api_responses::header::RetryAfter;

/// The client sends too many requests.
#[api_responses(429 { retry_after: RetryAfter })]
#[derive(Clone)]
pub enum RateError {}

//! How often.

use api_responses::api_responses;
use api_responses::header::RetryAfter;

/// Somebody does it too often.
#[api_responses(429 { retry_after: RetryAfter })]
#[derive(Clone)]
pub enum RateError {}

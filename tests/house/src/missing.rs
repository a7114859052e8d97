//! The one part of the API that was written later.

use api_responses::api_responses;

/// There is no such thing.
#[api_responses(
    404: "It was never here.",
    #[problem = "https://example.com/problems/moved-out"]
    MovedOut = 410,
    errors = api_responses::Problem,
)]
pub enum Missing {}

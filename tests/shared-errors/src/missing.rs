//! A set that sends problems instead of the custom format.

use api_responses::api_responses;

/// There is no such resource.
#[api_responses(
    404: "It was never here.",
    #[problem = "https://example.com/problems/moved-out"]
    MovedOut = 410,
    errors = api_responses::Problem,
)]
pub enum Missing {}

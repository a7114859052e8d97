//! Handlers that include sets in every way.
#![deny(warnings, missing_docs, unused, unreachable_pub, unused_qualifications)]
// Handlers and their sets are seldom both `pub`, and nothing here runs.
#![allow(private_interfaces, dead_code)]

pub mod blocks;
pub mod imports;
pub mod kinds;
pub mod macros;
pub mod paths;

use api_responses::api_responses;

/// Before the set.
#[api_responses(GET, 204, ..Late)]
pub async fn before() -> Result<BeforeResponse, BeforeError> {
    Ok(BeforeResponse::NoContent)
}

#[api_responses(
    /// It is too late.
    409,
    #[cfg(feature = "extra")]
    /// With the feature.
    410,
    #[cfg(not(feature = "extra"))]
    /// Without the feature.
    411,
)]
enum Late {}

#[api_responses(409: "It exists.")]
pub(crate) enum InCrate {}

/// Contains a handler.
pub fn body() {
    /// In a function body.
    #[api_responses(GET, 204, ..Late)]
    async fn inside() -> Result<InsideResponse, InsideError> {
        Ok(InsideResponse::NoContent)
    }
    drop(inside());
}

//! The one part of the API that has a media type of its own.

use api_responses::{Fault, api_responses};

use crate::{ApiError, PoolError};

/// The client is of another time.
#[api_responses(
    406: "Ask for version 2.",
    #[from(PoolError)]
    503: Fault,
    errors = ApiError as "application/vnd.house.error+json; version=2",
)]
pub enum VersionError {}

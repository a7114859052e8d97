//! A set with its own media type.

use api_responses::{Fault, api_responses};

use crate::{ApiError, PoolError};

/// The client does not accept the current version.
#[api_responses(
    406: "Ask for version 2.",
    #[from(PoolError)]
    503: Fault,
    errors = ApiError as "application/vnd.library.error+json; version=2",
)]
pub enum VersionError {}

//! Unexpected errors.

use api_responses::{Fault, api_responses};

use crate::{DbError, PoolError};

/// An unexpected error.
#[api_responses(
    #[from(DbError, PoolError)]
    500: Fault,
)]
pub enum Internal {}

//! What is the house's own fault.

use api_responses::{Fault, api_responses};

use crate::{DbError, PoolError};

/// Something broke.
#[api_responses(
    #[from(DbError, PoolError)]
    500: Fault,
)]
pub enum Internal {}

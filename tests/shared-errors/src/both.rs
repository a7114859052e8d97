//! A set that consists of sets.

use api_responses::api_responses;

use crate::{AuthError, RateError};

/// Errors that are checked first.
#[api_responses(..AuthError, ..RateError)]
#[derive(Clone)]
pub enum Both {}

//! A set that holds sets and nothing else.

use api_responses::api_responses;

use crate::{AuthError, RateError};

/// Before anything is done.
#[api_responses(..AuthError, ..RateError)]
#[derive(Clone)]
pub enum Both {}

//! Errors that several services share, sent as an API has always sent them: the file
//! `api-responses.toml` says so for the whole crate.

extern crate self as house;

pub mod auth;

mod api_error;
mod both;
mod database;
mod health;
mod internal;
mod missing;
mod rate;
mod version;

pub use api_error::ApiError;
pub use auth::Error as AuthError;
pub use both::Both;
pub use database::{DbError, PoolError};
pub use health::{HealthError, HealthResponse, health};
pub use internal::Internal;
pub use missing::Missing;
pub use rate::RateError;
pub use version::VersionError;

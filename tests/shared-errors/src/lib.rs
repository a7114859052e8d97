//! Sets of errors that several crates share, in a custom error format. The file `api-responses.toml` sets the
//! format for the whole crate.

extern crate self as shared_errors;

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

#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{DescribeResponses as _, HasStatus as _, api_responses};

/// Errors of authorization, which the macro fills.
#[api_responses(403)]
pub enum AuthError {}

/// Errors of the database.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// Not reachable.
    #[error("the database is not reachable")]
    #[api_responses(503)]
    Unreachable,
}

/// What can go wrong.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Not allowed.
    #[error(transparent)]
    #[api_responses(..AuthError)]
    Auth(#[from] AuthError),
    /// The database failed.
    #[error("the database failed")]
    #[api_responses(..crate::DbError)]
    Db {
        /// The cause.
        #[source]
        cause: Box<DbError>,
    },
    /// Not found.
    #[error("not found")]
    #[api_responses(404)]
    NotFound,
}

fn main() {
    let codes: Vec<u16> =
        AppError::OPERATION.responses().map(|one| one.status().as_u16()).collect();
    assert_eq!(codes, [404, 403, 503]);
    assert_eq!(AppError::from(AuthError::Forbidden).status(), 403);
    assert_eq!(AppError::Db { cause: Box::new(DbError::Unreachable) }.status(), 503);
    assert_eq!(AppError::NotFound.status(), 404);
}

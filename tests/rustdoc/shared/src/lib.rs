//! Sets of errors that another crate includes.
#![deny(warnings, missing_docs, unused, unreachable_pub, unused_qualifications)]

mod private {
    use api_responses::api_responses;

    /// Not allowed.
    #[api_responses(
        /// Sign in, see [`AuthError`] and [the type](crate::Local).
        401 { www_authenticate = "Bearer" },
        /// Ask the office.
        #[zh = "请联系办公室。"]
        403,
        #[cfg(feature = "locks")]
        /// It is locked.
        423,
    )]
    pub enum AuthError {}
}

use api_responses::api_responses;

pub use private::AuthError;
pub use private::AuthError as Renamed;

/// A type that other crates do not know.
pub struct Local;

/// An enum of the author.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// It was deleted.
    #[error("deleted")]
    #[api_responses(410)]
    Deleted,
    /// The name is taken.
    #[error("taken")]
    #[api_responses(409)]
    Taken,
    /// There is none.
    #[error("missing")]
    #[api_responses(404)]
    Missing,
}

/// A set in a set. The rows of the inner one are here, but not in other crates.
#[api_responses(429, ..AuthError)]
pub enum Outer {}

/// A claim.
#[api_responses(503: "The database is down.")]
pub struct DatabaseError;

/// Two sets of one name in a crate, one of them named like a derive macro in scope.
pub mod named {
    use api_responses::api_responses;
    use thiserror::Error;

    /// A set without rows.
    #[api_responses(404)]
    pub enum Error {}

    /// Uses the derive macro.
    #[derive(Debug, Error)]
    #[error("other")]
    pub struct Other;

    /// The second of its name.
    #[api_responses(503)]
    pub enum AuthError {}
}

/// Contains a set.
pub fn body() {
    /// A set in a function body, `pub` as those that a macro writes.
    #[api_responses(404)]
    #[allow(dead_code, unreachable_pub)]
    pub enum AuthError {}
}

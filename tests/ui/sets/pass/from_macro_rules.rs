#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::{DescribeResponses as _, api_responses};
use sets::Missing;

macro_rules! handler {
    ($name:ident, $response:ident, $error:ident, $set:path, $from:ty, $other:ident) => {
        /// A handler.
        ///
        /// # Errors
        ///
        /// Always fails.
        #[api_responses(DELETE, 204, ..$set, Other = ..$other, #[from($from)] 500)]
        pub fn $name() -> Result<$response, $error> {
            Err(std::fmt::Error)?
        }
    };
}

/// Errors of authorization.
#[api_responses(403)]
pub enum AuthError {}

/// Elsewhere.
pub mod sets {
    /// It is not there.
    #[api_responses::api_responses(404)]
    pub enum Missing {}
}

handler!(remove, RemoveResponse, RemoveError, crate::AuthError, std::fmt::Error, Missing);

fn main() {
    assert_eq!(remove().unwrap_err().status(), 500);
    assert!(matches!(RemoveError::from(AuthError::Forbidden), RemoveError::AuthError(_)));
    assert!(matches!(RemoveError::from(Missing::NotFound), RemoveError::Other(_)));
    assert_eq!(RemoveError::OPERATION.responses().count(), 4);
}

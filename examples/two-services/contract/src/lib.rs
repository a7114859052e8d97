//! The contract between the stock service and its callers.
//!
//! It is written before either of them, and depends on no framework. The service implements [`Stock`] and returns the
//! enums, and the callers decode responses into the same enums. The setting `decode = true` in `api-responses.toml`
//! applies to all declarations of this crate.

use api_responses::header::{ETag, RetryAfter};
use api_responses::{Fault, Problem, api_responses};
use serde::{Deserialize, Serialize};

/// The stock of one book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Copies {
    /// The ISBN of the book.
    pub isbn: u64,
    /// The number of copies.
    pub copies: u32,
}

/// Errors of every endpoint.
#[api_responses(
    401 { www_authenticate = "Bearer" },
    429 { retry_after: RetryAfter },
    500: Fault,
)]
pub enum CommonError {}

/// The endpoints of the stock service.
#[api_responses]
pub trait Stock {
    /// Say how many copies of a book there are.
    ///
    /// # Errors
    ///
    /// The table lists them.
    #[api_responses(
        GET "/stock/{isbn}",
        200 { etag: ETag },
        404: "No book has this ISBN.",
        ..CommonError,
        outside(400),
    )]
    fn count_copies(
        &self,
        token: &str,
        isbn: u64,
    ) -> Result<CountCopiesResponse<Copies>, CountCopiesError>;

    /// Take copies out of the stock.
    ///
    /// # Errors
    ///
    /// The table lists them.
    #[api_responses(
        POST "/stock/taken",
        200,
        404: "No book has this ISBN.",
        /// There are fewer copies; see `left`.
        #[problem = "/problems/out-of-stock"]
        OutOfStock = 409: Problem,
        ..CommonError,
        // A caller that sends an order as JSON never gets these.
        outside(400, 413, 415, 422),
    )]
    fn take_copies(
        &self,
        token: &str,
        order: Copies,
    ) -> Result<TakeCopiesResponse<Copies>, TakeCopiesError>;
}

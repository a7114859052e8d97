//! The errors that several pages share.

use actix_session::SessionInsertError;
use api_responses::{Fault, api_responses};

use crate::database::DatabaseError;
use crate::view::ErrorPage;

/// Unexpected errors. The cause is logged, and the page shows a number.
#[api_responses(
    /// An unexpected error; the log contains the cause with the number that the page shows.
    #[from(DatabaseError, SessionInsertError)]
    500: Fault,
    errors = ErrorPage as "text/html; charset=utf-8",
)]
pub(crate) enum Internal {}

/// The path leads to nothing.
#[api_responses(
    404: "This ticket or this file does not exist.",
    errors = ErrorPage as "text/html; charset=utf-8",
)]
pub(crate) enum Missing {}

/// The extractors of actix-web reject with pages.
pub(crate) mod extract {
    api_responses::actix::extractors!(crate::view::ErrorPage as "text/html; charset=utf-8");
}

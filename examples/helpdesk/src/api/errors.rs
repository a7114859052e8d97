//! The errors that several endpoints of the API share.

use api_responses::{Fault, api_responses};

use crate::database::DatabaseError;

/// Unexpected errors. The cause is logged and not sent to the client (RFC 9457 §5).
#[api_responses(
    /// An unexpected error; the log contains the cause with the same `instance`.
    #[from(DatabaseError)]
    500: Fault,
)]
pub(crate) enum Internal {}

//! A response that is recorded.

use super::sent::Sent;
use crate::Operation;
use crate::conformance::Deviation;

/// A response that has been compared with its declaration.
pub(crate) struct Observed<'a> {
    pub(crate) operation: Operation,
    /// The declared responses that have the status code and the media type, by their number.
    pub(crate) fitting: Vec<usize>,
    /// The variant, if a generated type has built the response.
    pub(crate) sent: Option<Sent>,
    pub(crate) compared: &'a Result<(), Deviation>,
}

//! The limits that keep slow or many clients from using up the shop.

use std::time::Duration;

/// Limits of time and of connections.
///
/// ```
/// use std::time::Duration;
///
/// let limits = bookshop::Limits { header: Duration::from_secs(2), ..Default::default() };
/// assert!(limits.content < limits.handling);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The time to receive the header of a request. An open connection without a request also ends after it.
    pub header: Duration,
    /// The time to receive the content of a request.
    pub content: Duration,
    /// The time from the header of a request to its response. It is longer than `content`.
    pub handling: Duration,
    /// The age at which a connection ends, after its current response. It limits clients that never read.
    pub connection: Duration,
    /// The time that a connection has to end, at that age or when the program stops. Then it is closed.
    pub ending: Duration,
    /// The number of connections at a time. Others wait until one of them ends.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            content: Duration::from_secs(10),
            handling: Duration::from_secs(20),
            connection: Duration::from_secs(300),
            ending: Duration::from_secs(20),
            connections: 1000,
        }
    }
}

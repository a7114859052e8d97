//! What all handlers share.

use std::sync::Arc;

use crate::store::Store;
use crate::weather::Upstream;

/// The state of the service.
#[derive(Debug)]
pub struct Context {
    /// The database.
    pub store: Store,
    /// The weather service.
    pub upstream: Upstream,
    /// Whether the service is in maintenance, and refuses changes.
    pub maintenance: bool,
    /// How many changes a user may make.
    pub quota: u32,
}

/// A handle to the state.
pub type App = Arc<Context>;

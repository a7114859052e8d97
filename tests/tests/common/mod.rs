//! One API for every framework, and what has to be on the wire for it.
//!
//! A framework's own file gives the extractors and the user's own types that [`api`] imports from
//! `crate::framework`, routes the handlers and serves them.

pub(crate) mod api;
pub(crate) mod client;
pub(crate) mod declared;
pub(crate) mod expected;
pub(crate) mod faults;
pub(crate) mod log;
pub(crate) mod members;
pub(crate) mod wire;

//! One API for every framework, and the responses that each of its handlers must send.
//!
//! The tests of a framework route the handlers of [`api`], serve them on a socket, and compare what a
//! client receives with [`api::cases`] and [`api::described`].

#![allow(
    missing_debug_implementations,
    missing_docs,
    reason = "only the tests beside this crate use it"
)]
#![allow(
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::return_self_not_must_use,
    reason = "only the tests beside this crate use it"
)]

pub mod api;
pub mod client;
pub mod described;
pub mod expected;
pub mod extract;
pub mod framework_responses;
pub mod log;
pub mod members;
pub mod rejections;
pub mod unexpected_errors;
pub mod wire;
pub mod without_framework;

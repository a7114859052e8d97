//! What is said of answers that are not declared, by servers of axum and services of tower.

#![cfg(feature = "axum")]

mod among;
mod api;
#[path = "../wire/client.rs"]
mod client;
mod endpoint;
#[path = "../log/mod.rs"]
mod log;
mod modes;
mod of;
mod server;
mod untouched;
mod warnings;

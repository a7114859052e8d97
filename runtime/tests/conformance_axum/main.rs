//! What is said of answers that are not declared, by servers of axum and services of tower.

#![cfg(feature = "axum")]

mod api;
#[path = "../wire/client.rs"]
mod client;
mod endpoint;
#[path = "../log/mod.rs"]
mod log;
mod many_operations;
mod modes;
mod one_operation;
mod server;
mod untouched;
mod warnings;

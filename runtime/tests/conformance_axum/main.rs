//! Warnings about responses that are not declared, on servers of axum and in tower services.

#![cfg(feature = "axum08")]

mod api;
#[path = "../wire/client.rs"]
mod client;
mod complete_responses;
mod endpoint;
#[path = "../log/mod.rs"]
mod log;
mod many_operations;
mod modes;
mod one_operation;
mod part;
mod server;
mod untouched;
mod warnings;

//! Warnings about responses that are not declared, on servers of actix-web.

#![cfg(feature = "actix-web4")]

mod api;
#[path = "../wire/client.rs"]
mod client;
#[path = "../conformance_axum/complete_responses.rs"]
mod complete_responses;
#[path = "../log/mod.rs"]
mod log;
mod many_operations;
mod modes;
mod one_operation;
mod part;
mod server;
mod untouched;
#[path = "../conformance_axum/warnings.rs"]
mod warnings;

//! What is said of answers that are not declared, by servers of actix-web.

#![cfg(feature = "actix-web")]

mod among;
mod api;
#[path = "../wire/client.rs"]
mod client;
#[path = "../log/mod.rs"]
mod log;
mod modes;
mod of;
mod server;
mod untouched;
#[path = "../conformance_axum/warnings.rs"]
mod warnings;

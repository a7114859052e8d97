//! Compares the rejections of axum's extractors with their declarations.

#![cfg(feature = "axum")]

#[path = "../provoked/client.rs"]
mod client;
#[path = "../provoked/exception.rs"]
mod exception;
#[path = "../provoked/provocation.rs"]
mod provocation;

mod content;
#[cfg(feature = "axum-multipart")]
mod multipart;
mod program;
mod requests;
mod server;
mod target;
#[cfg(feature = "axum-ws")]
mod upgrade;

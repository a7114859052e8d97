//! Compares the rejections of axum's extractors with their declarations.

#![cfg(feature = "axum08")]

#[path = "../provoked/client.rs"]
mod client;
#[path = "../provoked/exception.rs"]
mod exception;
#[path = "../provoked/provocation.rs"]
mod provocation;

mod content;
#[cfg(feature = "axum08-multipart")]
mod multipart;
mod program;
mod requests;
mod server;
mod target;
#[cfg(feature = "axum08-ws")]
mod upgrade;

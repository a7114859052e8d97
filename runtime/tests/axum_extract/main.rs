//! The extractors of this crate beside axum's own: the same requests are accepted, and the others
//! refused with the same code and text, as a problem document.

#![cfg(feature = "axum08")]

#[path = "../provoked/client.rs"]
mod client;
#[path = "../provoked/provocation.rs"]
mod provocation;
#[path = "../axum_rejections/requests.rs"]
mod requests;
#[path = "../axum_rejections/server.rs"]
mod server;

mod accepted;
mod as_arguments;
mod as_response;
mod custom_format;
mod refused;
mod twin;

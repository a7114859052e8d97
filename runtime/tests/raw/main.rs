//! Complete responses of other code, over real sockets.

#![cfg(any(feature = "axum", feature = "actix-web"))]

#[cfg(feature = "actix-web")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
mod client;
mod declared;
mod expected;
#[cfg(feature = "actix-web")]
mod thread_bound;

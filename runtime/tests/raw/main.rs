//! Complete responses of other code, over real sockets.

#![cfg(any(feature = "axum08", feature = "actix-web4"))]

#[cfg(feature = "actix-web4")]
mod actix;
#[cfg(feature = "axum08")]
mod axum;
mod client;
mod declared;
mod expected;
#[cfg(feature = "actix-web4")]
mod thread_bound;

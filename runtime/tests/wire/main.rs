//! The same declared responses over real sockets, from plain hyper and from each framework.

#[cfg(feature = "actix-web")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
mod client;
mod declared;
#[cfg(feature = "axum")]
mod endpoint;
mod expected;
mod hyper;

//! The same declared responses over real sockets, from plain hyper and from each framework.

#[cfg(feature = "actix-web4")]
mod actix;
#[cfg(feature = "axum08")]
mod axum;
mod client;
mod declared;
#[cfg(feature = "axum08")]
mod endpoint;
mod expected;
mod hyper;

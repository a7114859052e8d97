//! Conversions into the response types of frameworks that have no more than that here.

#[cfg(feature = "poem3")]
pub mod poem;
#[cfg(feature = "rocket05")]
pub mod rocket;
#[cfg(feature = "salvo1")]
pub mod salvo;
#[cfg(any(feature = "poem3", feature = "salvo1", feature = "warp04"))]
mod stream;
#[cfg(feature = "warp04")]
pub mod warp;

//! What several frameworks share, and the conversion for warp, which needs no more than that.

#[cfg(any(feature = "poem3", feature = "salvo1", feature = "warp04"))]
pub(crate) mod stream;
#[cfg(feature = "warp04")]
pub mod warp;

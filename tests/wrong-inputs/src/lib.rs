//! Wrong declarations, and how many errors the compiler reports about each.

pub mod case;
pub mod compiler;
pub mod prelude;

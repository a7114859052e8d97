//! What an attribute may begin with: a method, or at once what comes behind it.

pub use super::items::*;
pub use super::methods::*;

/// Any method: that none is named is meant. The codes must then suit at least one.
pub const ANY: &str = "ANY";

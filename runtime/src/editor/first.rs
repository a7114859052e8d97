//! The words at the beginning of the attribute: a method or an item.

pub use super::items::*;
pub use super::methods::*;

/// Every method. Each code must suit at least one method.
pub const ANY: &str = "ANY";

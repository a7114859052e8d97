//! The handlers. The module is compiled once with the extractors of each framework, which are in the module around it.

pub(super) mod administration;
pub(super) mod first;
pub(super) mod members;
pub(super) mod second;

use super::{Json, Path, Query};

//! The formats of the output of `lint`.

pub(crate) mod json;
pub(crate) mod markdown;
mod result;
pub(crate) mod sarif;
pub(crate) mod text;

pub(crate) use result::{File, Outcome, Totals};

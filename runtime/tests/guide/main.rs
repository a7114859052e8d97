//! The guide of a program, as it is written out.

#![cfg(feature = "guide")]

mod api;
// Without schemas, the files would have other contents.
#[cfg(feature = "utoipa6")]
mod golden;
mod hostile;
mod page;
mod structure;

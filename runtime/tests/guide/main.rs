//! The guide of a program, as it is written out.

#![cfg(feature = "guide")]

mod api;
mod golden;
mod hostile;
mod page;
mod structure;

//! What the macro guarantees for every input, and inputs that test it.
//!
//! The tests beside this crate and the fuzzer (`tests/fuzz`) both check [these invariants](assert_invariants).

pub mod examples;
mod fragments;
mod input;
mod invariants;
pub mod text;
pub mod variants;
pub mod words;

pub use input::assert_invariants_of_input;
pub use invariants::{assert_invariants, assert_invariants_once};

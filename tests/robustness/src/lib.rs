//! What the macro guarantees for every input, and inputs that test it.
//!
//! The tests beside this crate and the fuzzer (`tests/fuzz`) both call [`assert_invariants`], so that they
//! check the same.

pub mod examples;
mod invariants;
pub mod text;
pub mod variants;
pub mod words;

pub use invariants::assert_invariants;

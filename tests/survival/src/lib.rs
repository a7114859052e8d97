//! What the engine of `#[api_responses(…)]` promises of any input, and inputs to hold it to.
//!
//! One place for both the tests that run everywhere (`tests/tests/any_tokens.rs`, `half_typed.rs`,
//! `seeds.rs`) and the fuzzer (`tests/fuzz`), so that they assert the same.

pub mod composed;
mod promise;
pub mod seeds;
pub mod written;

pub use promise::assert_survives;

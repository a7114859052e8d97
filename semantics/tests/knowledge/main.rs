//! Compares the data about status codes, methods and header fields with the tables in `tests/facts`.
//! All tests are one program, because linking takes longer than testing.

mod errors;
mod fields;
mod http_crate;
mod lookup;
mod matrix;
mod registry;
mod rules;
mod set;

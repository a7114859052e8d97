//! Compares the data about status codes, methods and header fields with the tables in `tests/facts`.
//! All tests are one program, because linking takes longer than testing.

mod errors;
mod facts;
mod fields;
mod http_crate;
mod lookup;
mod matrix;
mod registry;
mod responses;
mod rule_list;
mod rules;

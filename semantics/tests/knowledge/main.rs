//! What is known of status codes, methods and fields, against the tables that it was taken from.
//! One program, so that a change is tested as quickly as it is linked.

mod errors;
mod fields;
mod http_crate;
mod lookup;
mod matrix;
mod registry;
mod rules;
mod set;

//! The library behind the command `cargo api-responses`.
//!
//! `explain` and `rules` show the rules of `http-semantics`. `lint` reads documents: [`read`] turns a text into
//! rows, [`judge`] compares the rows with the registry, and [`finding`] contains the messages; [`openapi`] applies
//! the rules to the operations of an OpenAPI document. [`coverage`] merges the records of tests. All facts about HTTP come from `http-semantics`.

pub mod checks;
pub mod cli;
pub mod command;
pub mod coverage;
pub mod diagnostic;
pub mod finding;
pub mod format;
pub mod judge;
pub mod lint;
mod names;
mod nearest;
pub mod openapi;
mod output;
pub mod read;
mod report;
mod translations;

pub use report::{Report, check, check_text};

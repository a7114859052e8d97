//! The responses of actix-web's extractors: declarations for its own errors, and problem documents.

mod actix_web_errors;
mod configs;
mod custom;
pub mod rejection;

pub use configs::{configure, form_config, json_config, path_config, query_config};
pub use configs::{form_rejection, json_rejection, path_rejection, query_rejection};

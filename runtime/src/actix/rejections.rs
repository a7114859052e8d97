//! The responses of actix-web's extractors: declarations for its own errors, and problem documents.

mod actix_web_errors;
mod configs;
pub mod rejection;

pub use configs::{form_config, json_config, path_config, query_config};

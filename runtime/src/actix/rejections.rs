//! What actix-web's extractors answer in the place of the handler: declared for its own errors, and
//! as problem documents.

mod actix_web_errors;
mod configs;
pub mod rejection;

pub use configs::{form_config, json_config, path_config, query_config};

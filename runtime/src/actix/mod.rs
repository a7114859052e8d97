//! Responses for actix-web.
//!
//! Generated enums implement actix-web's [`Responder`](actix_web::Responder), and those of errors
//! [`ResponseError`](actix_web::ResponseError) as well, when the feature `actix-web` of this crate
//! is on, so that handlers return them as they are. Method and path come from actix-web's own route
//! attribute.
//!
//! [`json_config`], [`form_config`], [`path_config`] and [`query_config`] make actix-web's extractors
//! refuse with problem documents; [`rejection`] says which extractor answers with which codes.

mod conformance;
mod parked;
mod raw;
mod rejections;
mod response;
mod stream;

pub use rejections::{form_config, json_config, path_config, query_config, rejection};

pub use conformance::{Conformance, ConformanceFuture, ConformanceMiddleware};

/// Named by the hidden macros, in the user's crate, which need not have actix-web under that name.
pub mod private {
    pub use super::response::{response, status};
    pub use actix_web::body::BoxBody;
    pub use actix_web::http::StatusCode;
    pub use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};
}

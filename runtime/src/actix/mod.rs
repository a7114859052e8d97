//! Responses for actix-web.
//!
//! With the feature `actix-web` of this crate, generated enums implement actix-web's
//! [`Responder`](actix_web::Responder), and error enums also
//! [`ResponseError`](actix_web::ResponseError), so that handlers return them directly. Method and path
//! come from actix-web's own route attribute. An [`ApiScope`] records the prefixes under which endpoints are served, for
//! the documents.
//!
//! With [`json_config`], [`form_config`], [`path_config`] and [`query_config`], actix-web's extractors
//! reject requests with problem documents; [`configure`] is all of them, and [`rejection`] lists the codes of each
//! extractor. [`extractors!`] makes them reject in a custom error format. [`error_fallback`] does the same for
//! unknown paths and methods.

mod api_config;
mod api_scope;
mod conformance;
mod endpoint_handler;
mod error_fallback;
mod raw;
mod rejections;
mod requests;
mod response;
mod routed_endpoints;
mod stream;
mod thread_bound;

pub use api_config::ApiConfig;
pub use api_scope::ApiScope;
pub use endpoint_handler::EndpointHandler;
pub use error_fallback::error_fallback;
pub use rejections::{configure, form_config, json_config, path_config, query_config, rejection};

pub use routed_endpoints::RoutedEndpoints;

pub use crate::routed_endpoint::RoutedEndpoint;
pub use conformance::{Conformance, ConformanceFuture, ConformanceMiddleware};

#[doc(inline)]
pub use crate::__actix_extractors as extractors;

/// Used by the hidden macros in the user's crate, which need not have actix-web under that name.
pub mod private {
    pub use super::rejections::{form_rejection, json_rejection, path_rejection, query_rejection};
    pub use super::response::{response, status};
    pub use actix_web::body::BoxBody;
    pub use actix_web::http::StatusCode;
    pub use actix_web::web::{FormConfig, JsonConfig, PathConfig, QueryConfig, ServiceConfig};
    pub use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};
}

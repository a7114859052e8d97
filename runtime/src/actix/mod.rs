//! Responses for actix-web.
//!
//! Generated enums implement actix-web's [`Responder`](actix_web::Responder), and those of errors
//! [`ResponseError`](actix_web::ResponseError) as well, when the feature `actix-web` of this crate
//! is on, so that handlers return them as they are. Method and path come from actix-web's own route
//! attribute.

mod parked;
mod raw;
mod response;
mod stream;

/// Named by the hidden macros, in the user's crate, which need not have actix-web under that name.
pub mod private {
    pub use super::response::{response, status};
    pub use actix_web::body::BoxBody;
    pub use actix_web::http::StatusCode;
    pub use actix_web::{HttpRequest, HttpResponse, Responder, ResponseError};
}

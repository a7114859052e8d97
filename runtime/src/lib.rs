//! HTTP responses that are declared once.
//!
//! [`#[api_responses(…)]`](macro@api_responses) above a handler says which status codes it answers with. The codes are
//! checked against the request method while compiling, the handler returns enums that can say
//! nothing else, and the documentation is made of the same declaration. This crate is what the
//! generated code stands on, and the only one that programs name:
//!
//! - [`Body`], [`Response`], [`IntoHttpResponse`] and [`ToHttpResponse`]: what is sent, whatever the framework;
//!   [`HasStatus`]: its status code, known before;
//! - [`Problem`]: details of an error that are known only at run time (RFC 9457);
//! - [`Fault`]: an unexpected error, told to the log and not to the client; [`DeclaredError`]: what a
//!   house style makes its own error documents of;
//! - [`Raw`]: a whole response that somebody else made;
//! - [`header`] and [`location!`]: values of header fields that cannot fail while responding;
//! - [`DescribeResponses`] and [`Operation`]: the declaration as data, for documentation generators;
//! - [`RespondsTo`]: a bound on handlers, by method;
//! - [`conformance`]: answers that are compared with the declaration while the program runs.
//!
//! ```
//! use api_responses::{Problem, IntoHttpResponse as _, api_responses};
//!
//! # #[derive(serde::Serialize)]
//! # pub struct User { name: &'static str }
//! /// Look up one user.
//! #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.", 503: Problem)]
//! async fn get_user(id: u64) -> Result<GetUserResponse<User>, GetUserError> {
//!     match id {
//!         1 => Ok(GetUserResponse::Ok(User { name: "Ada" })),
//!         2 => {
//!             let problem = Problem::from("The account is being merged.").with("retry", true);
//!             Err(GetUserError::ServiceUnavailable(problem))
//!         }
//!         _ => Err(GetUserError::NotFound),
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! // axum and actix-web take the `Result` as it is; hyper and tower take the response.
//! assert_eq!(get_user(1).await.into_http_response().status(), 200);
//! assert_eq!(get_user(2).await.into_http_response().status(), 503);
//! assert_eq!(get_user(3).await.err().unwrap().to_string(), "404 Not Found: No user has this id.");
//! # }
//! ```
//!
//! # Features
//!
//! None is on by default, and each only adds implementations, so that any of them may be on together.
//!
//! - `axum`: generated types implement axum's `IntoResponse`, and `axum::RouterExt::endpoint` routes
//!   a handler by the method and the path that it declares. It turns on axum's features `form`,
//!   `json`, `matched-path` and `query`, for `axum::{Json, Form, Path, Query}`: extractors that answer
//!   with problem documents.
//! - `axum-multipart`, `axum-ws`: axum's features `multipart` and `ws`, and what their extractors answer
//!   before the handler.
//! - `actix-web`: generated types implement actix-web's `Responder`, and those of errors
//!   `ResponseError`. `actix::json_config` and its like make extractors answer with problem documents.
//!   actix-web 4.18 asks for Rust 1.89.
//! - `utoipa`: generated types implement the `IntoResponses` of utoipa 6, and `openapi` makes documents of
//!   declarations (OpenAPI 3.1).
//! - `tower`: `conformance::ConformanceLayer`, round any service of tower. `axum` turns it on.
//! - `guide`: `guide::Guide` collects every endpoint of the program, its dependencies included, and
//!   writes a guide of the API as Markdown or as a page of HTML and, with `utoipa`, as OpenAPI 3.1.
//! - `lang-zh-cn`: tables in rustdoc are in Chinese where a declaration does not say. It is for a whole
//!   project, so only a program turns it on, and no library.
//!
//! # Failing while responding
//!
//! Content is serialized before the status code is settled. What does not serialize becomes a
//! 500 (Internal Server Error) problem without particulars, and the reason goes to [`tracing`] as an
//! error.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod assemble;
mod body;
mod claims;
mod declared_error;
mod dropped;
mod fault;
mod generated;
mod http_response;
mod includes;
mod json;
mod operation;
mod problem;
mod raw;
mod responds_to;
mod routed;
mod set;
#[cfg(feature = "utoipa")]
mod utoipa;
mod variant;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(feature = "actix-web")]
#[cfg_attr(docsrs, doc(cfg(feature = "actix-web")))]
pub mod actix;
#[cfg(feature = "axum")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
pub mod axum;
pub mod conformance;
#[cfg(feature = "guide")]
#[cfg_attr(docsrs, doc(cfg(feature = "guide")))]
pub mod guide;
pub mod header;
pub mod method;
#[cfg(feature = "utoipa")]
#[cfg_attr(docsrs, doc(cfg(feature = "utoipa")))]
pub mod openapi;

/// The crate whose types are in the interface of this one and of generated code.
pub use http;
/// What is known about HTTP: methods, status codes, and which suits which.
pub use http_semantics;

#[doc = include_str!("attribute.md")]
pub use api_responses_macros::api_responses;
pub use body::{Body, BoxError};
pub use declared_error::DeclaredError;
pub use fault::Fault;
pub use http_response::{HasStatus, IntoHttpResponse, Response, ToHttpResponse};
pub use operation::{
    DeclaredHeader, DeclaredResponse, DescribeResponses, HeaderPresence, Meaning, Operation,
    ResponseKind, Responses,
};
pub use problem::Problem;
pub use raw::{Raw, Undeclared};
pub use responds_to::RespondsTo;

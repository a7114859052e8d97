//! Declares the HTTP responses of handlers, and checks and documents them.
//!
//! [`#[api_responses(…)]`](macro@api_responses) above a handler declares the status codes that it sends.
//! Each code is checked against the request method at compile time, the handler returns enums that can
//! represent only the declared responses, and the documentation is generated from the same declaration.
//!
//! - [`_tutorial`]: a service in a dozen steps, from `cargo new` to documents and tests.
//! - [`_cookbook`]: recipes for some seventy tasks, from pagination to migration, each with a complete example.
//! - [`_reference`]: every form of a declaration, with what it generates and what is sent.
//! - [`rules`]: every rule that the attribute checks, with its reason, its source and examples.
//! - [`settings`]: the file `api-responses.toml`, for the guideline of a team.
//! - [`migration`]: how to migrate a service that has hand-written responses.
//!
//! This crate is the only one that programs name:
//!
//! - [`Response`], [`Body`], [`IntoHttpResponse`] and [`ToHttpResponse`]: the response that is sent,
//!   independent of the framework; [`HasStatus`]: its status code before it is sent;
//! - [`Problem`]: problem details that are known only at run time (RFC 9457);
//! - [`Fault`]: an unexpected error, whose details go to the log and not to the client;
//! - [`DeclaredError`]: the declaration from which a custom error format builds its documents;
//! - [`ErrorFormat`]: the format of the router's own 404 and 405;
//! - [`Raw`]: a complete response of other code;
//! - [`header`] and [`location!`]: header values that cannot fail while a response is built;
//! - [`DescribeResponses`] and [`Operation`]: the declaration as data, for documentation generators;
//! - [`RespondsTo`]: a bound on the method of a handler;
//! - [`conformance`]: compares responses with the declaration while the program runs;
//! - [`coverage`]: records which declared responses the tests have seen;
//! - [`contract`]: compares a running service with the declarations of its endpoints.
//! - [`test`](mod@test): unit tests that call handlers, without a server; [`prelude`]: the traits for this.
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
//!             let problem = Problem::from("The account is being merged.");
//!             Err(GetUserError::ServiceUnavailable(problem.with_extension("retry", true)))
//!         }
//!         _ => Err(GetUserError::NotFound),
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! // axum and actix-web accept the `Result` itself; hyper and tower need the response.
//! assert_eq!(get_user(1).await.into_http_response().status(), 200);
//! assert_eq!(get_user(2).await.into_http_response().status(), 503);
//! assert_eq!(get_user(3).await.err().unwrap().to_string(), "404 Not Found: No user has this id.");
//! # }
//! ```
//!
//! # Features
//!
//! No feature is on by default. Features only add implementations, so that they can be combined.
//!
//! The feature of a framework or generator has two names. `axum08` names the version of axum that it supports; the next
//! version of axum will be another feature, beside it. `axum` is an alias for `axum08`, and keeps this meaning until the
//! next breaking release of this crate. Both turn on the same code.
//!
//! | alias | feature |
//! |---|---|
//! | `actix-web` | `actix-web4` |
//! | `aide` | `aide015` |
//! | `axum`, `axum-multipart`, `axum-ws` | `axum08`, `axum08-multipart`, `axum08-ws` |
//! | `poem`, `poem-openapi` | `poem3`, `poem-openapi5` |
//! | `rocket` | `rocket05` |
//! | `salvo`, `salvo-oapi` | `salvo1`, `salvo-oapi1` |
//! | `utoipa` | `utoipa6` |
//! | `warp` | `warp04` |
//!
//! - `axum`: generated types implement axum's `IntoResponse`, and `axum::RouterExt::endpoint` routes a
//!   handler by its declared method and path. It also turns on axum's features `form`, `json`,
//!   `matched-path` and `query`, for `axum::{Json, Form, Path, Query}`: extractors that reject with problem
//!   documents.
//! - `axum-multipart`, `axum-ws`: axum's features `multipart` and `ws`, and the declarations of the
//!   rejections of their extractors.
//! - `actix-web`: generated types implement actix-web's `Responder`, and error types `ResponseError`. With
//!   `actix::json_config` and similar functions, extractors reject with problem documents. `actix::ApiScope`
//!   records the prefixes of endpoints for the documents. actix-web 4.18 requires Rust 1.89.
//! - `utoipa`: generated types implement the `IntoResponses` of utoipa 6, and `openapi` builds OpenAPI 3.1
//!   documents from declarations.
//! - `utoipa5`: for services that use utoipa 5. Generated types implement its `IntoResponses`, too, and the documents
//!   have the schemas of types that implement its `ToSchema`. Documents of `openapi` are built with utoipa 6.
//! - `aide`, `poem-openapi`, `salvo-oapi`: generated types implement aide's `OperationOutput`, for `api_route`,
//!   poem-openapi's `ApiResponse`, and salvo's `EndpointOutRegister`, for `#[endpoint]`. Contents have the schemas of types
//!   that implement the `JsonSchema` of schemars 0.9, poem-openapi's `Type`, or salvo's `ToSchema`; other types are not
//!   refused. All three turn on `utoipa`, which builds the responses.
//! - `poem`, `rocket`, `salvo`, `warp`: generated types implement poem's `IntoResponse` and `ResponseError`, Rocket's
//!   `Responder`, salvo's `Scribe`, warp's `Reply`. salvo 1 requires Rust 1.95.
//! - `tower`: `conformance::ConformanceLayer`, for any tower service. `axum` turns it on.
//! - `client`: `client::decode` converts a received response into the enums of a declaration with the option `decode`.
//! - `guide`: `guide::Guide` collects every endpoint of the program, including its dependencies, and writes
//!   an API guide as Markdown, as an HTML page or, with `utoipa`, as OpenAPI 3.1.
//! - `lang-zh-cn`: tables in rustdoc are in Chinese unless a declaration sets its language. It applies to a
//!   whole project, so only programs should turn it on, not libraries.
//!
//! # Other frameworks
//!
//! A framework without a feature of its own takes the [`Response`], which is an [`http::Response`].
//!
//! - **hyper, tower**: `.into_http_response()` returns it; its content is an [`http_body::Body`]. The examples
//!   `hyper` and `tower` serve it.
//! - **loco**: its controllers are handlers of axum 0.8, so the feature is `axum`. `Routes::add("/users/{id}",
//!   get(get_user))` takes a declared handler, and the router that `Hooks::after_routes` receives has
//!   `axum::RouterExt::endpoint`.
//! - **Shuttle**: a service of `shuttle-axum` is a router of axum 0.8, so the feature is `axum`.
//! - **ntex** has types of its own for responses. The status code, the header fields and the bytes that
//!   [`Body::into_bytes`] returns are copied into its `ResponseBuilder`, whose function `header` keeps several values of a
//!   header field.
//!
//! # What is sent on each framework
//!
//! | | axum, actix-web | poem, salvo | warp | Rocket |
//! |---|---|---|---|---|
//! | streams, files with ranges, server-sent events, several `Set-Cookie` | yes | yes | yes | yes |
//! | 101 (Switching Protocols) as `101: Raw` | yes | yes | not tested | header fields only |
//!
//! Rocket upgrades a connection only for a response with an `IoHandler`, as that of `rocket_ws` has.
//!
//! # Serialization errors
//!
//! Content is serialized before the status code is decided. If it does not serialize, a 500 (Internal
//! Server Error) problem document without a reason is sent, and the reason is logged as an error with
//! [`tracing`].

#![cfg_attr(docsrs, feature(doc_cfg))]

mod assemble;
mod body;
mod claims;
#[cfg(any(feature = "axum08", feature = "actix-web4"))]
mod custom_format;
mod declared_error;
mod discarded;
mod error_format;
mod error_of;
mod existing_error;
mod fault;
mod framework_response;
#[cfg(any(feature = "poem3", feature = "salvo1", feature = "warp04"))]
mod frameworks;
mod generated;
#[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
mod generators;
mod http_response;
mod includes;
mod json;
mod operation;
mod or_fault;
mod problem;
mod raw;
#[cfg(any(feature = "axum08", feature = "actix-web4"))]
mod rejected;
mod relayed;
mod required_fields;
mod responds_to;
mod response_builder;
#[cfg(any(feature = "axum08", feature = "poem3", feature = "salvo1"))]
mod route_record;
mod routed;
#[cfg(any(feature = "actix-web4", feature = "axum08", feature = "poem3", feature = "salvo1"))]
mod routed_endpoint;
#[cfg(any(
    feature = "actix-web4",
    feature = "axum08",
    feature = "poem3",
    feature = "rocket05",
    feature = "salvo1"
))]
mod router_error;
#[cfg(any(
    feature = "actix-web4",
    feature = "axum08",
    feature = "guide",
    feature = "poem3",
    feature = "salvo1",
    feature = "utoipa6"
))]
mod served_path;
mod set;
#[cfg(any(feature = "actix-web4", feature = "poem3", feature = "salvo1"))]
mod unit_struct;
#[cfg(feature = "utoipa6")]
mod utoipa;
mod variant;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[path = "cookbook.rs"]
pub mod _cookbook;
#[path = "reference.rs"]
pub mod _reference;
#[path = "tutorial.rs"]
pub mod _tutorial;
#[cfg(feature = "actix-web4")]
#[cfg_attr(docsrs, doc(cfg(feature = "actix-web4")))]
pub mod actix;
#[cfg(feature = "axum08")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum08")))]
pub mod axum;
#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub mod client;
pub mod conformance;
pub mod contract;
pub mod coverage;
#[cfg(feature = "guide")]
#[cfg_attr(docsrs, doc(cfg(feature = "guide")))]
pub mod guide;
pub mod header;
pub mod method;
#[doc = include_str!("migration.md")]
pub mod migration {}
#[cfg(feature = "utoipa6")]
#[cfg_attr(docsrs, doc(cfg(feature = "utoipa6")))]
pub mod openapi;
#[cfg(feature = "poem3")]
#[cfg_attr(docsrs, doc(cfg(feature = "poem3")))]
pub mod poem;
pub mod prelude;
pub mod request;
#[cfg(feature = "rocket05")]
#[cfg_attr(docsrs, doc(cfg(feature = "rocket05")))]
pub mod rocket;
#[doc = include_str!("rules.md")]
pub mod rules {}
#[cfg(feature = "salvo1")]
#[cfg_attr(docsrs, doc(cfg(feature = "salvo1")))]
pub mod salvo;
#[doc = include_str!("settings.md")]
pub mod settings {}
mod template;
pub mod test;

/// Most programs use axum and nothing else that has generated implementations. One macro then stands for all,
/// because a call that expands to nothing has a cost, too.
#[cfg(not(any(
    feature = "actix-web4",
    feature = "guide",
    feature = "poem3",
    feature = "rocket05",
    feature = "salvo1",
    feature = "utoipa6",
    feature = "warp04"
)))]
#[doc(hidden)]
pub use crate::__axum as __frameworks;

/// The `http` crate, whose types are part of the API of this crate and of generated code.
pub use http;
/// Facts about HTTP: methods, status codes, and rules.
pub use http_semantics;

#[doc = include_str!("attribute.md")]
pub use api_responses_macros::api_responses;
pub use body::{Body, BoxError, Response};
pub use declared_error::DeclaredError;
pub use error_format::ErrorFormat;
pub use fault::Fault;
pub use http_response::{HasStatus, IntoHttpResponse, ToHttpResponse};
pub use operation::{
    DeclaredHeader, DeclaredResponse, DescribeResponses, HeaderPresence, Meaning, Operation,
    ResponseKind, Responses,
};
pub use or_fault::OrFault;
pub use problem::Problem;
pub use raw::{Raw, Undeclared};
pub use responds_to::RespondsTo;

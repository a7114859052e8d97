//! Compares responses with the declaration while the program runs.
//!
//! A generated enum can represent only declared responses, but not every response comes from such an
//! enum: extractors reject requests, a user's own type [claims](crate::DescribeResponses) codes that are
//! not enforced, and a [`Raw`](crate::Raw) response comes from other code. This module finds the
//! deviations: in the log during development, and as a panic in tests.
//!
//! - [`compare`] compares one response, for any program; [`check`] returns which declared response it is.
//! - `ConformanceLayer`, with the feature `tower`, compares the responses of a tower service.
//! - `axum::RouterExt::endpoint`, with the feature `axum`, adds this layer to each handler in debug
//!   builds.
//! - `actix::Conformance`, with the feature `actix-web`, is the same as an actix-web middleware.
//!
//! With the feature `guide`, the responses of a handler's extractors need not be declared: the documents contain them,
//! because the types of its parameters [describe](crate::request) them.
//!
//! Responses are never changed: status code, header fields and content stay as they are, errors are
//! passed on, and content is never read.
//!
//! [`coverage`](crate::coverage) records which declared responses have been seen, and [`contract`](crate::contract)
//! compares a running service with its declarations.
//!
//! # In tests
//!
//! One line turns every deviation of every endpoint into a panic: an [`OnUndeclared`] in the extensions
//! of the request applies to all layers that the request passes. With axum, add
//! `.layer(Extension(OnUndeclared::Panic))` to the router; with actix-web, add
//! `.app_data(OnUndeclared::Panic)` to the `App`.
//!
//! If the test calls the service directly (`tower::ServiceExt::oneshot`,
//! `actix_web::test::call_service`), the panic occurs in the test. Over a socket, it ends the task of the
//! connection: the client sees the connection close without a response, and the text is on the standard
//! error of the server.

mod check;
mod compare;
mod deviation;
#[cfg(feature = "tower")]
mod layer;
mod on_undeclared;
#[cfg(any(feature = "tower", feature = "actix-web4"))]
mod selection;

pub use check::check;
#[cfg(feature = "actix-web4")]
pub(crate) use check::record;
pub use compare::compare;
#[cfg(feature = "actix-web4")]
pub(crate) use compare::{SentHeaders, compare_sent, compare_status};
pub use deviation::Deviation;
#[cfg(feature = "tower")]
#[cfg_attr(docsrs, doc(cfg(feature = "tower")))]
pub use layer::{Conformance, ConformanceFuture, ConformanceLayer};
pub use on_undeclared::OnUndeclared;
#[cfg(any(feature = "axum08", feature = "actix-web4"))]
pub(crate) use selection::Selection;
#[cfg(feature = "actix-web4")]
pub(crate) use selection::suffix_length;

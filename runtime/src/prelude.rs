//! The attribute and the traits that programs and their tests call.
//!
//! ```
//! use api_responses::prelude::*;
//!
//! #[api_responses(GET "/health", 204)]
//! fn get_health() -> GetHealthResponse {
//!     GetHealthResponse::NoContent
//! }
//!
//! assert_eq!(get_health().status(), 204);
//! ```
//!
//! Traits that are only called have no names here, so that they cannot collide with yours.

pub use crate::test::TestExt as _;
pub use crate::{HasStatus as _, IntoHttpResponse, ToHttpResponse, api_responses};

#[cfg(feature = "axum08")]
pub use crate::axum::RouterExt as _;

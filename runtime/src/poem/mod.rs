//! Support for poem 3: a route that serves handlers by their declaration.
//!
//! With the feature `poem` (`poem3`), generated types implement poem's `IntoResponse`, and error types implement its
//! `ResponseError`. `#[api_responses(…)]` stands above `#[handler]`. Below it, the generated types are inside a function
//! that poem writes: the responses are sent as declared, but other code cannot name the types, and [`ApiRoute`] refuses
//! the handler.
//!
//! An extractor of your own whose error is a generated type rejects requests with declared responses.

mod api_route;
mod error_fallbacks;
mod path;
mod response;
mod routed_handler;

pub use api_route::ApiRoute;
pub use routed_handler::RoutedHandler;

pub use crate::unit_struct::UnitStruct;

/// For generated code, in whose crate the framework can have another name.
#[doc(hidden)]
pub mod private {
    pub use super::response::*;
}

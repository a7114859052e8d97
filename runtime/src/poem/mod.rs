//! Support for poem 3: a route that serves handlers by their declaration.
//!
//! With the feature `poem` (`poem3`), generated types implement poem's `IntoResponse`, and error types implement its
//! `ResponseError`. `#[api_responses(…)]` stands above `#[handler]`.

mod api_route;
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

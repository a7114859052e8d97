//! Support for salvo 1: a router that serves handlers by their declaration.
//!
//! With the feature `salvo` (`salvo1`), generated types implement salvo's `Scribe`. `#[api_responses(…)]` stands above
//! `#[handler]` or `#[endpoint]`.

mod api_router;
mod error_catcher;
mod response;
mod routed_handler;

pub use api_router::ApiRouter;
pub use error_catcher::error_catcher;
pub use routed_handler::RoutedHandler;

pub use crate::unit_struct::UnitStruct;

/// For generated code, in whose crate the framework can have another name.
#[doc(hidden)]
pub mod private {
    pub use super::response::*;
}

//! Support for Rocket 0.5: the declarations of the routes that a Rocket serves, its errors in the format of a service, and
//! guards that fail with declared responses.
//!
//! With the feature `rocket` (`rocket05`), generated types implement Rocket's `Responder`. `#[api_responses(…)]` stands
//! above the route attribute, from which it takes method and path.

mod error_catchers;
#[cfg(feature = "guide")]
mod mounted_routes;
mod response;

pub use error_catchers::{error_catchers, reject};
#[cfg(feature = "guide")]
#[cfg_attr(docsrs, doc(cfg(feature = "guide")))]
pub use mounted_routes::MountedRoutes;

/// For generated code, in whose crate the framework can have another name.
#[doc(hidden)]
pub mod private {
    pub use super::response::*;
}

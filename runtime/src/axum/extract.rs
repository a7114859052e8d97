//! axum's extractors with problem documents (RFC 9457) for what they refuse.
//!
//! What is accepted, and with which code the rest is refused, is left to axum's own; only the
//! content of the refusal is another.

mod form;
mod json;
mod path;
mod query;
pub mod rejection;

pub use form::Form;
pub use json::Json;
pub use path::Path;
pub use query::Query;

/// The value is reached as in axum's extractors.
macro_rules! transparent {
    ($name:ident) => {
        impl<T> std::ops::Deref for $name<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> std::ops::DerefMut for $name<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T> From<T> for $name<T> {
            fn from(value: T) -> Self {
                Self(value)
            }
        }
    };
}
use transparent;

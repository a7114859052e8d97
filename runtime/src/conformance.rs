//! Answers compared with what is declared, while the program runs.
//!
//! A generated enum can answer only what is declared, but not every answer comes from one:
//! extractors refuse requests, a type of the user's own [claims](crate::DescribeResponses) codes that
//! nothing enforces, and a [`Raw`](crate::Raw) response is somebody else's. Such answers are seen
//! here: in a log while the program is developed, as a panic in its tests.
//!
//! - [`compare`] is the comparison itself, for any program;
//! - `ConformanceLayer`, with the feature `tower`, compares what a service answers;
//! - `axum::RouterExt::endpoint`, with the feature `axum`, puts that layer round each handler by
//!   itself in debug builds;
//! - `actix::Conformance`, with the feature `actix-web`, is the same as a middleware of actix-web.
//!
//! What comes out of them is what went in: the status code, the fields and the content of an answer
//! are never changed, errors are handed on, and content is never looked at.
//!
//! # In tests
//!
//! One line makes every deviation a panic with its text, however many endpoints there are: an
//! [`OnUndeclared`] among the extensions of the request counts for all layers that the request comes
//! to. With axum that is `.layer(Extension(OnUndeclared::Panic))` on the whole router, with
//! actix-web `.app_data(OnUndeclared::Panic)` on the `App`.
//!
//! Where the test calls the service itself (`tower::ServiceExt::oneshot`,
//! `actix_web::test::call_service`), the panic comes up in the test. Over a socket it ends the task
//! of the connection, so the client sees the connection close without an answer, and the text is on
//! the standard error of the server.

mod compare;
mod deviation;
#[cfg(feature = "tower")]
mod layer;
#[cfg(any(feature = "tower", feature = "actix-web"))]
mod selection;

pub use compare::compare;
#[cfg(feature = "actix-web")]
pub(crate) use compare::{compare_parts, compare_status};
pub use deviation::Deviation;
#[cfg(feature = "tower")]
#[cfg_attr(docsrs, doc(cfg(feature = "tower")))]
pub use layer::{Conformance, ConformanceFuture, ConformanceLayer};
#[cfg(any(feature = "tower", feature = "actix-web"))]
pub(crate) use selection::Selection;

/// What happens when an answer is not one that is declared.
///
/// The answer itself goes on untouched, except after a panic.
///
/// ```
/// use api_responses::conformance::OnUndeclared;
///
/// let expected = if cfg!(debug_assertions) { OnUndeclared::Warn } else { OnUndeclared::Ignore };
/// assert_eq!(OnUndeclared::default(), expected);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnUndeclared {
    /// Nothing: answers are not compared.
    Ignore,
    /// A warning by [`tracing`] that names the endpoint, with the target
    /// `api_responses::conformance`.
    Warn,
    /// A panic with the text of the [`Deviation`], for tests.
    Panic,
}

/// [`Warn`](Self::Warn) where debug assertions are on, else [`Ignore`](Self::Ignore).
impl Default for OnUndeclared {
    fn default() -> Self {
        if cfg!(debug_assertions) { Self::Warn } else { Self::Ignore }
    }
}

#[cfg(any(feature = "tower", feature = "actix-web"))]
impl OnUndeclared {
    pub(crate) fn report(self, compared: Result<(), Deviation>) {
        let Err(deviation) = compared else { return };
        match self {
            Self::Ignore => {}
            Self::Warn => tracing::warn!(endpoint = deviation.operation().name(), "{deviation}"),
            Self::Panic => panic!("{deviation}"),
        }
    }
}

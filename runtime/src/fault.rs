//! Unexpected errors: the log gets the error, the client only an id.

mod chain;
mod id;

pub(crate) use chain::{Chain, text};
pub(crate) use id::urn as id;

use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use tracing::Span;

use crate::BoxError;
use crate::problem::Document;
use crate::response_builder::ResponseBuilder;

/// An unexpected error, for a variant declared as `#[from(anyhow::Error)] 500: Fault`.
///
/// `?` converts any error into it: a type that implements [`Error`], `anyhow::Error`, a boxed error, or
/// a text. The client receives a problem document (RFC 9457) with the `type`, the `title` and the
/// `status` of the variant, and with the [id](Self::id) as `instance`, which "identifies the specific
/// occurrence of the problem" (§3.1.5). It contains nothing of the error, because that could show an
/// attacker how the server works (§5).
///
/// ```
/// use std::io;
///
/// use api_responses::Fault;
///
/// fn configuration() -> Result<String, Fault> {
///     Err(io::Error::other("the disk is gone"))?
/// }
///
/// let fault = configuration().unwrap_err();
/// assert_eq!(fault.error().to_string(), "the disk is gone");
/// # // What generated code does.
/// # let mut builder = api_responses::__private::ResponseBuilder::new();
/// # api_responses::__private::fault(&mut builder, 500, "about:blank", "Internal Server Error", &fault);
/// # let response = builder.finish();
/// # let content = futures_util::FutureExt::now_or_never(
/// #     http_body_util::BodyExt::collect(response.into_body()),
/// # );
/// # let content = content.unwrap().unwrap().to_bytes();
/// # let sent: serde_json::Value = serde_json::from_slice(&content).unwrap();
/// // What is sent.
/// assert_eq!(
///     sent,
///     serde_json::json!({
///         "type": "about:blank",
///         "title": "Internal Server Error",
///         "status": 500,
///         "instance": fault.id(),
///     }),
/// );
/// ```
///
/// The error is logged with [`tracing`], as one event of the level `ERROR`, when the first response is
/// built from the `Fault`:
///
/// - `error` is the error with all its causes, separated by colons. A cause that is already at the end
///   of the text of its effect is not repeated.
/// - `status` is the status code of the response, and `instance` is the id, as in the document: a user
///   who reports a problem can quote it, and it identifies the event.
///
/// The event belongs to the span that was current when the `Fault` was created, which is where the
/// error occurred. The span stays open as long as the `Fault` exists. A `Fault` from which no response
/// is built is not logged.
///
/// `Fault` does not implement [`Error`], because then it could not convert from every error.
/// [`error`](Self::error) and [`into_error`](Self::into_error) return the error in it. A `Fault` has the
/// size of a pointer, so that a `Result` with a `Fault` in its error type stays small.
pub struct Fault(Box<Occurrence>);

struct Occurrence {
    error: BoxError,
    id: String,
    span: Span,
    reported: AtomicBool,
}

impl Fault {
    /// Wraps an error. The same as [`From`], which `?` calls.
    ///
    /// ```
    /// use api_responses::Fault;
    ///
    /// let fault = Fault::new("two users have the same id");
    /// assert_eq!(fault.error().to_string(), "two users have the same id");
    /// ```
    #[must_use]
    pub fn new(error: impl Into<BoxError>) -> Self {
        Self(Box::new(Occurrence {
            error: error.into(),
            id: id(),
            span: Span::current(),
            reported: AtomicBool::new(false),
        }))
    }

    /// Returns the id that both the log and the client receive: the URN of a unique UUID (RFC 9562 §4).
    ///
    /// It contains no information and is not a secret.
    ///
    /// ```
    /// use api_responses::Fault;
    ///
    /// let (one, another) = (Fault::new("timed out"), Fault::new("timed out"));
    /// assert!(one.id().starts_with("urn:uuid:"));
    /// assert_ne!(one.id(), another.id());
    /// ```
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// Returns the error.
    ///
    /// ```
    /// use std::fmt;
    ///
    /// use api_responses::Fault;
    ///
    /// let fault = Fault::new(fmt::Error);
    /// assert!(fault.error().is::<fmt::Error>());
    /// ```
    pub fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.0.error
    }

    /// Returns the error by value. If no response was built, nothing has been logged.
    ///
    /// ```
    /// use std::fmt;
    ///
    /// use api_responses::Fault;
    ///
    /// let error = Fault::new(fmt::Error).into_error();
    /// assert!(error.downcast::<fmt::Error>().is_ok());
    /// ```
    pub fn into_error(self) -> Box<dyn Error + Send + Sync + 'static> {
        self.0.error
    }

    /// A fault that another service has sent. Without an id, it gets one of its own.
    #[cfg(feature = "client")]
    pub(crate) fn received(id: &str, error: impl Into<BoxError>) -> Self {
        let mut fault = Self::new(error);
        if !id.is_empty() {
            id.clone_into(&mut fault.0.id);
        }
        fault
    }

    /// Logs the error, the first time that it is called.
    pub(crate) fn report(&self, status: u16) {
        let Occurrence { error, id, span, reported } = &*self.0;
        if reported.swap(true, Ordering::Relaxed) {
            return;
        }
        span.in_scope(|| log(&**error, status, id));
    }
}

/// Logs an error with its causes, as one event. `instance` is what the client receives of it.
pub(crate) fn log(error: &dyn Error, status: u16, instance: &str) {
    tracing::error!(
        error = %Chain(error),
        status,
        instance,
        "unexpected error; the client receives only the instance"
    );
}

/// This is possible because `Fault` is not an error itself: otherwise the implementation would include
/// the conversion of `Fault` into itself.
impl<E: Into<BoxError>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

/// Shows the id and the `Debug` output of the error.
impl fmt::Debug for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Fault")
            .field("id", &self.id())
            .field("error", &self.error())
            .finish()
    }
}

/// Builds the response for a variant that contains a [`Fault`]. `kind` and `title` are those of the
/// variant.
pub fn fault(to: &mut ResponseBuilder, status: u16, kind: &str, title: &str, fault: &Fault) {
    fault.report(status);
    let document = Document {
        problem_type: Some(kind),
        title: Some(title),
        status: Some(status),
        detail: None,
        instance: Some(fault.id()),
        extensions: &[],
    };
    document.write(to, status);
}

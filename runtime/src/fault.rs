//! Errors that nobody expected: told to the log, and to the client by their id only.

mod chain;
mod id;

pub(crate) use chain::Chain;

use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use tracing::Span;

use crate::problem::Document;
use crate::{BoxError, Response};

/// An unexpected error, for a variant declared as `#[from(anyhow::Error)] 500: Fault`.
///
/// It holds any error, whatever `?` meets: what implements [`Error`], `anyhow::Error`, a boxed error,
/// or a text. The client is sent a problem document (RFC 9457) with the `type`, the `title` and the
/// `status` of the variant, and with the [id](Self::id) as `instance`, which "identifies the specific
/// occurrence of the problem" (§3.1.5). There is nothing of the error in it, since that could tell an
/// attacker how the server works inside (§5).
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
/// # // What generated code does with it.
/// # let response = api_responses::__private::fault(500, "about:blank", "Internal Server Error", &fault);
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
/// The error itself goes to [`tracing`], as one event of the level `ERROR`, when the first response is
/// made of it:
///
/// - `error` is the error with all its causes, separated by colons; a cause that is already in the
///   text of what it caused is not repeated;
/// - `status` is the status code that is sent, and `instance` the id, as in the document: who reports
///   a problem can quote it, and the event is found by it.
///
/// The event is in the span that was the current one when the `Fault` was made, which is where the
/// error occurred. The span stays open for as long as the `Fault` is there. A `Fault` that becomes no
/// response is not reported.
///
/// It does not implement [`Error`], because it could not be made of all errors then.
/// [`error`](Self::error) and [`into_error`](Self::into_error) give the one that it holds. A `Fault` is
/// one pointer in size, so that a `Result` with it in the error stays small.
pub struct Fault(Box<Occurrence>);

struct Occurrence {
    error: BoxError,
    id: String,
    span: Span,
    reported: AtomicBool,
}

impl Fault {
    /// Holds an error. The same as [`From`], which `?` calls.
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
            id: id::urn(),
            span: Span::current(),
            reported: AtomicBool::new(false),
        }))
    }

    /// What the log and the client both have: the URN of a UUID (RFC 9562 §4) which nothing else has.
    ///
    /// It says nothing, and it is no secret.
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

    /// The error.
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

    /// The error, for something else to deal with. If no response was made of it, nothing has been
    /// reported.
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

    /// Tells the log, the first time.
    pub(crate) fn report(&self, status: u16) {
        let Occurrence { error, id, span, reported } = &*self.0;
        if reported.swap(true, Ordering::Relaxed) {
            return;
        }
        span.in_scope(|| {
            tracing::error!(
                error = %Chain(&**error),
                status,
                instance = %id,
                "unexpected error; the client is told no more of it than the instance"
            );
        });
    }
}

/// `Fault` itself is no error, or this would include the conversion of a type into itself.
impl<E: Into<BoxError>> From<E> for Fault {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

/// The id, and the error by its own `Debug`.
impl fmt::Debug for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Fault")
            .field("id", &self.id())
            .field("error", &self.error())
            .finish()
    }
}

/// The response for a variant that holds a [`Fault`]. `kind` and `title` are those of the variant.
pub fn fault(status: u16, kind: &str, title: &str, fault: &Fault) -> Response {
    fault.report(status);
    let document = Document {
        problem_type: kind,
        title: Some(title),
        status,
        detail: None,
        instance: Some(fault.id()),
        extensions: &[],
    };
    document.to_response()
}

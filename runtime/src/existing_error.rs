//! Errors of enums of the author: their text for a client, and their causes for the log.

use std::error::Error;

use serde::Serialize;
use serde_json::Value;

use crate::fault;
use crate::problem::Document;
use crate::response_builder::ResponseBuilder;

/// The bound on an enum whose text is logged or sent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `std::error::Error`",
    label = "the text and the causes of this error are needed",
    note = "an error with a code of 500 or above is logged with its causes, and `404: Display` sends its text",
    note = "derive it: `#[derive(Debug, thiserror::Error)]`"
)]
pub trait ExistingError {
    /// Returns the error without its type.
    fn __as_error<'a>(&'a self) -> &'a (dyn Error + 'a);
}

#[diagnostic::do_not_recommend]
impl<T: Error> ExistingError for T {
    fn __as_error<'a>(&'a self) -> &'a (dyn Error + 'a) {
        self
    }
}

/// Builds the problem document with the text of the error as its detail.
pub(crate) fn text(
    to: &mut ResponseBuilder,
    status: u16,
    kind: &str,
    title: &str,
    error: &dyn Error,
) {
    let text = fault::text(error);
    problem(to, status, (kind, title), (&text, None));
}

/// Builds the problem document of an error that is logged. The client receives an id, as of a
/// [`Fault`](crate::Fault).
pub(crate) fn failure(
    to: &mut ResponseBuilder,
    status: u16,
    kind: &str,
    title: &str,
    detail: &str,
    error: &dyn Error,
) {
    let id = fault::id();
    fault::log(error, status, &id);
    problem(to, status, (kind, title), (detail, Some(&id)));
}

fn problem(
    to: &mut ResponseBuilder,
    status: u16,
    (kind, title): (&str, &str),
    (detail, instance): (&str, Option<&str>),
) {
    let document = Document {
        problem_type: Some(kind),
        title: Some(title),
        status: Some(status),
        detail: (!detail.is_empty()).then_some(detail),
        instance,
        extensions: &[],
    };
    document.write(to, status);
}

/// Logs an error whose response contains no id, because the author decides about its content.
pub(crate) fn log(error: &dyn Error, status: u16) {
    tracing::error!(error = %fault::Chain(error), status, "unexpected error");
}

/// Returns the value of a member of a problem document.
///
/// A value that cannot be serialized is left empty, and the reason is logged.
pub fn member<T: Serialize + ?Sized>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| {
        tracing::error!(%error, "member of a problem document cannot be serialized");
        Value::Null
    })
}

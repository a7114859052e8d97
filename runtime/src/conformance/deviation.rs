//! In what an answer differs from its declaration, and the words for it.

use std::error::Error;
use std::fmt;

use http::StatusCode;

use crate::Operation;

/// In what an answer differs from what is declared, as [`compare`](super::compare) finds it.
///
/// Its text names the endpoint, what it answered, and what is declared:
///
/// ```
/// use api_responses::conformance::{Deviation, compare};
/// use api_responses::{DescribeResponses, api_responses};
/// use http::{HeaderMap, HeaderValue, StatusCode};
///
/// #[api_responses(GET "/users/{id}", 200, 404)]
/// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
///     Err(GetUserError::NotFound)
/// }
///
/// let mut fields = HeaderMap::new();
/// fields.insert("content-type", HeaderValue::from_static("text/plain; charset=utf-8"));
/// let found = compare(GetUserError::OPERATION, StatusCode::NOT_FOUND, &fields).unwrap_err();
/// assert!(matches!(found, Deviation::MediaType { .. }));
/// assert_eq!(
///     found.to_string(),
///     "GET /users/{id} (`get_user`) answered 404 with `text/plain`, \
///      where `application/problem+json` is declared"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Deviation {
    /// The status code is not declared.
    #[non_exhaustive]
    Status {
        /// What is declared.
        operation: Operation,
        /// What was answered.
        status: StatusCode,
    },
    /// The status code is declared with other content.
    #[non_exhaustive]
    MediaType {
        /// What is declared.
        operation: Operation,
        /// What was answered.
        status: StatusCode,
        /// Type and subtype as they were answered; nothing if there was no `Content-Type`.
        sent: Option<String>,
    },
    /// A header field is missing.
    #[non_exhaustive]
    Field {
        /// What is declared.
        operation: Operation,
        /// What was answered.
        status: StatusCode,
        /// The field, as specifications spell it.
        name: &'static str,
    },
}

impl Deviation {
    /// What is declared.
    pub fn operation(&self) -> Operation {
        match self {
            Self::Status { operation, .. }
            | Self::MediaType { operation, .. }
            | Self::Field { operation, .. } => *operation,
        }
    }

    /// The status code that was answered.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Status { status, .. }
            | Self::MediaType { status, .. }
            | Self::Field { status, .. } => *status,
        }
    }
}

impl Error for Deviation {}

impl fmt::Display for Deviation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation();
        write_endpoint(operation, formatter)?;
        write!(formatter, " answered {}", self.status().as_str())?;
        match self {
            Self::Status { .. } => formatter.write_str(", which is not declared"),
            Self::MediaType { status, sent, .. } => {
                match sent {
                    Some(sent) => write!(formatter, " with `{sent}`")?,
                    None => formatter.write_str(" without `Content-Type`")?,
                }
                write!(formatter, ", where {} is declared", media_types(operation, *status))
            }
            Self::Field { name, .. } => {
                write!(formatter, " without `{name}`, which is declared")
            }
        }
    }
}

/// ``GET|HEAD /users/{id} (`get_user`)``, as far as it is declared.
fn write_endpoint(operation: Operation, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let methods = if operation.answers_any_method() {
        "ANY".to_owned()
    } else {
        operation.methods().map(http_semantics::Method::as_str).collect::<Vec<_>>().join("|")
    };
    let name = operation.name();
    match (methods.as_str(), operation.path()) {
        ("", _) => write!(formatter, "`{name}`"),
        (methods, None) => write!(formatter, "{methods} `{name}`"),
        (methods, Some(path)) => write!(formatter, "{methods} {path} (`{name}`)"),
    }
}

fn media_types(operation: Operation, status: StatusCode) -> String {
    let mut names: Vec<String> = Vec::new();
    for response in operation.responses().filter(|response| response.status() == status) {
        let name = response
            .media_type()
            .map_or_else(|| "no content".to_owned(), |declared| format!("`{}`", essence(declared)));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(" or ")
}

/// Type and subtype, without parameters (RFC 9110 §8.3.1).
pub(super) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

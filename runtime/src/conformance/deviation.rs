//! Deviations of a response from its declaration.

use std::error::Error;
use std::fmt;

use http::StatusCode;
use http_semantics::media_type::essence;

use crate::Operation;

/// A deviation of a response from its declaration, found by [`compare`](super::compare).
///
/// Its text names the endpoint, the response, and the declaration:
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
/// let mut headers = HeaderMap::new();
/// headers.insert("content-type", HeaderValue::from_static("text/plain; charset=utf-8"));
/// let found = compare(GetUserError::OPERATION, StatusCode::NOT_FOUND, &headers).unwrap_err();
/// assert!(matches!(found, Deviation::MediaType { .. }));
/// assert_eq!(
///     found.to_string(),
///     "GET /users/{id} (`get_user`) sent 404 with `text/plain`, \
///      but `application/problem+json` is declared"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Deviation {
    /// The status code is not declared.
    #[non_exhaustive]
    Status {
        /// The declaration.
        operation: Operation,
        /// The status code of the response.
        status: StatusCode,
    },
    /// The status code is declared with another media type.
    #[non_exhaustive]
    MediaType {
        /// The declaration.
        operation: Operation,
        /// The status code of the response.
        status: StatusCode,
        /// Type and subtype of the response; `None` if it has no `Content-Type`.
        sent: Option<String>,
    },
    /// A declared header field is missing.
    #[non_exhaustive]
    MissingHeader {
        /// The declaration.
        operation: Operation,
        /// The status code of the response.
        status: StatusCode,
        /// The name of the header field, as the specifications write it.
        name: &'static str,
    },
    /// A header field is missing that HTTP requires with the status code.
    #[non_exhaustive]
    RequiredHeader {
        /// The declaration.
        operation: Operation,
        /// The status code of the response.
        status: StatusCode,
        /// The name of the header field, as the specifications write it.
        name: &'static str,
    },
    /// A header field with one value is sent several times (RFC 9110 §5.3).
    #[non_exhaustive]
    RepeatedHeader {
        /// The declaration.
        operation: Operation,
        /// The status code of the response.
        status: StatusCode,
        /// The name of the header field, as the specifications write it.
        name: &'static str,
    },
    /// The `Content-Range` of a 206 is not valid, or the content has another length (RFC 9110 §14.4).
    #[non_exhaustive]
    ContentRange {
        /// The declaration.
        operation: Operation,
        /// The status code of the response.
        status: StatusCode,
        /// The value of `Content-Range`.
        value: String,
        /// The length of the content; `None` if the value is not valid.
        length: Option<u64>,
    },
}

impl Deviation {
    /// Returns the declaration.
    pub fn operation(&self) -> Operation {
        match self {
            Self::Status { operation, .. }
            | Self::MediaType { operation, .. }
            | Self::MissingHeader { operation, .. }
            | Self::RequiredHeader { operation, .. }
            | Self::RepeatedHeader { operation, .. }
            | Self::ContentRange { operation, .. } => *operation,
        }
    }

    /// Returns the status code of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Status { status, .. }
            | Self::MediaType { status, .. }
            | Self::MissingHeader { status, .. }
            | Self::RequiredHeader { status, .. }
            | Self::RepeatedHeader { status, .. }
            | Self::ContentRange { status, .. } => *status,
        }
    }

    /// Returns the text about the response, without the endpoint: `418, which is not declared`.
    pub(crate) fn response(&self) -> String {
        Response(self).to_string()
    }
}

impl Error for Deviation {}

impl fmt::Display for Deviation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_endpoint(self.operation(), formatter)?;
        write!(formatter, " sent {}", Response(self))
    }
}

/// The text about the response.
struct Response<'a>(&'a Deviation);

impl fmt::Display for Response<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(deviation) = self;
        let operation = deviation.operation();
        formatter.write_str(deviation.status().as_str())?;
        match deviation {
            Deviation::Status { .. } => formatter.write_str(", which is not declared"),
            Deviation::MediaType { status, sent, .. } => {
                match sent {
                    Some(sent) => write!(formatter, " with `{sent}`")?,
                    None => formatter.write_str(" without `Content-Type`")?,
                }
                write!(formatter, ", but {} is declared", media_types(operation, *status))
            }
            Deviation::MissingHeader { name, .. } => {
                write!(formatter, " without `{name}`, which is declared")
            }
            Deviation::RequiredHeader { name, .. } => {
                write!(formatter, " without `{name}`, which HTTP requires with this status code")
            }
            Deviation::RepeatedHeader { name, .. } => {
                write!(formatter, " with several `{name}`, which has one value")
            }
            Deviation::ContentRange { value, length: Some(length), .. } => {
                write!(
                    formatter,
                    " with `Content-Range: {value}`, but the content has {length} bytes"
                )
            }
            Deviation::ContentRange { value, length: None, .. } => {
                write!(
                    formatter,
                    " with `Content-Range: {value}`, which is not a part of a representation"
                )
            }
        }
    }
}

/// Writes ``GET|HEAD /users/{id} (`get_user`)``, as far as it is declared.
fn write_endpoint(operation: Operation, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let methods = if operation.responds_to_any_method() {
        "ANY".to_owned()
    } else {
        operation.methods().map(http_semantics::Method::as_str).collect::<Vec<_>>().join("|")
    };
    let name = operation.name();
    match (methods.as_str(), operation.paths().join(" or ").as_str()) {
        ("", _) => write!(formatter, "`{name}`"),
        (methods, "") => write!(formatter, "{methods} `{name}`"),
        (methods, paths) => write!(formatter, "{methods} {paths} (`{name}`)"),
    }
}

fn media_types(operation: Operation, status: StatusCode) -> String {
    let mut names: Vec<String> = Vec::new();
    for response in operation.responses().filter(|response| response.status() == status) {
        let mut declared: Vec<String> =
            response.media_types().map(|declared| format!("`{}`", essence(declared))).collect();
        if declared.is_empty() {
            declared.push("no content".to_owned());
        }
        for name in declared {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names.join(" or ")
}

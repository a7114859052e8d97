//! Extractors that read header fields, with each framework.

use api_responses::api_responses;
use api_responses::http::HeaderMap;
use api_responses::request::{DescribeRequest, RequestDescription, SecurityScheme};

/// A value that is read from the header fields of a request.
pub(crate) trait FromHeaders: Sized {
    /// The response instead of the handler.
    type Rejection;

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Returns the response to a request without this value.
    fn from_headers(headers: &HeaderMap) -> Result<Self, Self::Rejection>;
}

/// Makes a [`FromHeaders`] an extractor of a framework: see `on_actix`.
#[derive(Debug)]
pub(crate) struct Headers<T>(pub T);

impl<T: DescribeRequest> DescribeRequest for Headers<T> {
    fn describe_request() -> RequestDescription {
        T::describe_request()
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// A member of the staff.
#[derive(Debug)]
pub(crate) struct Staff;

/// The responses to requests that do not come from the staff.
#[api_responses(
    /// The token is missing.
    401 { www_authenticate = "Bearer" },
    /// The token is not that of the staff.
    403,
)]
pub(crate) enum NotStaff {}

impl FromHeaders for Staff {
    type Rejection = NotStaff;

    fn from_headers(headers: &HeaderMap) -> Result<Self, NotStaff> {
        match text(headers, "authorization") {
            Some("Bearer staff") => Ok(Self),
            Some(_) => Err(NotStaff::Forbidden),
            None => Err(NotStaff::Unauthorized),
        }
    }
}

impl DescribeRequest for Staff {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_security(SecurityScheme::http("bearer"))
            .with_rejection::<NotStaff>()
    }
}

/// The entity tag of the version that is changed.
#[derive(Debug)]
pub(crate) struct IfMatch(pub(crate) String);

/// The response to a change of an unknown version.
#[api_responses(
    /// Name the version that is changed.
    428,
)]
pub(crate) enum WithoutVersion {}

impl FromHeaders for IfMatch {
    type Rejection = WithoutVersion;

    fn from_headers(headers: &HeaderMap) -> Result<Self, WithoutVersion> {
        let tag = text(headers, "if-match").ok_or(WithoutVersion::PreconditionRequired)?;
        Ok(Self(tag.to_owned()))
    }
}

impl DescribeRequest for IfMatch {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_header_field("If-Match", "The entity tag of the version that is changed.")
            .with_rejection::<WithoutVersion>()
    }
}

/// The entity tag of the version that the client has.
#[derive(Debug)]
pub(crate) struct IfNoneMatch(pub(crate) Option<String>);

impl FromHeaders for IfNoneMatch {
    type Rejection = WithoutVersion;

    fn from_headers(headers: &HeaderMap) -> Result<Self, WithoutVersion> {
        Ok(Self(text(headers, "if-none-match").map(str::to_owned)))
    }
}

impl DescribeRequest for IfNoneMatch {
    fn describe_request() -> RequestDescription {
        RequestDescription::new().with_header_field(
            "If-None-Match",
            "The entity tag of the version that the client has.",
        )
    }
}

//! Security schemes, in the terms of OpenAPI.

use std::borrow::Cow;

/// How a client shows who it is.
///
/// The scheme of a declared challenge, `401 { www_authenticate = "Bearer" }`, is known without an extractor.
///
/// ```
/// use api_responses::request::SecurityScheme;
///
/// let token = SecurityScheme::http("bearer");
/// let session = SecurityScheme::cookie("session");
/// let key = SecurityScheme::header_field("X-Api-Key").named("shop key");
/// # let _ = (token, session, key);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct SecurityScheme {
    pub(crate) name: Cow<'static, str>,
    pub(crate) kind: SecurityKind,
    pub(crate) is_optional: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SecurityKind {
    /// The scheme in lower case (RFC 9110 §11.1).
    Http(String),
    HeaderField(&'static str),
    Cookie(&'static str),
    QueryParameter(&'static str),
}

impl SecurityScheme {
    /// Creates an authentication scheme of HTTP (RFC 9110 §11): `bearer`, `basic`. Upper and lower case are the same.
    pub fn http(scheme: &str) -> Self {
        let scheme = scheme.to_ascii_lowercase();
        Self::new(scheme.clone(), SecurityKind::Http(scheme))
    }

    /// Creates a key in a header field.
    pub fn header_field(name: &'static str) -> Self {
        Self::new(name, SecurityKind::HeaderField(name))
    }

    /// Creates a key in a cookie, such as the one of a session.
    pub fn cookie(name: &'static str) -> Self {
        Self::new(name, SecurityKind::Cookie(name))
    }

    /// Creates a key in a parameter of the query.
    pub fn query_parameter(name: &'static str) -> Self {
        Self::new(name, SecurityKind::QueryParameter(name))
    }

    /// Sets the name of the scheme in documents. The default is that of the scheme or of the field.
    pub fn named(self, name: &'static str) -> Self {
        Self { name: name.into(), ..self }
    }

    fn new(name: impl Into<Cow<'static, str>>, kind: SecurityKind) -> Self {
        Self { name: name.into(), kind, is_optional: false }
    }
}

//! Why a response was not decoded.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::Response;

use crate::BoxError;

/// A response that was not decoded, and the reason.
#[derive(Debug)]
pub struct DecodeError(Box<Details>);

#[derive(Debug)]
struct Details {
    response: Response<Bytes>,
    reason: Reason,
}

/// Why a response was not decoded.
#[derive(Debug)]
#[non_exhaustive]
pub enum Reason {
    /// The declaration does not contain the status code.
    UndeclaredStatus,
    /// The content has another media type than the declared ones.
    MediaType {
        /// The declared media types of this status code.
        declared: Vec<&'static str>,
    },
    /// There is content, and none is declared.
    ContentNotDeclared,
    /// The content cannot be read.
    Content(BoxError),
    /// A header field is missing.
    HeaderMissing(&'static str),
    /// A header field has a value that cannot be read, or not the declared one.
    Header(&'static str, BoxError),
    /// The `type`, the `title` and the `detail` of the problem document are not those of one declared case.
    UndeclaredProblem,
    /// The variant has a field that responses do not contain.
    NotDecodable(&'static str),
    /// The content is longer than the limit. The response has the content up to it.
    TooLong {
        /// The limit in bytes.
        limit: usize,
    },
    /// The connection failed before the end of the content. The response has the content up to there.
    Interrupted(BoxError),
}

impl Reason {
    /// A reason with a higher rank says more.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Self::UndeclaredStatus => 0,
            Self::MediaType { .. } => 1,
            _ => 2,
        }
    }
}

impl DecodeError {
    pub(super) fn new(response: Response<Bytes>, reason: Reason) -> Self {
        Self(Box::new(Details { response, reason }))
    }

    /// The response, as it was received.
    pub fn response(&self) -> &Response<Bytes> {
        &self.0.response
    }

    /// Returns the response, as it was received.
    pub fn into_response(self) -> Response<Bytes> {
        self.0.response
    }

    /// Why it was not decoded.
    pub fn reason(&self) -> &Reason {
        &self.0.reason
    }
}

/// The status code, the reason, and the beginning of the content.
impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 200;
        let Details { response, reason } = &*self.0;
        let status = response.status();
        write!(formatter, "{}", status.as_u16())?;
        if let Some(phrase) = status.canonical_reason() {
            write!(formatter, " {phrase}")?;
        }
        write!(formatter, " cannot be decoded: {reason}")?;
        if let Reason::MediaType { .. } = reason {
            match response.headers().get(http::header::CONTENT_TYPE) {
                Some(received) => write!(formatter, ", and `Content-Type` is {received:?}")?,
                None => formatter.write_str(", and `Content-Type` is missing")?,
            }
        }
        let content = response.body();
        if content.is_empty() {
            return Ok(());
        }
        let (shown, rest) = content.split_at(content.len().min(SHOWN));
        write!(formatter, "; content: {:?}", String::from_utf8_lossy(shown))?;
        if !rest.is_empty() {
            write!(formatter, " and {} more bytes", rest.len())?;
        }
        Ok(())
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UndeclaredStatus => formatter.write_str("the status code is not declared"),
            Self::MediaType { declared } => {
                formatter.write_str("the declared media type is ")?;
                for (index, media_type) in declared.iter().enumerate() {
                    let before = if index == 0 { "" } else { " or " };
                    write!(formatter, "{before}`{media_type}`")?;
                }
                Ok(())
            }
            Self::ContentNotDeclared => {
                formatter.write_str("it has content, and none is declared")
            }
            Self::Content(error) => write!(formatter, "the content is not the declared one: {error}"),
            Self::HeaderMissing(name) => write!(formatter, "the header `{name}` is missing"),
            Self::Header(name, error) => write!(formatter, "the header `{name}`: {error}"),
            Self::UndeclaredProblem => formatter.write_str(
                "the type, title and detail of the problem document are not those of a declared case",
            ),
            Self::NotDecodable(variant) => write!(
                formatter,
                "the variant `{variant}` has a field that responses do not contain"
            ),
            Self::TooLong { limit } => {
                write!(formatter, "the content is longer than the limit of {limit} bytes")
            }
            Self::Interrupted(error) => {
                write!(formatter, "the connection failed before the end of the content: {error}")
            }
        }
    }
}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self.reason() {
            Reason::Content(error) | Reason::Header(_, error) | Reason::Interrupted(error) => {
                Some(&**error)
            }
            _ => None,
        }
    }
}

//! The content of a response, as one type for every framework.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;
use http_body_util::combinators::UnsyncBoxBody;

/// The error type of a [`Body`]: any error that a stream can end with.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The common response type, from which the response types of all frameworks are built.
pub type Response = http::Response<Body>;

/// The content of a [`Response`]: nothing, bytes, or a stream.
///
/// Bytes are stored without a box and without a copy; only a stream is boxed. Types that become
/// content infallibly convert with [`From`]:
///
/// ```
/// use api_responses::Body;
/// use http_body::Body as _;
///
/// let page = Body::from("<p>Hello</p>");
/// assert_eq!(page.size_hint().exact(), Some(12));
/// assert!(Body::empty().is_end_stream());
/// ```
///
/// A `Body` is an [`http_body::Body`] and can be polled once, from start to end. Bytes never fail. A
/// stream fails with the error of its source, after the status line has been sent.
#[derive(Default)]
pub struct Body(BodyKind);

#[derive(Default)]
pub(crate) enum BodyKind {
    #[default]
    Empty,
    /// No content, and no statement about its length: for a response to HEAD, and for 304
    /// (RFC 9110 §8.6 forbids a `Content-Length` there unless it is that of the 200 response to GET).
    UnknownLength,
    Bytes(Bytes),
    Stream(UnsyncBoxBody<Bytes, BoxError>),
}

/// The body type of a framework. Responses are built with it directly where their content is known.
pub trait FrameworkBody: Sized {
    /// No content: the length is 0.
    fn no_content() -> Self;

    /// No content, and no statement about its length.
    fn unknown_length() -> Self;

    /// Bytes.
    fn of_bytes(bytes: Bytes) -> Self;

    /// Converts a body.
    fn of_body(body: Body) -> Self;
}

impl FrameworkBody for Body {
    #[inline]
    fn no_content() -> Self {
        Self::empty()
    }

    #[inline]
    fn unknown_length() -> Self {
        Self::of_unknown_length()
    }

    #[inline]
    fn of_bytes(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }

    #[inline]
    fn of_body(body: Body) -> Self {
        body
    }
}

impl Body {
    /// Creates a body without content: `Content-Length: 0`, if the status code allows that header.
    ///
    /// ```
    /// use http_body::Body as _;
    ///
    /// assert_eq!(api_responses::Body::empty().size_hint().exact(), Some(0));
    /// ```
    pub const fn empty() -> Self {
        Self(BodyKind::Empty)
    }

    /// Creates a body without content that makes no statement about its length.
    pub(crate) const fn of_unknown_length() -> Self {
        Self(BodyKind::UnknownLength)
    }

    pub(crate) const fn bytes(bytes: Bytes) -> Self {
        Self(BodyKind::Bytes(bytes))
    }

    /// Creates a body from any [`http_body::Body`], which is sent piece by piece.
    ///
    /// A `Body` is returned unchanged, a body that has already ended becomes [`Body::empty`], and any
    /// other body is boxed. [`StreamBody`](http_body_util::StreamBody) turns a stream of frames into
    /// a body.
    ///
    /// ```
    /// use api_responses::Body;
    /// use http_body::Body as _;
    /// use http_body_util::Full;
    ///
    /// let body = Body::new(Full::new("streamed".into()));
    /// assert_eq!(body.size_hint().exact(), Some(8));
    /// ```
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let mut body = Some(body);
        if let Some(body) = (&mut body as &mut dyn Any).downcast_mut::<Option<Self>>() {
            return body.take().unwrap_or_default();
        }
        match body {
            Some(body) if !body.is_end_stream() => {
                Self(BodyKind::Stream(body.map_err(Into::into).boxed_unsync()))
            }
            _ => Self::empty(),
        }
    }

    /// Returns the content, if it is there at once: no content, or bytes. `None` for a stream.
    ///
    /// ```
    /// use api_responses::Body;
    ///
    /// assert_eq!(Body::from("<p>Hello</p>").as_bytes(), Some(&b"<p>Hello</p>"[..]));
    /// assert_eq!(Body::empty().as_bytes(), Some(&b""[..]));
    /// ```
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            BodyKind::Empty | BodyKind::UnknownLength => Some(&[]),
            BodyKind::Bytes(bytes) => Some(bytes),
            BodyKind::Stream(_) => None,
        }
    }

    /// Returns the value of `Content-Length` (RFC 9110 §8.6), if there is one: not for a stream that does not know its
    /// length, nor for a response that has no content by its status code or method.
    ///
    /// ```
    /// use api_responses::Body;
    ///
    /// assert_eq!(Body::from("<p>Hello</p>").content_length(), Some(12));
    /// assert_eq!(Body::empty().content_length(), Some(0));
    /// ```
    pub fn content_length(&self) -> Option<u64> {
        http_body::Body::size_hint(self).exact()
    }

    /// Reads the whole content. This is for frameworks that take bytes, and for tests; bytes are returned without a copy.
    ///
    /// # Errors
    ///
    /// Returns the error of a stream that fails.
    ///
    /// ```
    /// use api_responses::Body;
    ///
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// let content = Body::from("<p>Hello</p>").into_bytes().await?;
    /// assert_eq!(content, "<p>Hello</p>");
    /// # Ok::<(), api_responses::BoxError>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
    /// ```
    pub async fn into_bytes(self) -> Result<Bytes, BoxError> {
        match self.0 {
            BodyKind::Empty | BodyKind::UnknownLength => Ok(Bytes::new()),
            BodyKind::Bytes(bytes) => Ok(bytes),
            BodyKind::Stream(stream) => Ok(stream.collect().await?.to_bytes()),
        }
    }

    #[cfg_attr(
        not(any(
            feature = "actix-web4",
            feature = "axum08",
            feature = "client",
            feature = "poem3",
            feature = "rocket05",
            feature = "salvo1",
            feature = "warp04"
        )),
        expect(dead_code)
    )]
    pub(crate) fn into_kind(self) -> BodyKind {
        self.0
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            BodyKind::Empty | BodyKind::UnknownLength => Poll::Ready(None),
            BodyKind::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = BodyKind::Empty;
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            BodyKind::Stream(stream) => Pin::new(stream).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            BodyKind::Empty | BodyKind::UnknownLength => true,
            BodyKind::Bytes(bytes) => bytes.is_empty(),
            BodyKind::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            BodyKind::Empty => SizeHint::with_exact(0),
            BodyKind::UnknownLength => SizeHint::default(),
            BodyKind::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            BodyKind::Stream(stream) => stream.size_hint(),
        }
    }
}

/// Shows the kind of the body and its length, never its content.
impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            BodyKind::Empty | BodyKind::UnknownLength => formatter.write_str("Body(empty)"),
            BodyKind::Bytes(bytes) => {
                write!(formatter, "Body({} bytes)", bytes.len())
            }
            BodyKind::Stream(_) => formatter.write_str("Body(stream)"),
        }
    }
}

impl From<()> for Body {
    fn from((): ()) -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes.into())
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::bytes(text.into())
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Self::bytes(Bytes::from_static(bytes))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::from(text.as_bytes())
    }
}

impl From<Cow<'static, str>> for Body {
    fn from(text: Cow<'static, str>) -> Self {
        match text {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        }
    }
}

impl From<Cow<'static, [u8]>> for Body {
    fn from(bytes: Cow<'static, [u8]>) -> Self {
        match bytes {
            Cow::Borrowed(bytes) => bytes.into(),
            Cow::Owned(bytes) => bytes.into(),
        }
    }
}

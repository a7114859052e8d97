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

/// Any error that a stream of content can end with.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The content of a [`Response`](crate::Response): nothing, bytes that are there already, or a
/// stream.
///
/// Bytes are held as they are, without a box and without a copy; only a stream is boxed. What can
/// become content without failing converts with [`From`]:
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
/// A `Body` is an [`http_body::Body`] and can be polled once, from start to end. Bytes never fail;
/// a stream fails with whatever its source fails with, after the status line has been sent.
#[derive(Default)]
pub struct Body(Content);

#[derive(Default)]
pub(crate) enum Content {
    #[default]
    Empty,
    /// Nothing is sent and nobody says how long it would have been: the answer to HEAD, and 304
    /// (RFC 9110 §8.6 forbids a `Content-Length` there unless it is that of the 200 answer to GET).
    Withheld,
    Whole(Bytes),
    Stream(UnsyncBoxBody<Bytes, BoxError>),
}

impl Body {
    /// No content: `Content-Length: 0`, where the status code allows that field.
    ///
    /// ```
    /// use http_body::Body as _;
    ///
    /// assert_eq!(api_responses::Body::empty().size_hint().exact(), Some(0));
    /// ```
    pub const fn empty() -> Self {
        Self(Content::Empty)
    }

    pub(crate) const fn withheld() -> Self {
        Self(Content::Withheld)
    }

    pub(crate) const fn whole(bytes: Bytes) -> Self {
        Self(Content::Whole(bytes))
    }

    /// Content that arrives piece by piece, from any [`http_body::Body`].
    ///
    /// A `Body` that is given is handed back as it is, and a body that has ended already becomes
    /// [`Body::empty`]; any other one is boxed. A stream of frames becomes a body in
    /// [`StreamBody`](http_body_util::StreamBody).
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
                Self(Content::Stream(body.map_err(Into::into).boxed_unsync()))
            }
            _ => Self::empty(),
        }
    }

    #[cfg_attr(not(any(feature = "axum", feature = "actix-web")), expect(dead_code))]
    pub(crate) fn into_content(self) -> Content {
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
            Content::Empty | Content::Withheld => Poll::Ready(None),
            Content::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Content::Empty;
                Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
            }
            Content::Stream(stream) => Pin::new(stream).poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Content::Empty | Content::Withheld => true,
            Content::Whole(bytes) => bytes.is_empty(),
            Content::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Content::Empty => SizeHint::with_exact(0),
            Content::Withheld => SizeHint::default(),
            Content::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Stream(stream) => stream.size_hint(),
        }
    }
}

/// Says which of the three kinds it is and how long, never what is in it.
impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::Empty | Content::Withheld => formatter.write_str("Body(empty)"),
            Content::Whole(bytes) => write!(formatter, "Body({} bytes)", bytes.len()),
            Content::Stream(_) => formatter.write_str("Body(stream)"),
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
        Self::whole(bytes)
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::whole(bytes.into())
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::whole(text.into())
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Self::whole(Bytes::from_static(bytes))
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

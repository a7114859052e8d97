//! Converts a response into one of Rocket, which has types of its own.

use std::io::{self, Cursor, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::response::Parts;
use http_body::Body as _;
use http_body_util::combinators::UnsyncBoxBody;
pub use rocket::Request;
use rocket::http::{Header, Status};
pub use rocket::response::{Responder, Response, Result};
use rocket::tokio::io::{AsyncRead, AsyncSeek, ReadBuf, empty as empty_reader};

use crate::assemble::empty;
use crate::body::BodyKind;
use crate::{BoxError, IntoHttpResponse};

/// Converts a value into a response of Rocket.
///
/// # Errors
///
/// None: no catcher replaces the response.
pub fn respond<T: IntoHttpResponse>(value: T) -> Result<'static> {
    Ok(response(value.into_http_response()))
}

/// Keeps all values of all header fields, and bytes as bytes. Extensions and the HTTP version are discarded: Rocket has
/// neither.
pub(super) fn response(response: crate::Response) -> Response<'static> {
    let (parts, body) = response.into_parts();
    let Some(mut response) = head(&parts) else {
        tracing::error!(
            "a header field is not UTF-8, and Rocket cannot send it; 500 (Internal Server Error) is sent instead"
        );
        return head(&empty::<crate::Body>(500).into_parts().0).unwrap_or_default();
    };
    match body.into_kind() {
        BodyKind::Empty => {}
        // Rocket sends the length of a body without content, too.
        BodyKind::UnknownLength => response.set_streamed_body(empty_reader()),
        BodyKind::Bytes(bytes) => {
            response.remove_header(CONTENT_LENGTH.as_str());
            response.set_sized_body(bytes.len(), Cursor::new(bytes));
        }
        BodyKind::Stream(body) => {
            let length = body.size_hint().exact().and_then(|length| length.try_into().ok());
            let reader = Reader { body, rest: Bytes::new() };
            match length {
                Some(length) => {
                    response.remove_header(CONTENT_LENGTH.as_str());
                    response.set_sized_body::<_, usize>(length, reader);
                }
                None => response.set_streamed_body(reader),
            }
        }
    }
    response
}

/// Returns the response without content, if Rocket can represent its header fields.
fn head(parts: &Parts) -> Option<Response<'static>> {
    let mut response = Response::new();
    response.set_status(Status::new(parts.status.as_u16()));
    for (name, value) in &parts.headers {
        let value = str::from_utf8(value.as_bytes()).ok()?;
        response.adjoin_header(Header::new(name.as_str().to_owned(), value.to_owned()));
    }
    Some(response)
}

/// Reads the data of a body. Trailers are discarded, because Rocket cannot send them.
struct Reader {
    body: UnsyncBoxBody<Bytes, BoxError>,
    /// What has arrived and has not been read yet.
    rest: Bytes,
}

impl AsyncRead for Reader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        while self.rest.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                None => return Poll::Ready(Ok(())),
                Some(Err(error)) => return Poll::Ready(Err(io::Error::other(error))),
                Some(Ok(frame)) => self.rest = frame.into_data().unwrap_or_default(),
            }
        }
        let length = self.rest.len().min(buffer.remaining());
        buffer.put_slice(&self.rest.split_to(length));
        Poll::Ready(Ok(()))
    }
}

/// Rocket requires it for a body with a length, and uses it only to find out the length.
impl AsyncSeek for Reader {
    fn start_seek(self: Pin<&mut Self>, _: SeekFrom) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn poll_complete(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<u64>> {
        Poll::Ready(Err(io::ErrorKind::Unsupported.into()))
    }
}

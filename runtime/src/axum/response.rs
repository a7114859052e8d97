//! From this crate's response to axum's.

use axum::body::Body;

use crate::Response;
use crate::body::Content;

/// Bytes stay bytes; extensions and the HTTP version go along.
#[inline]
pub fn response(response: Response) -> axum::response::Response {
    response.map(|body| match body.into_content() {
        Content::Empty => Body::empty(),
        // axum writes the length of every body that knows its own, on 304 too.
        Content::Withheld => Body::new(crate::Body::withheld()),
        Content::Whole(bytes) => Body::from(bytes),
        Content::Stream(stream) => Body::new(stream),
    })
}

/// axum's own content, which is a stream of frames to everybody else.
impl From<Body> for crate::Body {
    fn from(body: Body) -> Self {
        Self::new(body)
    }
}

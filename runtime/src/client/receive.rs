//! Responses of clients.

use std::future::poll_fn;
use std::pin::pin;

use bytes::{Buf as _, Bytes};
use http::{Response, StatusCode};
use http_body::Body;

use super::cases::Decode;
use super::decode::decode;
use super::error::{DecodeError, Reason};
use crate::BoxError;

/// Reads the content of a response, up to a limit in bytes, and decodes it.
///
/// ```
/// use api_responses::client::receive;
/// use api_responses::{Body, api_responses, http};
///
/// /// Count the visitors.
/// #[api_responses(GET "/visitors", 200, decode)]
/// fn count_visitors() -> CountVisitorsResponse<u64> {
///     CountVisitorsResponse::Ok(7)
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let response = http::Response::builder()
///     .header("content-type", "application/json")
///     .body(Body::from("7"))?;
/// let CountVisitorsResponse::Ok(number) = receive(response, 1024).await?;
/// assert_eq!(number, 7);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Returns an error if the declaration does not contain the response, if the content is longer than the limit, and if
/// the connection fails.
pub async fn receive<T, B>(response: Response<B>, limit: usize) -> Result<T, DecodeError>
where
    T: Decode,
    B: Body,
    B::Error: Into<BoxError>,
{
    let (parts, body) = response.into_parts();
    let mut body = pin!(body);
    let mut content = Vec::new();
    let mut stopped = None;
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let mut data = match frame.map(http_body::Frame::into_data) {
            Ok(Ok(data)) => data,
            // Trailers are not declared.
            Ok(Err(_)) => continue,
            Err(error) => {
                stopped = Some(Reason::Interrupted(error.into()));
                break;
            }
        };
        let left = limit - content.len();
        let is_too_long = data.remaining() > left;
        content.extend_from_slice(&data.copy_to_bytes(data.remaining().min(left)));
        if is_too_long {
            stopped = Some(Reason::TooLong { limit });
            break;
        }
    }
    let response = Response::from_parts(parts, Bytes::from(content));
    match stopped {
        Some(reason) => Err(DecodeError::new(response, reason)),
        None => decode(response),
    }
}

/// Builds a response for [`decode`] from its parts, for clients with other types than those of `http` 1.
///
/// ```
/// use api_responses::client::response;
///
/// let response = response(404, [("content-type", "text/plain")], "Nobody")?;
/// assert_eq!(response.headers()["content-type"], "text/plain");
/// # Ok::<(), api_responses::http::Error>(())
/// ```
///
/// # Errors
///
/// Returns an error if the status code, or the name or the value of a header field, is not valid in HTTP.
pub fn response<N: AsRef<[u8]>, V: AsRef<[u8]>>(
    status: u16,
    headers: impl IntoIterator<Item = (N, V)>,
    content: impl Into<Bytes>,
) -> Result<Response<Bytes>, http::Error> {
    let mut response = Response::builder().status(StatusCode::from_u16(status)?);
    for (name, value) in headers {
        response = response.header(name.as_ref(), value.as_ref());
    }
    response.body(content.into())
}

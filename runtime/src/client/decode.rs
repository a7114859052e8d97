//! Decodes a response whose content has been read.

use bytes::Bytes;
use http::Response;

use super::cases::{Decode, Pass, Undecoded};
use super::error::DecodeError;

/// Decodes a response whose content has been read.
///
/// ```
/// use api_responses::client::decode;
/// use api_responses::header::RetryAfter;
/// use api_responses::{api_responses, http};
///
/// /// Count the visitors.
/// #[api_responses(GET "/visitors", 200, 503: () { retry_after: RetryAfter }, decode)]
/// fn count_visitors() -> CountVisitorsResponse<u64> {
///     CountVisitorsResponse::Ok(7)
/// }
///
/// let received = http::Response::builder().status(503).header("retry-after", "120").body("")?;
/// match decode(received)? {
///     CountVisitorsResponse::Ok(number) => println!("{number} visitors"),
///     CountVisitorsResponse::ServiceUnavailable { retry_after } => {
///         assert_eq!(retry_after, RetryAfter::seconds(120));
///     }
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Returns an error with the whole response if the declaration does not contain it.
///
/// ```
/// # use api_responses::client::decode;
/// # use api_responses::{api_responses, http};
/// # #[api_responses(GET "/visitors", 200, 503: (), decode)]
/// # fn count_visitors() -> CountVisitorsResponse<u64> {
/// #     CountVisitorsResponse::Ok(7)
/// # }
/// let received = http::Response::builder().status(502).body("No upstream")?;
/// let error = decode::<CountVisitorsResponse<u64>>(received).unwrap_err();
/// assert_eq!(error.response().status(), 502);
/// assert_eq!(
///     error.to_string(),
///     "502 Bad Gateway cannot be decoded: the status code is not declared; content: \"No upstream\"",
/// );
/// # Ok::<(), http::Error>(())
/// ```
pub fn decode<T: Decode>(response: Response<impl Into<Bytes>>) -> Result<T, DecodeError> {
    let response = response.map(Into::into);
    let mut undecoded = Undecoded::new(&response);
    for pass in Pass::ALL {
        undecoded.begin(pass);
        if let Some(decoded) = T::__decode(&undecoded) {
            return Ok(decoded);
        }
    }
    let reason = undecoded.into_reason();
    Err(DecodeError::new(response, reason))
}

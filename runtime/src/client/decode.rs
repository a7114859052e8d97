use bytes::Bytes;
use http::Response;

use super::cases::{Pass, Undecoded};
use super::error::DecodeError;

/// A type that a received response is decoded into.
///
/// The attribute implements it for the enums of a declaration with the option `decode`. A `Result` of two of them
/// implements it, too. See [`client`](crate::client).
#[diagnostic::on_unimplemented(
    message = "responses cannot be decoded into `{Self}`",
    label = "its declaration has no `decode`",
    note = "write the option in its attribute: `#[api_responses(…, decode)]`"
)]
pub trait Decode: Sized {
    #[doc(hidden)]
    fn __decode(from: &Undecoded<'_>) -> Option<Self>;
}

impl<R: Decode, E: Decode> Decode for Result<R, E> {
    fn __decode(from: &Undecoded<'_>) -> Option<Self> {
        R::__decode(from).map(Ok).or_else(|| E::__decode(from).map(Err))
    }
}

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

//! Compares a response with a declaration.

use http::{HeaderMap, StatusCode};
use http_semantics::Method;
use http_semantics::content_range::{self, ByteRange};
use http_semantics::media_type::{essence, is_several_parts};

use super::deviation::Deviation;
#[cfg(feature = "guide")]
use crate::guide::rejections;
use crate::required_fields::required_by_http;
use crate::{DeclaredResponse, HeaderPresence, Operation, ResponseKind};

/// Compares the status code and the header fields of a response with the declaration.
///
/// - The **status code** must be declared. If the declaration passes on any status code (`Upstream = _: Raw`),
///   nothing else is compared.
/// - The **media type** must be one of those that are declared for the code. Type and subtype are
///   compared without parameters and without regard to case (RFC 9110 §8.3.1). The media type is not
///   compared if a response with that code can have any content (a [`Raw`](crate::Raw), or a claim
///   without a media type), or if the code is 1xx, 204, 205 or 304, which never have content.
/// - A declared **header field** that is not optional must be present, if all declared responses with
///   the code and the media type have it. Values are not compared, because middleware may add to a list
///   (`Vary`, `Cache-Control`; RFC 9110 §5.3).
/// - A header field that **HTTP requires** with the code must be present, unless the declaration overrides a rule
///   for this response. This concerns a [`Raw`](crate::Raw), which declares no header fields: `Upgrade` on 101 and
///   426, `WWW-Authenticate` on 401, `Allow` on 405, `Proxy-Authenticate` on 407, and `Content-Range` on a 206 that
///   is not `multipart/byteranges`.
/// - A header field with **one value** must not be sent twice: `Age`, `Content-Length`, `Content-Location`,
///   `Content-Range`, `Content-Type`, `Date`, `ETag`, `Expires`, `Last-Modified`, `Location`, `Retry-After` and
///   `Server` (RFC 9110 §5.3).
/// - The **`Content-Range`** of a 206, in bytes, must be valid and have the length of the content, as far as
///   `Content-Length` says it (RFC 9110 §14.4, §15.3.7.1). `ConformanceLayer` and `actix::Conformance` also know
///   the length of content without this header.
///
/// With the feature `guide`, the responses of the handler's extractors count as declared, as they do in the documents:
/// see [`request`](crate::request).
///
/// A response to HEAD is compared like one to GET, because it has the same header fields (RFC 9110
/// §9.3.2).
///
/// ```
/// use api_responses::conformance::compare;
/// use api_responses::{DescribeResponses, IntoHttpResponse as _, api_responses};
/// use http::{HeaderMap, StatusCode};
///
/// #[api_responses(GET "/users/{id}", 200, 404)]
/// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
///     Err(GetUserError::NotFound)
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let operation = GetUserError::OPERATION;
/// let response = get_user().await.into_http_response();
/// assert_eq!(compare(operation, response.status(), response.headers()), Ok(()));
///
/// let deviation = compare(operation, StatusCode::IM_A_TEAPOT, &HeaderMap::new()).unwrap_err();
/// assert_eq!(
///     deviation.to_string(),
///     "GET /users/{id} (`get_user`) sent 418, which is not declared"
/// );
/// # }
/// ```
///
/// # Errors
///
/// Returns the first deviation, in the order above.
pub fn compare(
    operation: Operation,
    status: StatusCode,
    headers: &HeaderMap,
) -> Result<(), Deviation> {
    compare_sent(operation, status, headers, None)
}

/// The header fields of a response, in the type of any framework.
pub(crate) trait SentHeaders {
    /// Returns the values of a header in the order of its lines. `name` is in lower case.
    fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]>;
}

impl SentHeaders for HeaderMap {
    fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a [u8]> {
        self.get_all(name).iter().map(http::HeaderValue::as_bytes)
    }
}

/// Compares a response of any framework. `length` is that of the content, if it is known.
pub(crate) fn compare_sent(
    operation: Operation,
    status: StatusCode,
    headers: &impl SentHeaders,
    length: Option<u64>,
) -> Result<(), Deviation> {
    let compared = compare_declared(operation, status, headers, length);
    let is_of = |rejection| compare_declared(rejection, status, headers, length).is_ok();
    if compared.is_err() && rejections(operation).any(is_of) { Ok(()) } else { compared }
}

/// Only the guide knows which responses the extractors of a handler send.
#[cfg(not(feature = "guide"))]
fn rejections(_: Operation) -> impl Iterator<Item = Operation> {
    std::iter::empty()
}

fn compare_declared(
    operation: Operation,
    status: StatusCode,
    headers: &impl SentHeaders,
    length: Option<u64>,
) -> Result<(), Deviation> {
    declares(operation, status)?;
    if operation.passes_on_any_status() {
        // It can be the response of another server.
        return Ok(());
    }
    let media_type = headers.values("content-type").next().map(String::from_utf8_lossy);
    let sent = media_type.as_deref().map(essence);
    let of_status = operation.responses().filter(move |response| response.status() == status);
    let fitting =
        of_status.filter(move |response| has_media_type(operation, *response, status, sent));
    if fitting.clone().next().is_none() {
        return Err(Deviation::MediaType { operation, status, sent: sent.map(Into::into) });
    }

    let is_missing = |name: &&str| headers.values(&name.to_ascii_lowercase()).next().is_none();
    if let Some(name) = required_by_all(fitting.clone()).find(is_missing) {
        return Err(Deviation::MissingHeader { operation, status, name });
    }
    if fitting.clone().all(is_held_to_http)
        && let Some(name) = required_by_http(status, sent).find(is_missing)
    {
        return Err(Deviation::RequiredHeader { operation, status, name });
    }
    let is_repeated = |name: &&str| headers.values(&name.to_ascii_lowercase()).nth(1).is_some();
    if let Some(name) = SINGLETONS.into_iter().find(is_repeated) {
        return Err(Deviation::RepeatedHeader { operation, status, name });
    }
    if status == StatusCode::PARTIAL_CONTENT
        && let Some((value, length)) = contradictory_range(headers, length)
    {
        return Err(Deviation::ContentRange { operation, status, value, length });
    }
    Ok(())
}

/// Returns whether a declared response with the status code has the media type, or can have any.
fn has_media_type(
    operation: Operation,
    response: DeclaredResponse,
    status: StatusCode,
    sent: Option<&str>,
) -> bool {
    has_no_content(status)
        || operation.methods().eq([Method::Head])
        || can_be_anything(response)
        || match (response.media_type(), sent) {
            (Some(_), Some(sent)) => {
                let mut declared = response.media_types().map(essence);
                // The declared media type is that of each part (RFC 9110 §15.3.7.2).
                declared.any(|declared| declared.eq_ignore_ascii_case(sent))
                    || status == StatusCode::PARTIAL_CONTENT && is_several_parts(sent)
            }
            (declared, sent) => declared.is_none() && sent.is_none(),
        }
}

/// Returns the numbers of the declared responses that have the status code and, if the header fields are known, the
/// media type.
pub(crate) fn fitting_numbers(
    operation: Operation,
    status: StatusCode,
    headers: Option<&impl SentHeaders>,
) -> Vec<usize> {
    let of_status = || {
        let responses = operation.responses().enumerate();
        responses.filter(move |(_, response)| response.status() == status)
    };
    let Some(headers) = headers else { return of_status().map(|(number, _)| number).collect() };
    let media_type = headers.values("content-type").next().map(String::from_utf8_lossy);
    let sent = media_type.as_deref().map(essence);
    let fits = move |response: DeclaredResponse| has_media_type(operation, response, status, sent);
    of_status().filter(|(_, response)| fits(*response)).map(|(number, _)| number).collect()
}

/// Compares only the status code.
#[cfg(feature = "actix-web4")]
pub(crate) fn compare_status(operation: Operation, status: StatusCode) -> Result<(), Deviation> {
    let compared = declares(operation, status);
    let is_of = |rejection| declares(rejection, status).is_ok();
    if compared.is_err() && rejections(operation).any(is_of) { Ok(()) } else { compared }
}

fn declares(operation: Operation, status: StatusCode) -> Result<(), Deviation> {
    if operation.responses().any(|response| response.status() == status)
        || operation.passes_on_any_status()
    {
        Ok(())
    } else {
        Err(Deviation::Status { operation, status })
    }
}

/// Returns whether the code never has content, so that a media type describes another response
/// (RFC 9110 §15.2, §15.3.5, §15.3.6, §15.4.5).
fn has_no_content(status: StatusCode) -> bool {
    status.is_informational()
        || [StatusCode::NO_CONTENT, StatusCode::RESET_CONTENT, StatusCode::NOT_MODIFIED]
            .contains(&status)
}

/// Returns whether the response may have content of any media type: a complete response, or a response
/// of a type that is not generated.
fn can_be_anything(response: DeclaredResponse) -> bool {
    response.media_type().is_none() && (response.content().is_some() || !is_generated(response))
}

fn is_generated(response: DeclaredResponse) -> bool {
    matches!(response.kind(), ResponseKind::Success | ResponseKind::Error)
}

/// The header fields with one value. "A sender MUST NOT generate multiple field lines with the same name in a
/// message […] unless that field's definition allows multiple field line values to be recombined as a
/// comma-separated list" (RFC 9110 §5.3).
const SINGLETONS: [&str; 12] = [
    "Location",         // RFC 9110 §10.2.2
    "Content-Type",     // RFC 9110 §8.3
    "Content-Length",   // RFC 9110 §8.6
    "Content-Range",    // RFC 9110 §14.4
    "ETag",             // RFC 9110 §8.8.3
    "Last-Modified",    // RFC 9110 §8.8.2
    "Retry-After",      // RFC 9110 §10.2.3
    "Content-Location", // RFC 9110 §8.7
    "Date",             // RFC 9110 §6.6.1
    "Expires",          // RFC 9111 §5.3
    "Age",              // RFC 9111 §5.1
    "Server",           // RFC 9110 §10.2.4
];

/// Returns whether the response should have the header fields that HTTP requires. Another program may send the
/// responses from outside the handler, and an overridden rule may be that about the header field.
fn is_held_to_http(response: DeclaredResponse) -> bool {
    is_generated(response) && response.override_reason().is_none()
}

/// Returns `Content-Range`, if it is not valid, or if it contradicts the length that is also returned. Only bytes
/// have a length; other units are not known.
fn contradictory_range(
    headers: &impl SentHeaders,
    length: Option<u64>,
) -> Option<(String, Option<u64>)> {
    let value = String::from_utf8_lossy(headers.values("content-range").next()?).into_owned();
    if !value.get(..6).is_some_and(|unit| unit.eq_ignore_ascii_case("bytes ")) {
        return None;
    }
    let Ok(ByteRange::Part { first, last, .. }) = content_range::parse(&value) else {
        return Some((value, None));
    };
    let claimed = headers
        .values("content-length")
        .next()
        .and_then(|value| str::from_utf8(value).ok()?.parse::<u64>().ok());
    let is_wrong = |length: &u64| length.checked_sub(1) != Some(last - first);
    let wrong = [claimed, length].into_iter().flatten().find(is_wrong)?;
    Some((value, Some(wrong)))
}

fn required_by_all(
    mut responses: impl Iterator<Item = DeclaredResponse> + Clone,
) -> impl Iterator<Item = &'static str> {
    let first = responses.next();
    let names = first.into_iter().flat_map(required);
    names.filter(move |name| {
        responses.clone().all(|other| required(other).any(|also| also.eq_ignore_ascii_case(name)))
    })
}

/// Returns the names of the header fields that the response always has.
fn required(response: DeclaredResponse) -> impl Iterator<Item = &'static str> {
    response
        .headers()
        .filter(|header| header.presence() != HeaderPresence::Optional)
        .map(crate::DeclaredHeader::name)
}

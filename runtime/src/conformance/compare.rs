//! Compares a response with a declaration.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use http_semantics::Method;

use super::deviation::{Deviation, essence};
use crate::{DeclaredResponse, HeaderPresence, Operation, ResponseKind};

/// Compares the status code and the header fields of a response with the declaration.
///
/// - The **status code** must be declared.
/// - The **media type** must be one of those that are declared for the code. Type and subtype are
///   compared without parameters and without regard to case (RFC 9110 §8.3.1). The media type is not
///   compared if a response with that code can have any content (a [`Raw`](crate::Raw), or a claim
///   without a media type), or if the code is 1xx, 204, 205 or 304, which never have content.
/// - A declared **header field** that is not optional must be present, if all declared responses with
///   the code and the media type have it. Values are not compared, because middleware may add to a list
///   (`Vary`, `Cache-Control`; RFC 9110 §5.3).
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
    let media_type = headers.get(CONTENT_TYPE).map(http::HeaderValue::as_bytes);
    compare_parts(operation, status, media_type, |name| headers.contains_key(name))
}

/// Compares a response of a framework that has its own types for header fields.
pub(crate) fn compare_parts(
    operation: Operation,
    status: StatusCode,
    media_type: Option<&[u8]>,
    has_header: impl Fn(&str) -> bool,
) -> Result<(), Deviation> {
    compare_status(operation, status)?;
    let media_type = media_type.map(String::from_utf8_lossy);
    let sent = media_type.as_deref().map(essence);
    let of_status = operation.responses().filter(move |response| response.status() == status);

    let head_alone = operation.methods().eq([Method::Head]);
    let fits = move |response: &DeclaredResponse| {
        has_no_content(status)
            || head_alone
            || can_be_anything(*response)
            || match (response.media_type().map(essence), sent) {
                (Some(declared), Some(sent)) => declared.eq_ignore_ascii_case(sent),
                (declared, sent) => declared.is_none() && sent.is_none(),
            }
    };
    let fitting = of_status.filter(fits);
    if fitting.clone().next().is_none() {
        return Err(Deviation::MediaType { operation, status, sent: sent.map(Into::into) });
    }

    let missing = required_by_all(fitting).find(|name| !has_header(name));
    missing.map_or(Ok(()), |name| Err(Deviation::MissingHeader { operation, status, name }))
}

/// Compares only the status code.
pub(crate) fn compare_status(operation: Operation, status: StatusCode) -> Result<(), Deviation> {
    if operation.responses().any(|response| response.status() == status) {
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
    let is_generated = matches!(response.kind(), ResponseKind::Success | ResponseKind::Error);
    response.media_type().is_none() && (response.content().is_some() || !is_generated)
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

//! One answer against one declaration.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use http_semantics::Method;

use super::Deviation;
use super::deviation::essence;
use crate::{DeclaredResponse, HeaderPresence, Operation, ResponseKind};

/// Compares an answer with what is declared, by its status code and its header fields.
///
/// - The **status code** has to be declared.
/// - The **media type** has to be one of those that are declared for the code, by type and subtype
///   without parameters and in any case (RFC 9110 §8.3.1). It is not compared where a response of
///   that code can have any content (a [`Raw`](crate::Raw), or a claim that names no media type),
///   nor on 1xx, 204, 205 and 304, which have no content at all.
/// - A **field** that is declared and not optional has to be there, if every response that is
///   declared for the code and the media type has it. Values are not compared, since what comes
///   later may add to a list (`Vary`, `Cache-Control`; RFC 9110 §5.3).
///
/// The answer to HEAD is compared like that to GET, whose fields it has (RFC 9110 §9.3.2).
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
/// let answer = get_user().await.into_http_response();
/// assert_eq!(compare(operation, answer.status(), answer.headers()), Ok(()));
///
/// let deviation = compare(operation, StatusCode::IM_A_TEAPOT, &HeaderMap::new()).unwrap_err();
/// assert_eq!(
///     deviation.to_string(),
///     "GET /users/{id} (`get_user`) answered 418, which is not declared"
/// );
/// # }
/// ```
///
/// # Errors
///
/// The first deviation, in the order above.
pub fn compare(
    operation: Operation,
    status: StatusCode,
    fields: &HeaderMap,
) -> Result<(), Deviation> {
    let media_type = fields.get(CONTENT_TYPE).map(http::HeaderValue::as_bytes);
    compare_parts(operation, status, media_type, |name| fields.contains_key(name))
}

/// The same for a framework that has types of its own for header fields.
pub(crate) fn compare_parts(
    operation: Operation,
    status: StatusCode,
    media_type: Option<&[u8]>,
    has_field: impl Fn(&str) -> bool,
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

    let missing = demanded_by_all(fitting).find(|name| !has_field(name));
    missing.map_or(Ok(()), |name| Err(Deviation::Field { operation, status, name }))
}

/// The status code alone, where that is all there is of an answer.
pub(crate) fn compare_status(operation: Operation, status: StatusCode) -> Result<(), Deviation> {
    if operation.responses().any(|response| response.status() == status) {
        Ok(())
    } else {
        Err(Deviation::Status { operation, status })
    }
}

/// RFC 9110 §15.2, §15.3.5, §15.3.6, §15.4.5: a media type there is that of some other answer.
fn has_no_content(status: StatusCode) -> bool {
    status.is_informational()
        || [StatusCode::NO_CONTENT, StatusCode::RESET_CONTENT, StatusCode::NOT_MODIFIED]
            .contains(&status)
}

/// Whether no media type is named where there may be content: a whole response of somebody else's,
/// or an answer that no generated enum gives.
fn can_be_anything(response: DeclaredResponse) -> bool {
    let is_generated = matches!(response.kind(), ResponseKind::Success | ResponseKind::Error);
    response.media_type().is_none() && (response.content().is_some() || !is_generated)
}

fn demanded_by_all(
    mut responses: impl Iterator<Item = DeclaredResponse> + Clone,
) -> impl Iterator<Item = &'static str> {
    let first = responses.next();
    let names = first.into_iter().flat_map(demanded);
    names.filter(move |name| {
        responses.clone().all(|other| demanded(other).any(|also| also.eq_ignore_ascii_case(name)))
    })
}

/// The fields that the response is never without.
fn demanded(response: DeclaredResponse) -> impl Iterator<Item = &'static str> {
    response
        .headers()
        .filter(|field| field.presence() != HeaderPresence::Optional)
        .map(crate::DeclaredHeader::name)
}

//! Finds the declared response, and records it.

use http::{Response, StatusCode};

use super::compare::{SentHeaders, compare_sent, fitting_numbers};
use super::deviation::Deviation;
use crate::coverage::{self, Observed, Sent};
use crate::{DeclaredResponse, Operation};

/// Compares a response with the declaration, and returns the declared responses that it can be.
///
/// The comparison is that of [`compare`](super::compare). The content is not read. Several declared responses can have
/// one status code: if the response does not say which variant it is, all of those with the status code and the media
/// type are returned. None is returned if the response is passed on with any status code, or is that of an extractor
/// that is not a part of the declaration.
///
/// If [`coverage`](crate::coverage) is on, the response is recorded. Middleware of a framework for which this crate has
/// no layer (poem, Rocket, salvo, warp, hyper) can therefore call this function.
///
/// ```
/// use api_responses::conformance::check;
/// use api_responses::{DescribeResponses, IntoHttpResponse as _, api_responses};
///
/// #[api_responses(GET "/users/{id}", 200, 404)]
/// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
///     Err(GetUserError::NotFound)
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let operation = GetUserError::OPERATION;
/// let declared = check(operation, &get_user().await.into_http_response()).unwrap();
/// assert_eq!(declared[0].variant(), Some("NotFound"));
///
/// let undeclared = http::Response::builder().status(418).body(()).unwrap();
/// assert!(check(operation, &undeclared).is_err());
/// # }
/// ```
///
/// # Errors
///
/// Returns the first deviation, in the order of [`compare`](super::compare).
pub fn check<B>(
    operation: Operation,
    response: &Response<B>,
) -> Result<Vec<DeclaredResponse>, Deviation> {
    let (status, headers) = (response.status(), response.headers());
    let compared = compare_sent(operation, status, headers, None);
    let sent = response.extensions().get::<Sent>().copied();
    record(operation, status, Some(headers), || sent, &compared);
    compared?;
    let fitting = fitting_numbers(operation, status, Some(headers));
    let declared: Vec<_> = operation.responses().enumerate().collect();
    let fitting = declared.into_iter().filter(|(number, _)| fitting.contains(number));
    let fitting: Vec<(usize, DeclaredResponse)> = fitting.collect();
    let only = sent.and_then(|sent| sent.number(&fitting));
    let fitting = fitting.into_iter().filter(|(number, _)| only.is_none_or(|only| only == *number));
    Ok(fitting.map(|(_, response)| response).collect())
}

/// Records a response that has been compared, if coverage is on. Without header fields, only the status code is known.
pub(crate) fn record(
    operation: Operation,
    status: StatusCode,
    headers: Option<&impl SentHeaders>,
    sent: impl FnOnce() -> Option<Sent>,
    compared: &Result<(), Deviation>,
) {
    if let Some(recorder) = coverage::active_recorder() {
        let fitting = fitting_numbers(operation, status, headers);
        recorder.observe(&Observed { operation, fitting, sent: sent(), compared });
    }
}

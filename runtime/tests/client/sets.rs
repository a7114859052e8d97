//! Included sets.

use api_responses::client::Reason;
use api_responses::header::RetryAfter;
use api_responses::{IntoHttpResponse as _, api_responses};

use crate::received::{error_of, foreign, round_trip, sent};

/// Errors of authentication.
#[api_responses(401 { www_authenticate = "Bearer" }, 403: "This is for the staff.", decode)]
pub(crate) enum AuthError {}

/// Errors of limits.
#[api_responses(413, 429 { retry_after: RetryAfter }, decode)]
pub(crate) enum LimitError {}

/// Delete a book.
#[api_responses(DELETE "/books/{isbn}", 204, 404, ..AuthError, Limit = ..LimitError(429), decode)]
pub(crate) fn delete_book() -> Result<DeleteBookResponse, DeleteBookError> {
    Ok(DeleteBookResponse::NoContent)
}

/// Look at the staff's page.
#[api_responses(GET "/staff", 200, ..AuthError, decode)]
pub(crate) fn staff() -> Result<StaffResponse<String>, AuthError> {
    Ok(StaffResponse::Ok("hello".to_owned()))
}

type Deleted = Result<DeleteBookResponse, DeleteBookError>;

#[test]
fn sets_are_decoded_into_their_variants() {
    for error in [AuthError::Unauthorized, AuthError::Forbidden] {
        let status = error.to_string();
        let decoded = round_trip::<Deleted>(Err(DeleteBookError::AuthError(error)));
        let Err(DeleteBookError::AuthError(error)) = decoded else { panic!() };
        assert_eq!(error.to_string(), status);
    }
    let error = LimitError::TooManyRequests { retry_after: RetryAfter::seconds(7) };
    let decoded = round_trip::<Deleted>(Err(DeleteBookError::Limit(error)));
    let Err(DeleteBookError::Limit(LimitError::TooManyRequests { retry_after })) = decoded else {
        panic!()
    };
    assert_eq!(retry_after, RetryAfter::seconds(7));
}

#[test]
fn a_set_can_be_the_error_itself() {
    let decoded = round_trip::<Result<StaffResponse<String>, _>>(Err(AuthError::Forbidden));
    assert!(matches!(decoded, Err(AuthError::Forbidden)));
}

#[test]
fn a_code_outside_the_part_is_not_declared() {
    let response = sent::<Result<DeleteBookResponse, _>>(Err(LimitError::ContentTooLarge));
    let error = error_of::<Deleted>(response);
    assert!(matches!(error.reason(), Reason::UndeclaredStatus), "{error}");
    assert_eq!(error.into_response().status(), 413);
}

#[test]
fn a_mistake_in_a_set_is_its_reason() {
    let error =
        error_of::<Deleted>(foreign(401, &[("content-type", "application/problem+json")], "{}"));
    assert!(matches!(error.reason(), Reason::HeaderMissing("www-authenticate")), "{error}");
    assert_eq!(DeleteBookResponse::NoContent.into_http_response().status(), 204);
}

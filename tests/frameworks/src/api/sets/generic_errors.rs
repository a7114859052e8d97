//! Errors whose content is the type argument, concrete and generic, converted from other errors.

use std::fmt;

use api_responses::{DescribeResponses as _, api_responses};
use serde::Serialize;
use shared_errors::{ApiError, AuthError};

use super::conversions::TooLong;
use super::guard::{User, guard};
use super::{Book, CHALLENGE, EMMA, LIBRARY_FORBIDDEN, LIBRARY_UNAUTHORIZED, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent};
use crate::extract::Selector;

impl From<TooLong> for ApiError {
    fn from(TooLong(by): TooLong) -> Self {
        Self::new("too_long", format!("Too long by {by}."))
    }
}

impl From<TooLong> for String {
    fn from(TooLong(by): TooLong) -> Self {
        format!("by {by}")
    }
}

/// Find a card.
#[api_responses(
    GET "/sets/cards/{selector}",
    200,
    404,
    #[from(TooLong)]
    414,
    #[from(fmt::Error)]
    500: (),
    ..AuthError,
)]
pub async fn find_card(
    selector: Selector,
) -> Result<FindCardResponse<Book>, FindCardError<ApiError>> {
    let User = guard(selector.as_str())?;
    match selector.as_str() {
        "yes" => Ok(FindCardResponse::Ok(emma())),
        "long" => Err(TooLong(5))?,
        "problem_without_detail" => Err(fmt::Error)?,
        _ => Err(FindCardError::NotFound(ApiError::new("no_card", "No card."))),
    }
}

/// Weigh a book.
#[api_responses(GET "/sets/scales/{selector}", 200, #[from(TooLong)] 400, #[from(fmt::Error)] 503: ())]
pub async fn weigh<E: Serialize + From<TooLong>>(
    selector: Selector,
) -> Result<WeighResponse<Book>, WeighError<E>> {
    match selector.as_str() {
        "yes" => Ok(WeighResponse::Ok(emma())),
        "problem_without_detail" => Err(fmt::Error)?,
        _ => Err(TooLong(6))?,
    }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| TestRequest::new("GET", target);
    let card = |target, variant, status, content| {
        Case::new::<FindCardError>(get(target), variant, status, content)
    };
    let missing = ExpectedContent::json(r#"{"error":{"code":"no_card","message":"No card."}}"#);
    let long = ExpectedContent::json(r#"{"error":{"code":"too_long","message":"Too long by 5."}}"#);
    let found = get("/sets/cards/yes");
    let heavy =
        ExpectedContent::json(r#"{"error":{"code":"too_long","message":"Too long by 6."}}"#);
    let unweighed = get("/sets/scales/problem_without_detail");
    let weighed = get("/sets/scales/yes");
    vec![
        Case::new::<FindCardResponse>(found, "Ok", 200, ExpectedContent::json(EMMA)),
        card("/sets/cards/no", "NotFound", 404, missing),
        card("/sets/cards/long", "UriTooLong", 414, long),
        card(
            "/sets/cards/problem_without_detail",
            "InternalServerError",
            500,
            ExpectedContent::Empty,
        ),
        card("/sets/cards/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED)
            .via("AuthError")
            .with_field("www-authenticate", CHALLENGE),
        card("/sets/cards/stranger", "Forbidden", 403, LIBRARY_FORBIDDEN).via("AuthError"),
        Case::new::<WeighResponse>(weighed, "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<WeighError<ApiError>>(get("/sets/scales/no"), "BadRequest", 400, heavy),
        Case::new::<WeighError<u8>>(unweighed, "ServiceUnavailable", 503, ExpectedContent::Empty),
        Case::new::<WeighError<String>>(
            get("/sets/strings/no"),
            "BadRequest",
            400,
            ExpectedContent::json(r#""by 6""#),
        ),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [FindCardResponse::<Book>::OPERATION, FindCardError::<ApiError>::OPERATION],
            r#"
            GET | /sets/cards/{selector} | find_card | Find a card. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/json | ApiError | - | - | The resource was not found, or the server does not disclose that it exists.
            414 | error | UriTooLong | application/json | ApiError | - | - | The URI is longer than the server is willing to process.
            500 | error | InternalServerError | - | - | - | - | An unexpected condition prevented the server from fulfilling the request.
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via AuthError
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
            "#,
        ),
        Described::new(
            [WeighResponse::<Book>::OPERATION, WeighError::<String>::OPERATION],
            "
            GET | /sets/scales/{selector} | weigh | Weigh a book. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            400 | error | BadRequest | application/json | E | - | - | The server does not process the request because of an apparent client error.
            503 | error | ServiceUnavailable | - | - | - | - | The server is temporarily overloaded or under maintenance.
            ",
        ),
    ]
}

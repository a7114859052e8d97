//! Errors whose content is the type argument, concrete and generic, made of other errors.

use std::fmt;

use api_responses::{DescribeResponses as _, api_responses};
use house::{ApiError, AuthError};
use serde::Serialize;

use super::conversions::TooLong;
use super::guard::{User, guard};
use super::{Book, CHALLENGE, EMMA, HOUSE_FORBIDDEN, HOUSE_UNAUTHORIZED, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected};
use crate::framework::Which;

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
    GET "/sets/cards/{which}",
    200,
    404,
    #[from(TooLong)]
    414,
    #[from(fmt::Error)]
    500: (),
    ..AuthError,
)]
pub(crate) async fn find_card(
    which: Which,
) -> Result<FindCardResponse<Book>, FindCardError<ApiError>> {
    let User = guard(which.as_str())?;
    match which.as_str() {
        "yes" => Ok(emma().into()),
        "long" => Err(TooLong(5))?,
        "blank" => Err(fmt::Error)?,
        _ => Err(FindCardError::NotFound(ApiError::new("no_card", "No card."))),
    }
}

/// Weigh a book.
#[api_responses(GET "/sets/scales/{which}", 200, #[from(TooLong)] 400, #[from(fmt::Error)] 503: ())]
pub(crate) async fn weigh<E: Serialize + From<TooLong>>(
    which: Which,
) -> Result<WeighResponse<Book>, WeighError<E>> {
    match which.as_str() {
        "yes" => Ok(emma().into()),
        "blank" => Err(fmt::Error)?,
        _ => Err(TooLong(6))?,
    }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| Question::new("GET", target);
    let card = |target, variant, status, content| {
        Case::new::<FindCardError>(get(target), variant, status, content)
    };
    let missing = Expected::json(r#"{"error":{"code":"no_card","message":"No card."}}"#);
    let long = Expected::json(r#"{"error":{"code":"too_long","message":"Too long by 5."}}"#);
    let found = get("/sets/cards/yes");
    let heavy = Expected::json(r#"{"error":{"code":"too_long","message":"Too long by 6."}}"#);
    let unweighed = get("/sets/scales/blank");
    let weighed = get("/sets/scales/yes");
    vec![
        Case::new::<FindCardResponse>(found, "Ok", 200, Expected::json(EMMA)),
        card("/sets/cards/no", "NotFound", 404, missing),
        card("/sets/cards/long", "UriTooLong", 414, long),
        card("/sets/cards/blank", "InternalServerError", 500, Expected::Nothing),
        card("/sets/cards/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED)
            .via("AuthError")
            .with_field("www-authenticate", CHALLENGE),
        card("/sets/cards/stranger", "Forbidden", 403, HOUSE_FORBIDDEN).via("AuthError"),
        Case::new::<WeighResponse>(weighed, "Ok", 200, Expected::json(EMMA)),
        Case::new::<WeighError<ApiError>>(get("/sets/scales/no"), "BadRequest", 400, heavy),
        Case::new::<WeighError<u8>>(unweighed, "ServiceUnavailable", 503, Expected::Nothing),
        Case::new::<WeighError<String>>(
            get("/sets/strings/no"),
            "BadRequest",
            400,
            Expected::json(r#""by 6""#),
        ),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [FindCardResponse::<Book>::OPERATION, FindCardError::<ApiError>::OPERATION],
            r#"
            GET | /sets/cards/{which} | find_card | Find a card. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/json | ApiError | - | - | No current representation of the target was found, or the server will not say.
            414 | error | UriTooLong | application/json | ApiError | - | - | The target URI is longer than the server will interpret.
            500 | error | InternalServerError | - | - | - | - | Unexpected condition prevented fulfilling the request.
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via AuthError
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
            "#,
        ),
        Declared::new(
            [WeighResponse::<Book>::OPERATION, WeighError::<String>::OPERATION],
            "
            GET | /sets/scales/{which} | weigh | Weigh a book. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            400 | error | BadRequest | application/json | E | - | - | The server will not process the request because of a perceived client error.
            503 | error | ServiceUnavailable | - | - | - | - | Temporary overload or maintenance.
            ",
        ),
    ]
}

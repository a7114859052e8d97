//! Sets in an enum that has the successes too, where `?` has no place.

use api_responses::header::RetryAfter;
use api_responses::{DescribeResponses as _, api_responses};
use house::{AuthError, DbError, Internal, RateError};

use super::{Book, CHALLENGE, EMMA, emma};
use super::{HOUSE_FAULT, HOUSE_FORBIDDEN, HOUSE_TOO_MANY, HOUSE_UNAUTHORIZED};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank};
use crate::framework::Which;

/// Send a letter.
#[api_responses(
    POST "/sets/letters/{which}",
    200: Book,
    400,
    ..AuthError,
    Slow = ..RateError,
    #[from(DbError)]
    ..Internal,
)]
pub(crate) async fn send_letter(which: Which) -> SendLetterResponse {
    match which.as_str() {
        "sent" => emma().into(),
        "nobody" => SendLetterResponse::AuthError(AuthError::Unauthorized),
        "stranger" => SendLetterResponse::AuthError(AuthError::Forbidden),
        "often" => {
            let retry_after = RetryAfter::seconds(9);
            SendLetterResponse::Slow(RateError::TooManyRequests { retry_after })
        }
        "lost" => DbError::broken("lost at sea").into(),
        _ => SendLetterResponse::BadRequest,
    }
}

pub(super) fn cases() -> Vec<Case> {
    let letter = |target, variant, status, content| {
        let question = Question::new("POST", target);
        Case::new::<SendLetterResponse>(question, variant, status, content)
    };
    vec![
        letter("/sets/letters/sent", "Ok", 200, Expected::json(EMMA)),
        letter("/sets/letters/no", "BadRequest", 400, blank("Bad Request", 400)),
        letter("/sets/letters/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED)
            .via("AuthError")
            .with_field("www-authenticate", CHALLENGE),
        letter("/sets/letters/stranger", "Forbidden", 403, HOUSE_FORBIDDEN).via("AuthError"),
        letter("/sets/letters/often", "TooManyRequests", 429, HOUSE_TOO_MANY)
            .via("RateError")
            .with_field("retry-after", "9")
            .with_field("cache-control", "no-store"),
        letter("/sets/letters/lost", "InternalServerError", 500, HOUSE_FAULT).via("Internal"),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![Declared::new(
        [SendLetterResponse::OPERATION],
        r#"
        POST | /sets/letters/{which} | send_letter | Send a letter. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
        400 | success | BadRequest | application/problem+json | - | - | - | The server will not process the request because of a perceived client error.
        401 | success | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via AuthError
        403 | success | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
        429 | success | TooManyRequests | application/json | ApiError | - | - | Too many requests in a given time (rate limiting). | Retry-After: RetryAfter | Cache-Control = "no-store" | via RateError
        500 | success | InternalServerError | application/json | ApiError | - | - | Unexpected condition prevented fulfilling the request. | via Internal
        "#,
    )]
}

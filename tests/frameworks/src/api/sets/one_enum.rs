//! Sets in a single enum, where `?` cannot be used.

use api_responses::header::RetryAfter;
use api_responses::{DescribeResponses as _, api_responses};
use shared_errors::{AuthError, DbError, Internal, RateError};

use super::{Book, CHALLENGE, EMMA, emma};
use super::{LIBRARY_FAULT, LIBRARY_FORBIDDEN, LIBRARY_TOO_MANY, LIBRARY_UNAUTHORIZED};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

/// Send a letter.
#[api_responses(
    POST "/sets/letters/{selector}",
    200: Book,
    400,
    ..AuthError,
    Slow = ..RateError,
    #[from(DbError)]
    ..Internal,
)]
pub async fn send_letter(selector: Selector) -> SendLetterResponse {
    match selector.as_str() {
        "sent" => SendLetterResponse::Ok(emma()),
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
        let question = TestRequest::new("POST", target);
        Case::new::<SendLetterResponse>(question, variant, status, content)
    };
    vec![
        letter("/sets/letters/sent", "Ok", 200, ExpectedContent::json(EMMA)),
        letter("/sets/letters/no", "BadRequest", 400, problem_without_detail("Bad Request", 400)),
        letter("/sets/letters/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED)
            .via("AuthError")
            .with_field("www-authenticate", CHALLENGE),
        letter("/sets/letters/stranger", "Forbidden", 403, LIBRARY_FORBIDDEN).via("AuthError"),
        letter("/sets/letters/often", "TooManyRequests", 429, LIBRARY_TOO_MANY)
            .via("RateError")
            .with_field("retry-after", "9")
            .with_field("cache-control", "no-store"),
        letter("/sets/letters/lost", "InternalServerError", 500, LIBRARY_FAULT).via("Internal"),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [SendLetterResponse::OPERATION],
        r#"
        POST | /sets/letters/{selector} | send_letter | Send a letter. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        400 | success | BadRequest | application/problem+json | - | - | - | The server does not process the request because of an apparent client error.
        401 | success | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via AuthError
        403 | success | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
        429 | success | TooManyRequests | application/json | ApiError | - | - | The client sent too many requests in a given time (rate limiting). | Retry-After: RetryAfter | Cache-Control = "no-store" | via RateError
        500 | success | InternalServerError | application/json | ApiError | - | - | An unexpected condition prevented the server from fulfilling the request. | via Internal
        "#,
    )]
}

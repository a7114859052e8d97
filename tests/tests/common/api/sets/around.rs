//! What stands above a set, and around it: conditions, deprecation, words, exemptions, answers from
//! outside the handler.

use api_responses::{DescribeResponses as _, api_responses};
use house::{AuthError, Missing, RateError};

use super::{Book, CHALLENGE, EMMA, HOUSE_FORBIDDEN, HOUSE_UNAUTHORIZED, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained, problem};
use crate::framework::Which;

/// Parts that nobody has.
#[api_responses(416 { content_range = "bytes */0" })]
pub(crate) enum PartError {}

#[api_responses(409)]
#[expect(non_camel_case_types, reason = "a keyword in lower case")]
pub(crate) enum r#type {}

/// Sort a shelf.
#[api_responses(
    POST "/sets/sorting/{which}",
    200,
    #[cfg(all())]
    ..AuthError,
    #[cfg(any())]
    ..NotThere,
    #[deprecated = "everything is here"]
    Old = ..Missing,
    #[allow(http::meaningless, reason = "the first clients send ranges")]
    ..PartError,
    Kind = ..r#type,
    outside(413: "At most 20 MiB.", ..RateError),
)]
pub(crate) async fn sort(which: Which) -> Result<SortResponse<Book>, SortError> {
    Err(match which.as_str() {
        "yes" => return Ok(emma().into()),
        "nobody" => AuthError::Unauthorized.into(),
        "stranger" => AuthError::Forbidden.into(),
        "missing" => Missing::NotFound.into(),
        "moved" => Missing::MovedOut.into(),
        "kind" => r#type::Conflict.into(),
        _ => PartError::RangeNotSatisfiable.into(),
    })
}

pub(super) fn cases() -> Vec<Case> {
    let post = |target| Question::new("POST", target);
    let error = |target, variant, status, content, set| {
        Case::new::<SortError>(post(target), variant, status, content).via(set)
    };
    let never = explained("Not Found", 404, "It was never here.");
    let moved = problem("https://example.com/problems/moved-out", "Moved out", 410, &[]);
    let part = blank("Range Not Satisfiable", 416);
    let sorted = post("/sets/sorting/yes");
    vec![
        Case::new::<SortResponse>(sorted, "Ok", 200, Expected::json(EMMA)),
        error("/sets/sorting/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED, "AuthError")
            .with_field("www-authenticate", CHALLENGE),
        error("/sets/sorting/stranger", "Forbidden", 403, HOUSE_FORBIDDEN, "AuthError"),
        error("/sets/sorting/missing", "NotFound", 404, never, "Missing"),
        error("/sets/sorting/moved", "MovedOut", 410, moved, "Missing"),
        error("/sets/sorting/kind", "Conflict", 409, blank("Conflict", 409), "r#type"),
        error("/sets/sorting/no", "RangeNotSatisfiable", 416, part, "PartError")
            .with_field("content-range", "bytes */0"),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![Declared::new(
        [SortResponse::<Book>::OPERATION, SortError::OPERATION],
        r#"
        POST | /sets/sorting/{which} | sort | Sort a shelf. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
        413 | outside | - | - | - | - | - | At most 20 MiB.
        401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via AuthError
        403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
        404 | error | NotFound | application/problem+json | - | - | "It was never here." | the detail | via Missing
        410 | error | MovedOut | application/problem+json | - | https://example.com/problems/moved-out | - | Intentionally gone, likely for good. | via Missing
        416 | error | RangeNotSatisfiable | application/problem+json | - | - | - | None of the requested ranges can be satisfied. | Content-Range = "bytes */0" | because the first clients send ranges | via PartError
        409 | error | Conflict | application/problem+json | - | - | - | Conflict with the current state of the target; fix and resubmit. | via r#type
        429 | outside | TooManyRequests | application/json | ApiError | - | - | Too many requests in a given time (rate limiting). | Retry-After: RetryAfter | Cache-Control = "no-store" | via RateError
        "#,
    )]
}

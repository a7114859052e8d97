//! Sets with attributes, and with responses from outside the handler.

use api_responses::{DescribeResponses as _, api_responses};
use shared_errors::{AuthError, Missing, RateError};

use super::{Book, CHALLENGE, EMMA, LIBRARY_FORBIDDEN, LIBRARY_UNAUTHORIZED, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{
    Case, ExpectedContent, problem, problem_with_detail, problem_without_detail,
};
use crate::extract::Selector;

/// The requested range does not exist.
#[api_responses(416 { content_range = "bytes */0" })]
pub enum PartError {}

#[api_responses(409)]
#[expect(non_camel_case_types, reason = "a keyword in lower case")]
pub enum r#type {}

/// Sort a shelf.
#[api_responses(
    POST "/sets/sorting/{selector}",
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
pub async fn sort(selector: Selector) -> Result<SortResponse<Book>, SortError> {
    Err(match selector.as_str() {
        "yes" => return Ok(SortResponse::Ok(emma())),
        "nobody" => AuthError::Unauthorized.into(),
        "stranger" => AuthError::Forbidden.into(),
        "missing" => Missing::NotFound.into(),
        "moved" => Missing::MovedOut.into(),
        "kind" => r#type::Conflict.into(),
        _ => PartError::RangeNotSatisfiable.into(),
    })
}

pub(super) fn cases() -> Vec<Case> {
    let post = |target| TestRequest::new("POST", target);
    let error = |target, variant, status, content, set| {
        Case::new::<SortError>(post(target), variant, status, content).via(set)
    };
    let never = problem_with_detail("Not Found", 404, "It was never here.");
    let moved = problem("https://example.com/problems/moved-out", "Moved out", 410, &[]);
    let part = problem_without_detail("Range Not Satisfiable", 416);
    let sorted = post("/sets/sorting/yes");
    vec![
        Case::new::<SortResponse>(sorted, "Ok", 200, ExpectedContent::json(EMMA)),
        error("/sets/sorting/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED, "AuthError")
            .with_field("www-authenticate", CHALLENGE),
        error("/sets/sorting/stranger", "Forbidden", 403, LIBRARY_FORBIDDEN, "AuthError"),
        error("/sets/sorting/missing", "NotFound", 404, never, "Missing"),
        error("/sets/sorting/moved", "MovedOut", 410, moved, "Missing"),
        error(
            "/sets/sorting/kind",
            "Conflict",
            409,
            problem_without_detail("Conflict", 409),
            "r#type",
        ),
        error("/sets/sorting/no", "RangeNotSatisfiable", 416, part, "PartError")
            .with_field("content-range", "bytes */0"),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [SortResponse::<Book>::OPERATION, SortError::OPERATION],
        r#"
        POST | /sets/sorting/{selector} | sort | Sort a shelf. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        413 | outside | - | - | - | - | - | At most 20 MiB.
        401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via AuthError
        403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via AuthError
        404 | error | NotFound | application/problem+json | - | - | "It was never here." | the detail | via Missing
        410 | error | MovedOut | application/problem+json | - | https://example.com/problems/moved-out | - | The resource was removed intentionally, and probably permanently. | via Missing
        416 | error | RangeNotSatisfiable | application/problem+json | - | - | - | None of the requested ranges can be satisfied. | Content-Range = "bytes */0" | because the first clients send ranges | via PartError
        409 | error | Conflict | application/problem+json | - | - | - | The request conflicts with the current state of the resource. | via r#type
        429 | outside | TooManyRequests | application/json | ApiError | - | - | The client sent too many requests in a given time (rate limiting). | Retry-After: RetryAfter | Cache-Control = "no-store" | via RateError
        "#,
    )]
}

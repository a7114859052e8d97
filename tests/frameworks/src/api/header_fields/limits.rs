//! Responses that no cache may store, and how long to wait (RFC 6585 §3–6; RFC 9110 §10.2.3).

use std::time::{Duration, UNIX_EPOCH};

use api_responses::header::RetryAfter;
use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// Ask at the counter.
#[api_responses(
    POST "/counter/{selector}",
    200,
    412,
    413 { retry_after = "3600" },
    428: "Say which edition.",
    429 { retry_after: Option<RetryAfter> },
    Harsh = 429: () { cache_control = "no-store, private" },
    Named = 429: Problem,
    #[allow(http::discouraged)]
    431: String as "text/plain",
    503 { retry_after: RetryAfter },
    #[allow(http::discouraged, reason = "The counter is the gate of the network.")]
    511: Book,
)]
pub async fn ask(selector: Selector) -> Result<AskResponse<Book>, AskError> {
    let limited = |after| AskError::TooManyRequests { retry_after: after };
    let year = UNIX_EPOCH + Duration::from_secs(784_111_777);
    Err(match selector.as_str() {
        "answered" => return Ok(AskResponse::Ok(emma())),
        "outdated" => AskError::PreconditionFailed,
        "much" => AskError::ContentTooLarge,
        "which" => AskError::PreconditionRequired,
        "soon" => limited(Some(Duration::from_millis(1001).into())),
        "sunday" => limited(Some(RetryAfter::at(year))),
        "often" => limited(None),
        "harsh" => AskError::Harsh,
        "named" => AskError::Named(Problem::new()),
        "long" => AskError::RequestHeaderFieldsTooLarge("Too long.".to_owned()),
        "closed" => AskError::ServiceUnavailable { retry_after: RetryAfter::seconds(0) },
        _ => AskError::NetworkAuthenticationRequired(emma()),
    })
}

/// Ask at the counter, as one enum.
#[api_responses(GET "/counter/{selector}", 200, 429, 503 { retry_after: Option<RetryAfter> })]
pub async fn look(selector: Selector) -> LookResponse<Book> {
    match selector.as_str() {
        "seen" => LookResponse::Ok(emma()),
        "often" => LookResponse::TooManyRequests,
        _ => LookResponse::ServiceUnavailable { retry_after: None },
    }
}

pub(super) fn cases() -> Vec<Case> {
    use ExpectedContent::{Complete, Empty};
    let post = |target| TestRequest::new("POST", target);
    let get = |target| TestRequest::new("GET", target);
    let error = |target, variant, status, content| {
        Case::new::<AskError>(post(target), variant, status, content)
    };
    let often = || problem_without_detail("Too Many Requests", 429);
    let closed = || problem_without_detail("Service Unavailable", 503);
    let no_store = |case: Case| case.with_field("cache-control", "no-store");
    vec![
        Case::new::<AskResponse>(post("/counter/answered"), "Ok", 200, ExpectedContent::json(EMMA)),
        error(
            "/counter/outdated",
            "PreconditionFailed",
            412,
            problem_without_detail("Precondition Failed", 412),
        ),
        error(
            "/counter/much",
            "ContentTooLarge",
            413,
            problem_without_detail("Content Too Large", 413),
        )
        .with_field("retry-after", "3600"),
        no_store(error(
            "/counter/which",
            "PreconditionRequired",
            428,
            problem_with_detail("Precondition Required", 428, "Say which edition."),
        )),
        no_store(error("/counter/soon", "TooManyRequests", 429, often()))
            .with_field("retry-after", "2"),
        no_store(error("/counter/sunday", "TooManyRequests", 429, often()))
            .with_field("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
        no_store(error("/counter/often", "TooManyRequests", 429, often())),
        error("/counter/harsh", "Harsh", 429, Empty)
            .with_field("cache-control", "no-store, private"),
        no_store(error("/counter/named", "Named", 429, often())),
        no_store(error(
            "/counter/long",
            "RequestHeaderFieldsTooLarge",
            431,
            Complete("text/plain", b"Too long."),
        )),
        error("/counter/closed", "ServiceUnavailable", 503, closed())
            .with_field("retry-after", "0"),
        no_store(error(
            "/counter/no",
            "NetworkAuthenticationRequired",
            511,
            ExpectedContent::json(EMMA),
        )),
        Case::new::<LookResponse>(get("/counter/seen"), "Ok", 200, ExpectedContent::json(EMMA)),
        no_store(Case::new::<LookResponse>(get("/counter/often"), "TooManyRequests", 429, often())),
        Case::new::<LookResponse>(get("/counter/no"), "ServiceUnavailable", 503, closed()),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [AskResponse::<Book>::OPERATION, AskError::OPERATION],
            r#"
            POST | /counter/{selector} | ask | Ask at the counter. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            412 | error | PreconditionFailed | application/problem+json | - | - | - | A precondition in the header of the request is false.
            413 | error | ContentTooLarge | application/problem+json | - | - | - | The content of the request is larger than the server is willing to process. | Retry-After = "3600"
            428 | error | PreconditionRequired | application/problem+json | - | - | "Say which edition." | the detail | Cache-Control = "no-store"
            429 | error | TooManyRequests | application/problem+json | - | - | - | The client sent too many requests in a given time (rate limiting). | Retry-After?: Option<RetryAfter> | Cache-Control = "no-store"
            429 | error | Harsh | - | - | - | - | The client sent too many requests in a given time (rate limiting). | Cache-Control = "no-store, private"
            429 | error | Named | application/problem+json | Problem | - | - | The client sent too many requests in a given time (rate limiting). | Cache-Control = "no-store"
            431 | error | RequestHeaderFieldsTooLarge | text/plain | String | - | - | A header field, or all of them together, is too large. | Cache-Control = "no-store"
            503 | error | ServiceUnavailable | application/problem+json | - | - | - | The server is temporarily overloaded or under maintenance. | Retry-After: RetryAfter
            511 | error | NetworkAuthenticationRequired | application/json | Book | - | - | The client must authenticate itself to gain network access (captive portal). | Cache-Control = "no-store" | because The counter is the gate of the network.
            "#,
        ),
        Described::new(
            [LookResponse::<Book>::OPERATION],
            r#"
            GET | /counter/{selector} | look | Ask at the counter, as one enum. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            429 | success | TooManyRequests | application/problem+json | - | - | - | The client sent too many requests in a given time (rate limiting). | Cache-Control = "no-store"
            503 | success | ServiceUnavailable | application/problem+json | - | - | - | The server is temporarily overloaded or under maintenance. | Retry-After?: Option<RetryAfter>
            "#,
        ),
    ]
}

//! `#[from(…)]` on variants of every shape that a conversion can fill.

use std::error::Error;
use std::num::{ParseFloatError, ParseIntError};
use std::{fmt, io};

use api_responses::header::RetryAfter;
use api_responses::{DescribeResponses as _, Fault, Problem, api_responses};
use shared_errors::{ApiError, DbError};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{
    Case, ExpectedContent, problem, problem_with_detail, problem_without_detail,
};
use crate::extract::Selector;

/// Somebody has it.
pub struct Taken {
    by: &'static str,
}

impl From<Taken> for ApiError {
    fn from(taken: Taken) -> Self {
        Self::new("taken", format!("{} has it.", taken.by))
    }
}

/// It is longer than it may be.
pub struct TooLong(pub(super) u8);

impl From<TooLong> for Problem {
    fn from(TooLong(by): TooLong) -> Self {
        Problem::from("Too long.").with_extension("by", by)
    }
}

/// The binder has other work.
pub struct Busy;

impl From<Busy> for Problem {
    fn from(_: Busy) -> Self {
        Problem::from("Other work.").with_type("/problems/busy")
    }
}

/// An error with a cause that has a cause.
#[derive(Debug)]
struct Press(DbError);

impl fmt::Display for Press {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the press refused")
    }
}

impl Error for Press {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// Bind a book.
#[api_responses(
    POST "/sets/bindings/{selector}",
    200,
    /// Not the number of a book.
    #[from(ParseIntError, ParseFloatError)]
    400: "A number is needed.",
    #[from(&'static str)]
    Said = 400: String as "text/plain; charset=utf-8",
    #[from(fmt::Error)]
    404: (),
    #[from(Taken)]
    409: ApiError,
    #[from(TooLong)]
    422: Problem,
    #[from(std::str::Utf8Error)]
    429 { retry_after: Option<RetryAfter> },
    #[from(io::Error)]
    500: Fault,
    #[from(Busy)]
    503: Problem { retry_after: Option<RetryAfter> },
)]
pub async fn bind(selector: Selector) -> Result<BindResponse<Book>, BindError> {
    match selector.as_str() {
        "whole" => drop("1.5".parse::<u8>()?),
        "broken" => drop("half".parse::<f64>()?),
        "said" => Err("Not on a Monday.")?,
        "unformatted" => Err(fmt::Error)?,
        "taken" => Err(Taken { by: "Emma" })?,
        "long" => Err(TooLong(3))?,
        "garbled" => drop(String::from_utf8(vec![0xff]).map_err(|error| error.utf8_error())?),
        "torn" => Err(io::Error::other(Press(DbError::broken("torn by hand"))))?,
        "busy" => Err(Busy)?,
        _ => {}
    }
    Ok(BindResponse::Ok(emma()))
}

pub(super) fn cases() -> Vec<Case> {
    let post = |target| TestRequest::new("POST", target);
    let error = |target, variant, status, content| {
        Case::new::<BindError>(post(target), variant, status, content)
    };
    let number = || problem_with_detail("Bad Request", 400, "A number is needed.");
    let said = ExpectedContent::Complete("text/plain; charset=utf-8", b"Not on a Monday.");
    let taken = ExpectedContent::json(r#"{"error":{"code":"taken","message":"Emma has it."}}"#);
    let long = [("detail", "Too long.".into()), ("by", 3.into())];
    let long = problem("about:blank", "Unprocessable Content", 422, &long);
    // Its type differs from the variant's type, and therefore its title does too.
    let busy = vec![
        ("type", "/problems/busy".into()),
        ("status", 503.into()),
        ("detail", "Other work.".into()),
    ];
    let bound = post("/sets/bindings/yes");
    vec![
        Case::new::<BindResponse>(bound, "Ok", 200, ExpectedContent::json(EMMA)),
        error("/sets/bindings/whole", "BadRequest", 400, number()),
        error("/sets/bindings/broken", "BadRequest", 400, number()),
        error("/sets/bindings/said", "Said", 400, said),
        error("/sets/bindings/unformatted", "NotFound", 404, ExpectedContent::Empty),
        error("/sets/bindings/taken", "Conflict", 409, taken),
        error("/sets/bindings/long", "UnprocessableContent", 422, long),
        error(
            "/sets/bindings/garbled",
            "TooManyRequests",
            429,
            problem_without_detail("Too Many Requests", 429),
        )
        .with_field("cache-control", "no-store"),
        error("/sets/bindings/torn", "InternalServerError", 500, ExpectedContent::fault()),
        error("/sets/bindings/busy", "ServiceUnavailable", 503, ExpectedContent::Problem(busy)),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [BindResponse::<Book>::OPERATION, BindError::OPERATION],
        r#"
        POST | /sets/bindings/{selector} | bind | Bind a book. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        400 | error | BadRequest | application/problem+json | - | - | "A number is needed." | Not the number of a book.
        400 | error | Said | text/plain; charset=utf-8 | String | - | - | The server does not process the request because of an apparent client error.
        404 | error | NotFound | - | - | - | - | The resource was not found, or the server does not disclose that it exists.
        409 | error | Conflict | application/json | ApiError | - | - | The request conflicts with the current state of the resource.
        422 | error | UnprocessableContent | application/problem+json | Problem | - | - | The media type and the syntax are correct, but the content cannot be processed.
        429 | error | TooManyRequests | application/problem+json | - | - | - | The client sent too many requests in a given time (rate limiting). | Retry-After?: Option<RetryAfter> | Cache-Control = "no-store"
        500 | error | InternalServerError | application/problem+json | Fault | - | - | An unexpected condition prevented the server from fulfilling the request.
        503 | error | ServiceUnavailable | application/problem+json | Problem | - | - | The server is temporarily overloaded or under maintenance. | Retry-After?: Option<RetryAfter>
        "#,
    )]
}

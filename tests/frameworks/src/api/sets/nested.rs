//! Sets within sets, and errors that are converted through all of them.

use api_responses::header::RetryAfter;
use api_responses::{DescribeResponses as _, api_responses};
use shared_errors::{AuthError, Both, DbError, Internal, PoolError, RateError};

use super::guard::{User, guard};
use super::{Book, CHALLENGE, EMMA, emma};
use super::{LIBRARY_FAULT, LIBRARY_FORBIDDEN, LIBRARY_TOO_MANY, LIBRARY_UNAUTHORIZED};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

/// Whatever can go wrong before a book is read.
#[api_responses(
    409,
    #[from(AuthError, RateError)]
    ..Both,
    #[from(DbError)]
    Broken = ..Internal,
)]
pub enum ReadingError {}

fn limit(who: &str) -> Result<(), RateError> {
    if who == "hurried" {
        return Err(RateError::TooManyRequests { retry_after: RetryAfter::seconds(7) });
    }
    Ok(())
}

fn first_of_both(who: &str) -> Result<(), Both> {
    if who == "both" { Err(AuthError::Forbidden.into()) } else { Ok(()) }
}

fn query(who: &str) -> Result<Book, DbError> {
    match who {
        "unlucky" => Err(DbError::broken("wire cut by a digger")),
        _ => Ok(emma()),
    }
}

/// A function that the handler calls. Its error is another set.
fn prepare(who: &str) -> Result<User, ReadingError> {
    limit(who)?;
    let user = guard(who)?;
    first_of_both(who).map_err(ReadingError::Both)?;
    if who == "queued" {
        // No conversion is declared for it, so the set is named.
        Err(Internal::from(PoolError { waiting: who.to_owned() }))?;
    }
    Ok(user)
}

/// Read a book.
#[api_responses(
    GET "/sets/readings/{selector}",
    200,
    404,
    #[from(DbError, Both)]
    ..ReadingError,
)]
pub async fn read(selector: Selector) -> Result<ReadResponse<Book>, ReadError> {
    let User = prepare(selector.as_str())?;
    if selector.as_str() == "late" {
        Err(Both::from(RateError::TooManyRequests { retry_after: RetryAfter::seconds(8) }))?;
    }
    let book = query(selector.as_str())?;
    match selector.as_str() {
        "reader" => Ok(ReadResponse::Ok(book)),
        "taken" => Err(ReadingError::Conflict)?,
        _ => Err(ReadError::NotFound),
    }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| TestRequest::new("GET", target);
    let own = |target, variant, status, content| {
        Case::new::<ReadError>(get(target), variant, status, content)
    };
    let error = |target, variant, status, content| {
        own(target, variant, status, content).via("ReadingError")
    };
    let late = |target, seconds| {
        error(target, "TooManyRequests", 429, LIBRARY_TOO_MANY)
            .with_field("retry-after", seconds)
            .with_field("cache-control", "no-store")
    };
    let read = get("/sets/readings/reader");
    vec![
        Case::new::<ReadResponse>(read, "Ok", 200, ExpectedContent::json(EMMA)),
        own("/sets/readings/no", "NotFound", 404, problem_without_detail("Not Found", 404)),
        error("/sets/readings/taken", "Conflict", 409, problem_without_detail("Conflict", 409)),
        error("/sets/readings/nobody", "Unauthorized", 401, LIBRARY_UNAUTHORIZED)
            .with_field("www-authenticate", CHALLENGE),
        error("/sets/readings/both", "Forbidden", 403, LIBRARY_FORBIDDEN),
        late("/sets/readings/hurried", "7"),
        late("/sets/readings/late", "8"),
        error("/sets/readings/unlucky", "InternalServerError", 500, LIBRARY_FAULT),
        error("/sets/readings/queued", "InternalServerError", 500, LIBRARY_FAULT),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [ReadResponse::<Book>::OPERATION, ReadError::OPERATION],
        r#"
            GET | /sets/readings/{selector} | read | Read a book. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            409 | error | Conflict | application/problem+json | - | - | - | The request conflicts with the current state of the resource. | via ReadingError
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"library\"" | via ReadingError
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via ReadingError
            429 | error | TooManyRequests | application/json | ApiError | - | - | The client sent too many requests in a given time (rate limiting). | Retry-After: RetryAfter | Cache-Control = "no-store" | via ReadingError
            500 | error | InternalServerError | application/json | ApiError | - | - | An unexpected condition prevented the server from fulfilling the request. | via ReadingError
            "#,
    )]
}

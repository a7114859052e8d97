//! Sets within sets, and errors that are converted through all of them.

use api_responses::header::RetryAfter;
use api_responses::{DescribeResponses as _, api_responses};
use house::{AuthError, Both, DbError, Internal, PoolError, RateError};

use super::guard::{User, guard};
use super::{Book, CHALLENGE, EMMA, emma};
use super::{HOUSE_FAULT, HOUSE_FORBIDDEN, HOUSE_TOO_MANY, HOUSE_UNAUTHORIZED};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank};
use crate::framework::Which;

/// Whatever can go wrong before a book is read.
#[api_responses(
    409,
    #[from(AuthError, RateError)]
    ..Both,
    #[from(DbError)]
    Broken = ..Internal,
)]
pub(crate) enum ReadingError {}

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

/// What the handler calls, with an error that is a set of its own.
fn prepare(who: &str) -> Result<User, ReadingError> {
    limit(who)?;
    let user = guard(who)?;
    first_of_both(who).map_err(ReadingError::Both)?;
    if who == "queued" {
        // No conversion is declared for it, so the set that has one is named.
        Err(Internal::from(PoolError { waiting: who.to_owned() }))?;
    }
    Ok(user)
}

/// Read a book.
#[api_responses(
    GET "/sets/readings/{which}",
    200,
    404,
    #[from(DbError, Both)]
    ..ReadingError,
)]
pub(crate) async fn read(which: Which) -> Result<ReadResponse<Book>, ReadError> {
    let User = prepare(which.as_str())?;
    if which.as_str() == "late" {
        Err(Both::from(RateError::TooManyRequests { retry_after: RetryAfter::seconds(8) }))?;
    }
    let book = query(which.as_str())?;
    match which.as_str() {
        "reader" => Ok(book.into()),
        "taken" => Err(ReadingError::Conflict)?,
        _ => Err(ReadError::NotFound),
    }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| Question::new("GET", target);
    let own = |target, variant, status, content| {
        Case::new::<ReadError>(get(target), variant, status, content)
    };
    let error = |target, variant, status, content| {
        own(target, variant, status, content).via("ReadingError")
    };
    let late = |target, seconds| {
        error(target, "TooManyRequests", 429, HOUSE_TOO_MANY)
            .with_field("retry-after", seconds)
            .with_field("cache-control", "no-store")
    };
    let read = get("/sets/readings/reader");
    vec![
        Case::new::<ReadResponse>(read, "Ok", 200, Expected::json(EMMA)),
        own("/sets/readings/no", "NotFound", 404, blank("Not Found", 404)),
        error("/sets/readings/taken", "Conflict", 409, blank("Conflict", 409)),
        error("/sets/readings/nobody", "Unauthorized", 401, HOUSE_UNAUTHORIZED)
            .with_field("www-authenticate", CHALLENGE),
        error("/sets/readings/both", "Forbidden", 403, HOUSE_FORBIDDEN),
        late("/sets/readings/hurried", "7"),
        late("/sets/readings/late", "8"),
        error("/sets/readings/unlucky", "InternalServerError", 500, HOUSE_FAULT),
        error("/sets/readings/queued", "InternalServerError", 500, HOUSE_FAULT),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![Declared::new(
        [ReadResponse::<Book>::OPERATION, ReadError::OPERATION],
        r#"
            GET | /sets/readings/{which} | read | Read a book. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            409 | error | Conflict | application/problem+json | - | - | - | Conflict with the current state of the target; fix and resubmit. | via ReadingError
            401 | error | Unauthorized | application/json | ApiError | - | - | Sign in first. | WWW-Authenticate = "Bearer realm=\"house\"" | via ReadingError
            403 | error | Forbidden | application/json | ApiError | - | "This is not yours." | the detail | via ReadingError
            429 | error | TooManyRequests | application/json | ApiError | - | - | Too many requests in a given time (rate limiting). | Retry-After: RetryAfter | Cache-Control = "no-store" | via ReadingError
            500 | error | InternalServerError | application/json | ApiError | - | - | Unexpected condition prevented fulfilling the request. | via ReadingError
            "#,
    )]
}

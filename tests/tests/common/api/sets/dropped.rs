//! Errors that become variants without content, and so are lost to the client.

use api_responses::{DescribeResponses as _, api_responses};
use house::{DbError, PoolError};

use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

/// No `Error`.
#[derive(Debug)]
pub(crate) struct Untold(#[expect(dead_code, reason = "only shown")] String);

/// Nobody may need to know.
#[derive(Debug)]
pub(crate) struct Harmless(#[expect(dead_code, reason = "only shown")] String);

/// Of the server behind.
#[api_responses(#[from(DbError)] 502)]
pub(crate) enum GatewayError {}

fn query(which: &str) -> Result<(), DbError> {
    Err(DbError::broken(which))
}

/// Drop a book.
#[api_responses(
    POST "/sets/drops/{which}",
    204,
    #[from(Harmless)]
    409,
    #[from(DbError)]
    500,
    #[from(PoolError)]
    Closed = 503: "Come back later.",
    #[from(Untold)]
    507: (),
    ..GatewayError,
)]
pub(crate) async fn drop_book(which: Which) -> Result<DropBookResponse, DropBookError> {
    let text = which.as_str().to_owned();
    match which.as_str().split('-').next() {
        Some("409") => Err(Harmless(text))?,
        Some("500") => query(&text)?,
        Some("502") => query(&text).map_err(GatewayError::from)?,
        Some("503") => Err(PoolError { waiting: text })?,
        Some("507") => Err(Untold(text))?,
        _ => {}
    }
    Ok(DropBookResponse::NoContent)
}

pub(super) fn cases() -> Vec<Case> {
    let post = |target| Question::new("POST", target);
    let error = |target, variant, status, content| {
        Case::new::<DropBookError>(post(target), variant, status, content)
    };
    let dropped = post("/sets/drops/yes");
    let closed = explained("Service Unavailable", 503, "Come back later.");
    vec![
        Case::new::<DropBookResponse>(dropped, "NoContent", 204, Expected::Nothing),
        error("/sets/drops/409", "Conflict", 409, blank("Conflict", 409)),
        error("/sets/drops/500", "InternalServerError", 500, blank("Internal Server Error", 500)),
        error("/sets/drops/503", "Closed", 503, closed),
        error("/sets/drops/507", "InsufficientStorage", 507, Expected::Nothing),
        error("/sets/drops/502", "BadGateway", 502, blank("Bad Gateway", 502)).via("GatewayError"),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![Declared::new(
        [DropBookResponse::OPERATION, DropBookError::OPERATION],
        r#"
        POST | /sets/drops/{which} | drop_book | Drop a book. | -
        204 | success | NoContent | - | - | - | - | Success, and there is nothing to send as content.
        409 | error | Conflict | application/problem+json | - | - | - | Conflict with the current state of the target; fix and resubmit.
        500 | error | InternalServerError | application/problem+json | - | - | - | Unexpected condition prevented fulfilling the request.
        503 | error | Closed | application/problem+json | - | - | "Come back later." | the detail
        507 | error | InsufficientStorage | - | - | - | - | Cannot store the representation needed to complete the request.
        502 | error | BadGateway | application/problem+json | - | - | - | As gateway/proxy: invalid response from an inbound server. | via GatewayError
        "#,
    )]
}

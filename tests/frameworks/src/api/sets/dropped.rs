//! Errors that become variants without content, so that the client does not get them.

use api_responses::{DescribeResponses as _, api_responses};
use shared_errors::{DbError, PoolError};

use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// Does not implement `Error`.
#[derive(Debug)]
pub struct Untold(#[expect(dead_code, reason = "only shown")] String);

/// Nobody may need to know.
#[derive(Debug)]
pub struct Harmless(#[expect(dead_code, reason = "only shown")] String);

/// Of the server behind.
#[api_responses(#[from(DbError)] 502)]
pub enum GatewayError {}

fn query(selector: &str) -> Result<(), DbError> {
    Err(DbError::broken(selector))
}

/// Drop a book.
#[api_responses(
    POST "/sets/drops/{selector}",
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
pub async fn drop_book(selector: Selector) -> Result<DropBookResponse, DropBookError> {
    let text = selector.as_str().to_owned();
    match selector.as_str().split('-').next() {
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
    let post = |target| TestRequest::new("POST", target);
    let error = |target, variant, status, content| {
        Case::new::<DropBookError>(post(target), variant, status, content)
    };
    let dropped = post("/sets/drops/yes");
    let closed = problem_with_detail("Service Unavailable", 503, "Come back later.");
    vec![
        Case::new::<DropBookResponse>(dropped, "NoContent", 204, ExpectedContent::Empty),
        error("/sets/drops/409", "Conflict", 409, problem_without_detail("Conflict", 409)),
        error(
            "/sets/drops/500",
            "InternalServerError",
            500,
            problem_without_detail("Internal Server Error", 500),
        ),
        error("/sets/drops/503", "Closed", 503, closed),
        error("/sets/drops/507", "InsufficientStorage", 507, ExpectedContent::Empty),
        error("/sets/drops/502", "BadGateway", 502, problem_without_detail("Bad Gateway", 502))
            .via("GatewayError"),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [DropBookResponse::OPERATION, DropBookError::OPERATION],
        r#"
        POST | /sets/drops/{selector} | drop_book | Drop a book. | -
        204 | success | NoContent | - | - | - | - | Success, and there is nothing to send as content.
        409 | error | Conflict | application/problem+json | - | - | - | Conflict with the current state of the target; fix and resubmit.
        500 | error | InternalServerError | application/problem+json | - | - | - | Unexpected condition prevented fulfilling the request.
        503 | error | Closed | application/problem+json | - | - | "Come back later." | the detail
        507 | error | InsufficientStorage | - | - | - | - | Cannot store the representation needed to complete the request.
        502 | error | BadGateway | application/problem+json | - | - | - | As gateway/proxy: invalid response from an inbound server. | via GatewayError
        "#,
    )]
}

//! Problem documents (RFC 9457): fixed, with their own type, and created at run time.

use api_responses::{DescribeResponses as _, Problem, api_responses};
use serde_json::json;

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem, problem_with_detail};
use crate::extract::Selector;

/// Lend a book.
#[api_responses(
    POST "/loans/{selector}",
    200,
    403: Problem,
    /// Somebody has it at home.
    #[problem = "/problems/on-loan"]
    OnLoan = 409: "Somebody else has it.",
    #[problem = "https://example.com/problems/reserved?lang=en#top"]
    WaitingForSomebody = 409,
    Damaged = 409: "It is with the binder.",
    #[problem = "/problems/limit"]
    LimitReached = 422: Problem,
)]
pub async fn lend_book(selector: Selector) -> Result<LendBookResponse<Book>, LendBookError> {
    Err(match selector.as_str() {
        "lent" => return Ok(LendBookResponse::Ok(emma())),
        "forbidden" => LendBookError::Forbidden(
            Problem::from("Pay \"1 €\" first.")
                .with_instance("/fines/7")
                .with_extension("z", 1)
                .with_extension("fines", json!([{ "cents": 100 }, null]))
                .with_extension("a", "\u{7f}\n😀"),
        ),
        "on-loan" => LendBookError::OnLoan,
        "reserved" => LendBookError::WaitingForSomebody,
        "damaged" => LendBookError::Damaged,
        "limit" => LendBookError::LimitReached(
            Problem::new().with_extension("limit", 3).with_extension("status", 200),
        ),
        _ => LendBookError::LimitReached(
            Problem::from("Come back in May.").with_type("/problems/closed").with_title("Closed"),
        ),
    })
}

pub(super) fn cases() -> Vec<Case> {
    let post = |target| TestRequest::new("POST", target);
    let error = |target, variant, status, content| {
        Case::new::<LendBookError>(post(target), variant, status, content)
    };
    let reserved = "https://example.com/problems/reserved?lang=en#top";
    vec![
        Case::new::<LendBookResponse<Book>>(
            post("/loans/lent"),
            "Ok",
            200,
            ExpectedContent::json(EMMA),
        ),
        error(
            "/loans/forbidden",
            "Forbidden",
            403,
            problem(
                "about:blank",
                "Forbidden",
                403,
                &[
                    ("detail", "Pay \"1 €\" first.".into()),
                    ("instance", "/fines/7".into()),
                    ("z", 1.into()),
                    ("fines", json!([{ "cents": 100 }, null])),
                    ("a", "\u{7f}\n😀".into()),
                ],
            ),
        ),
        error(
            "/loans/on-loan",
            "OnLoan",
            409,
            problem(
                "/problems/on-loan",
                "On loan",
                409,
                &[("detail", "Somebody else has it.".into())],
            ),
        ),
        error(
            "/loans/reserved",
            "WaitingForSomebody",
            409,
            problem(reserved, "Waiting for somebody", 409, &[]),
        ),
        error(
            "/loans/damaged",
            "Damaged",
            409,
            problem_with_detail("Conflict", 409, "It is with the binder."),
        ),
        error(
            "/loans/limit",
            "LimitReached",
            422,
            problem("/problems/limit", "Limit reached", 422, &[("limit", 3.into())]),
        ),
        error(
            "/loans/closed",
            "LimitReached",
            422,
            problem("/problems/closed", "Closed", 422, &[("detail", "Come back in May.".into())]),
        ),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![Described::new(
        [LendBookResponse::<Book>::OPERATION, LendBookError::OPERATION],
        r#"
        POST | /loans/{selector} | lend_book | Lend a book. | -
        200 | success | Ok | application/json | Book | - | - | The request succeeded.
        403 | error | Forbidden | application/problem+json | Problem | - | - | The server understood the request and refuses to fulfill it.
        409 | error | OnLoan | application/problem+json | - | /problems/on-loan | "Somebody else has it." | Somebody has it at home.
        409 | error | WaitingForSomebody | application/problem+json | - | https://example.com/problems/reserved?lang=en#top | - | The request conflicts with the current state of the resource.
        409 | error | Damaged | application/problem+json | - | - | "It is with the binder." | the detail
        422 | error | LimitReached | application/problem+json | Problem | /problems/limit | - | The media type and the syntax are correct, but the content cannot be processed.
        "#,
    )]
}

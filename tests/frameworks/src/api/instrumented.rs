//! Handlers with `#[tracing::instrument]` above and below the declaration.

use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

#[tracing::instrument(skip_all)]
#[api_responses(GET "/instrumented/above/{selector}", 200, 404)]
pub async fn above(selector: Selector) -> Result<AboveResponse<Book>, AboveError> {
    if selector.as_str() == "yes" {
        Ok(AboveResponse::Ok(emma()))
    } else {
        Err(AboveError::NotFound)
    }
}

#[api_responses(GET "/instrumented/below/{selector}", 200, 404)]
#[tracing::instrument(skip_all, err)]
pub async fn below(selector: Selector) -> Result<BelowResponse<Book>, BelowError> {
    if selector.as_str() == "yes" {
        Ok(BelowResponse::Ok(emma()))
    } else {
        Err(BelowError::NotFound)
    }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| TestRequest::new("GET", target);
    let json = || ExpectedContent::json(EMMA);
    let missing = || problem_without_detail("Not Found", 404);
    vec![
        Case::new::<AboveResponse>(get("/instrumented/above/yes"), "Ok", 200, json()),
        Case::new::<AboveError>(get("/instrumented/above/no"), "NotFound", 404, missing()),
        Case::new::<BelowResponse>(get("/instrumented/below/yes"), "Ok", 200, json()),
        Case::new::<BelowError>(get("/instrumented/below/no"), "NotFound", 404, missing()),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [<AboveResponse>::OPERATION, AboveError::OPERATION],
            "
            GET | /instrumented/above/{selector} | above | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [<BelowResponse>::OPERATION, BelowError::OPERATION],
            "
            GET | /instrumented/below/{selector} | below | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
    ]
}

//! Handlers that `tracing` rewrites, before the declaration is read and after.

use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank};
use crate::framework::Which;

#[tracing::instrument(skip_all)]
#[api_responses(GET "/traced/above/{which}", 200, 404)]
pub(crate) async fn above(which: Which) -> Result<AboveResponse<Book>, AboveError> {
    if which.as_str() == "yes" { Ok(emma().into()) } else { Err(AboveError::NotFound) }
}

#[api_responses(GET "/traced/below/{which}", 200, 404)]
#[tracing::instrument(skip_all, err)]
pub(crate) async fn below(which: Which) -> Result<BelowResponse<Book>, BelowError> {
    if which.as_str() == "yes" { Ok(emma().into()) } else { Err(BelowError::NotFound) }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| Question::new("GET", target);
    let json = || Expected::json(EMMA);
    let missing = || blank("Not Found", 404);
    vec![
        Case::new::<AboveResponse>(get("/traced/above/yes"), "Ok", 200, json()),
        Case::new::<AboveError>(get("/traced/above/no"), "NotFound", 404, missing()),
        Case::new::<BelowResponse>(get("/traced/below/yes"), "Ok", 200, json()),
        Case::new::<BelowError>(get("/traced/below/no"), "NotFound", 404, missing()),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [<AboveResponse>::OPERATION, AboveError::OPERATION],
            "
            GET | /traced/above/{which} | above | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [<BelowResponse>::OPERATION, BelowError::OPERATION],
            "
            GET | /traced/below/{which} | below | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
    ]
}

//! Several methods, all of them, and the youngest one.

use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

/// Walk along a shelf.
#[api_responses(GET | HEAD "/shelves/{which}", 200, 404)]
pub(crate) async fn walk(which: Which) -> WalkResponse<Vec<Book>> {
    match which.as_str() {
        "full" => WalkResponse::Ok(vec![emma()]),
        _ => WalkResponse::NotFound,
    }
}

/// Ring the bell.
#[api_responses(ANY "/bell/{which}", 200: &'static str as "text/plain", 404)]
pub(crate) async fn ring(which: Which) -> Result<RingResponse, RingError> {
    if which.as_str() == "rung" { Ok(RingResponse::Ok("ding")) } else { Err(RingError::NotFound) }
}

/// Search.
#[api_responses(QUERY "/search/{which}", 200, 400: "Say what for.")]
pub(crate) async fn search(which: Which) -> Result<SearchResponse<Book>, SearchError> {
    if which.as_str() == "emma" { Ok(emma().into()) } else { Err(SearchError::BadRequest) }
}

pub(super) fn cases() -> Vec<Case> {
    type Walk = WalkResponse<Vec<Book>>;
    let full = r#"[{"title":"Emma","pages":474}]"#;
    let mut cases = vec![
        Case::new::<Walk>(Question::new("GET", "/shelves/full"), "Ok", 200, Expected::json(full)),
        Case::new::<Walk>(
            Question::new("GET", "/shelves/no"),
            "NotFound",
            404,
            blank("Not Found", 404),
        ),
        Case::new::<SearchResponse<Book>>(
            Question::new("QUERY", "/search/emma"),
            "Ok",
            200,
            Expected::json(EMMA),
        ),
        Case::new::<SearchError>(
            Question::new("QUERY", "/search/nothing"),
            "BadRequest",
            400,
            explained("Bad Request", 400, "Say what for."),
        ),
    ];
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "BREW"] {
        let (rung, no) = (Question::new(method, "/bell/rung"), Question::new(method, "/bell/no"));
        let ding = Expected::Whole("text/plain", b"ding");
        cases.push(Case::new::<RingResponse>(rung, "Ok", 200, ding));
        cases.push(Case::new::<RingError>(no, "NotFound", 404, blank("Not Found", 404)));
    }
    cases
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [WalkResponse::<Vec<Book>>::OPERATION],
            "
            GET|HEAD | /shelves/{which} | walk | Walk along a shelf. | -
            200 | success | Ok | application/json | Vec<Book> | - | - | The request succeeded; the content depends on the method.
            404 | success | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [RingResponse::OPERATION, RingError::OPERATION],
            "
            ANY | /bell/{which} | ring | Ring the bell. | -
            200 | success | Ok | text/plain | &'static str | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [SearchResponse::<Book>::OPERATION, SearchError::OPERATION],
            r#"
            QUERY | /search/{which} | search | Search. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            400 | error | BadRequest | application/problem+json | - | - | "Say what for." | the detail
            "#,
        ),
    ]
}

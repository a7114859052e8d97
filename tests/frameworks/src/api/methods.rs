//! Several methods, `ANY`, and QUERY.

use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// Walk along a shelf.
#[api_responses(GET | HEAD "/shelves/{selector}", 200, 404)]
pub async fn walk(selector: Selector) -> WalkResponse<Vec<Book>> {
    match selector.as_str() {
        "full" => WalkResponse::Ok(vec![emma()]),
        _ => WalkResponse::NotFound,
    }
}

/// Ring the bell.
#[api_responses(ANY "/bell/{selector}", 200: &'static str as "text/plain", 404)]
pub async fn ring(selector: Selector) -> Result<RingResponse, RingError> {
    if selector.as_str() == "rung" {
        Ok(RingResponse::Ok("ding"))
    } else {
        Err(RingError::NotFound)
    }
}

/// Search.
#[api_responses(QUERY "/search/{selector}", 200, 400: "Say what for.")]
pub async fn search(selector: Selector) -> Result<SearchResponse<Book>, SearchError> {
    if selector.as_str() == "emma" {
        Ok(SearchResponse::Ok(emma()))
    } else {
        Err(SearchError::BadRequest)
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Walk = WalkResponse<Vec<Book>>;
    let full = r#"[{"title":"Emma","pages":474}]"#;
    let mut cases = vec![
        Case::new::<Walk>(
            TestRequest::new("GET", "/shelves/full"),
            "Ok",
            200,
            ExpectedContent::json(full),
        ),
        Case::new::<Walk>(
            TestRequest::new("GET", "/shelves/no"),
            "NotFound",
            404,
            problem_without_detail("Not Found", 404),
        ),
        Case::new::<SearchResponse<Book>>(
            TestRequest::new("QUERY", "/search/emma"),
            "Ok",
            200,
            ExpectedContent::json(EMMA),
        ),
        Case::new::<SearchError>(
            TestRequest::new("QUERY", "/search/nothing"),
            "BadRequest",
            400,
            problem_with_detail("Bad Request", 400, "Say what for."),
        ),
    ];
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY", "BREW"] {
        let (rung, no) =
            (TestRequest::new(method, "/bell/rung"), TestRequest::new(method, "/bell/no"));
        let ding = ExpectedContent::Complete("text/plain", b"ding");
        cases.push(Case::new::<RingResponse>(rung, "Ok", 200, ding));
        cases.push(Case::new::<RingError>(
            no,
            "NotFound",
            404,
            problem_without_detail("Not Found", 404),
        ));
    }
    cases
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [WalkResponse::<Vec<Book>>::OPERATION],
            "
            GET|HEAD | /shelves/{selector} | walk | Walk along a shelf. | -
            200 | success | Ok | application/json | Vec<Book> | - | - | The request succeeded.
            404 | success | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [RingResponse::OPERATION, RingError::OPERATION],
            "
            ANY | /bell/{selector} | ring | Ring the bell. | -
            200 | success | Ok | text/plain | &'static str | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [SearchResponse::<Book>::OPERATION, SearchError::OPERATION],
            r#"
            QUERY | /search/{selector} | search | Search. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            400 | error | BadRequest | application/problem+json | - | - | "Say what for." | the detail
            "#,
        ),
    ]
}

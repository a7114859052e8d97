//! Generic handlers.

use api_responses::{DescribeResponses as _, api_responses};
use serde::Serialize;

use super::{Book, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

pub trait Sample: Serialize + Send + 'static {
    fn sample() -> Self;
}

impl Sample for Book {
    fn sample() -> Self {
        emma()
    }
}

impl Sample for u8 {
    fn sample() -> Self {
        7
    }
}

/// Take a sample.
#[api_responses(GET "/samples/{selector}", 200, 404)]
pub async fn get_sample<T: Sample>(
    selector: Selector,
) -> Result<GetSampleResponse<Vec<T>>, GetSampleError> {
    match selector.as_str() {
        "one" => Ok(GetSampleResponse::Ok(vec![T::sample()])),
        _ => Err(GetSampleError::NotFound),
    }
}

/// Tell a title.
#[api_responses(GET "/titles/{selector}", 200)]
pub async fn get_title(selector: Selector) -> GetTitleResponse<impl Serialize> {
    GetTitleResponse::Ok((selector.as_str().len(), emma()))
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| TestRequest::new("GET", target);
    let of_book = ExpectedContent::json(r#"[{"title":"Emma","pages":474}]"#);
    let missing = problem_without_detail("Not Found", 404);
    let title = ExpectedContent::json(r#"[4,{"title":"Emma","pages":474}]"#);
    vec![
        Case::new::<GetSampleResponse<Book>>(get("/samples/one"), "Ok", 200, of_book),
        Case::new::<GetSampleResponse<u8>>(
            get("/numbers/one"),
            "Ok",
            200,
            ExpectedContent::json("[7]"),
        ),
        Case::new::<GetSampleError>(get("/samples/no"), "NotFound", 404, missing),
        Case::new::<GetTitleResponse<()>>(get("/titles/emma"), "Ok", 200, title),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [
                GetSampleResponse::<Book>::OPERATION,
                GetSampleResponse::<u8>::OPERATION,
                GetSampleError::OPERATION,
            ],
            "
            GET | /samples/{selector} | get_sample | Take a sample. | -
            200 | success | Ok | application/json | Vec<T> | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [GetTitleResponse::<()>::OPERATION],
            "
            GET | /titles/{selector} | get_title | Tell a title. | -
            200 | success | Ok | application/json | impl Serialize | - | - | The request succeeded.
            ",
        ),
    ]
}

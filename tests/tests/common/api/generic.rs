//! Handlers whose content is not known where they are declared.

use api_responses::{DescribeResponses as _, api_responses};
use serde::Serialize;

use super::{Book, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank};
use crate::framework::Which;

pub(crate) trait Sample: Serialize + Send + 'static {
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
#[api_responses(GET "/samples/{which}", 200, 404)]
pub(crate) async fn get_sample<T: Sample>(
    which: Which,
) -> Result<GetSampleResponse<Vec<T>>, GetSampleError> {
    match which.as_str() {
        "one" => Ok(GetSampleResponse::Ok(vec![T::sample()])),
        _ => Err(GetSampleError::NotFound),
    }
}

/// Tell a title.
#[api_responses(GET "/titles/{which}", 200)]
pub(crate) async fn get_title(which: Which) -> GetTitleResponse<impl Serialize> {
    GetTitleResponse::Ok((which.len(), emma()))
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| Question::new("GET", target);
    let of_book = Expected::json(r#"[{"title":"Emma","pages":474}]"#);
    let missing = blank("Not Found", 404);
    let title = Expected::json(r#"[4,{"title":"Emma","pages":474}]"#);
    vec![
        Case::new::<GetSampleResponse<Book>>(get("/samples/one"), "Ok", 200, of_book),
        Case::new::<GetSampleResponse<u8>>(get("/numbers/one"), "Ok", 200, Expected::json("[7]")),
        Case::new::<GetSampleError>(get("/samples/no"), "NotFound", 404, missing),
        Case::new::<GetTitleResponse<()>>(get("/titles/emma"), "Ok", 200, title),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [
                GetSampleResponse::<Book>::OPERATION,
                GetSampleResponse::<u8>::OPERATION,
                GetSampleError::OPERATION,
            ],
            "
            GET | /samples/{which} | get_sample | Take a sample. | -
            200 | success | Ok | application/json | Vec<T> | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [GetTitleResponse::<()>::OPERATION],
            "
            GET | /titles/{which} | get_title | Tell a title. | -
            200 | success | Ok | application/json | impl Serialize | - | - | The request succeeded; the content depends on the method.
            ",
        ),
    ]
}

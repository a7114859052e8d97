//! Handlers with the names of bindings in generated code, and with a keyword as their name.

use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

#[api_responses(GET "/names/f/{selector}", 200, 404: Problem)]
pub async fn f(selector: Selector) -> Result<FResponse<Book>, FError> {
    if selector.as_str() == "yes" {
        Ok(FResponse::Ok(emma()))
    } else {
        Err(FError::NotFound("f".into()))
    }
}

#[api_responses(GET "/names/body/{selector}", 200: &'static str as "text/plain", 404: ())]
pub async fn body(selector: Selector) -> Result<BodyResponse, BodyError> {
    if selector.as_str() == "yes" { Ok(BodyResponse::Ok("body")) } else { Err(BodyError::NotFound) }
}

#[api_responses(POST "/names/location/{selector}", 200, 404)]
pub async fn location(selector: Selector) -> LocationResponse<Book> {
    if selector.as_str() == "yes" {
        LocationResponse::Ok(emma())
    } else {
        LocationResponse::NotFound
    }
}

#[api_responses(GET "/names/type/{selector}", 200, 404: Book)]
pub async fn r#type(selector: Selector) -> Result<TypeResponse<Book>, TypeError> {
    if selector.as_str() == "yes" {
        Ok(TypeResponse::Ok(emma()))
    } else {
        Err(TypeError::NotFound(emma()))
    }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| TestRequest::new("GET", target);
    let post = |target| TestRequest::new("POST", target);
    let body = ExpectedContent::Complete("text/plain", b"body");
    let json = || ExpectedContent::json(EMMA);
    let missing = problem_without_detail("Not Found", 404);
    vec![
        Case::new::<FResponse>(get("/names/f/yes"), "Ok", 200, json()),
        Case::new::<FError>(
            get("/names/f/no"),
            "NotFound",
            404,
            problem_with_detail("Not Found", 404, "f"),
        ),
        Case::new::<BodyResponse>(get("/names/body/yes"), "Ok", 200, body),
        Case::new::<BodyError>(get("/names/body/no"), "NotFound", 404, ExpectedContent::Empty),
        Case::new::<LocationResponse>(post("/names/location/yes"), "Ok", 200, json()),
        Case::new::<LocationResponse>(post("/names/location/no"), "NotFound", 404, missing),
        Case::new::<TypeResponse>(get("/names/type/yes"), "Ok", 200, json()),
        Case::new::<TypeError>(get("/names/type/no"), "NotFound", 404, json()),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [<FResponse>::OPERATION, FError::OPERATION],
            "
            GET | /names/f/{selector} | f | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | Problem | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [BodyResponse::OPERATION, BodyError::OPERATION],
            "
            GET | /names/body/{selector} | body | - | -
            200 | success | Ok | text/plain | &'static str | - | - | The request succeeded.
            404 | error | NotFound | - | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [<LocationResponse>::OPERATION],
            "
            POST | /names/location/{selector} | location | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | success | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [<TypeResponse>::OPERATION, TypeError::OPERATION],
            "
            GET | /names/type/{selector} | type | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/json | Book | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
    ]
}

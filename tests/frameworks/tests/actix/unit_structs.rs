//! Handlers that actix-web turns into unit structs, with the names of bindings in generated code. Each name
//! is in scope of that code.

use actix_web::get;
use api_responses::{DescribeResponses as _, Problem, api_responses};

use crate::Path;
use frameworks::api::{Book, EMMA, emma};
use frameworks::client::TestRequest;
use frameworks::described::Described;
use frameworks::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};

#[api_responses(200, 404: Problem)]
#[get("/structs/f/{selector}")]
pub(crate) async fn f(selector: Path) -> Result<FResponse<Book>, FError> {
    if selector.as_str() == "yes" {
        Ok(FResponse::Ok(emma()))
    } else {
        Err(FError::NotFound("f".into()))
    }
}

#[api_responses(200: &'static str as "text/plain", 404)]
#[get("/structs/body/{selector}")]
pub(crate) async fn body(selector: Path) -> Result<BodyResponse, BodyError> {
    if selector.as_str() == "yes" { Ok(BodyResponse::Ok("body")) } else { Err(BodyError::NotFound) }
}

#[api_responses(200, 404)]
#[actix_web::get("/structs/location/{selector}")]
pub(crate) async fn location(selector: Path) -> LocationResponse<Book> {
    if selector.as_str() == "yes" {
        LocationResponse::Ok(emma())
    } else {
        LocationResponse::NotFound
    }
}

#[api_responses(200, 404: Book)]
#[tracing::instrument(skip_all)]
#[get("/structs/type/{selector}")]
pub(crate) async fn r#type(selector: Path) -> Result<TypeResponse<Book>, TypeError> {
    if selector.as_str() == "yes" {
        Ok(TypeResponse::Ok(emma()))
    } else {
        Err(TypeError::NotFound(emma()))
    }
}

pub(crate) fn cases() -> [Case; 8] {
    let get = |target| TestRequest::new("GET", target);
    let json = || ExpectedContent::json(EMMA);
    let text = ExpectedContent::Complete("text/plain", b"body");
    let missing = || problem_without_detail("Not Found", 404);
    let problem = problem_with_detail("Not Found", 404, "f");
    [
        Case::new::<FResponse>(get("/structs/f/yes"), "Ok", 200, json()),
        Case::new::<FError>(get("/structs/f/no"), "NotFound", 404, problem),
        Case::new::<BodyResponse>(get("/structs/body/yes"), "Ok", 200, text),
        Case::new::<BodyError>(get("/structs/body/no"), "NotFound", 404, missing()),
        Case::new::<LocationResponse>(get("/structs/location/yes"), "Ok", 200, json()),
        Case::new::<LocationResponse>(get("/structs/location/no"), "NotFound", 404, missing()),
        Case::new::<TypeResponse>(get("/structs/type/yes"), "Ok", 200, json()),
        Case::new::<TypeError>(get("/structs/type/no"), "NotFound", 404, json()),
    ]
}

pub(crate) fn described() -> [Described; 4] {
    [
        Described::new(
            [<FResponse>::OPERATION, FError::OPERATION],
            "
            GET | /structs/f/{selector} | f | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | Problem | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [BodyResponse::OPERATION, BodyError::OPERATION],
            "
            GET | /structs/body/{selector} | body | - | -
            200 | success | Ok | text/plain | &'static str | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [<LocationResponse>::OPERATION],
            "
            GET | /structs/location/{selector} | location | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | success | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [<TypeResponse>::OPERATION, TypeError::OPERATION],
            "
            GET | /structs/type/{selector} | type | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/json | Book | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
    ]
}

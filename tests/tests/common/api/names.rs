//! Handlers that are called like the bindings of generated code, and like a keyword.

use api_responses::{DescribeResponses as _, Problem, api_responses};

use super::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

#[api_responses(GET "/names/f/{which}", 200, 404: Problem)]
pub(crate) async fn f(which: Which) -> Result<FResponse<Book>, FError> {
    if which.as_str() == "yes" {
        Ok(FResponse::Ok(emma()))
    } else {
        Err(FError::NotFound("f".into()))
    }
}

#[api_responses(GET "/names/body/{which}", 200: &'static str as "text/plain", 404: ())]
pub(crate) async fn body(which: Which) -> Result<BodyResponse, BodyError> {
    if which.as_str() == "yes" { Ok(BodyResponse::Ok("body")) } else { Err(BodyError::NotFound) }
}

#[api_responses(POST "/names/location/{which}", 200, 404)]
pub(crate) async fn location(which: Which) -> LocationResponse<Book> {
    if which.as_str() == "yes" { LocationResponse::Ok(emma()) } else { LocationResponse::NotFound }
}

#[api_responses(GET "/names/type/{which}", 200, 404: Book)]
pub(crate) async fn r#type(which: Which) -> Result<TypeResponse<Book>, TypeError> {
    if which.as_str() == "yes" { Ok(emma().into()) } else { Err(TypeError::NotFound(emma())) }
}

pub(super) fn cases() -> Vec<Case> {
    let get = |target| Question::new("GET", target);
    let post = |target| Question::new("POST", target);
    let body = Expected::Whole("text/plain", b"body");
    let json = || Expected::json(EMMA);
    let missing = blank("Not Found", 404);
    vec![
        Case::new::<FResponse>(get("/names/f/yes"), "Ok", 200, json()),
        Case::new::<FError>(get("/names/f/no"), "NotFound", 404, explained("Not Found", 404, "f")),
        Case::new::<BodyResponse>(get("/names/body/yes"), "Ok", 200, body),
        Case::new::<BodyError>(get("/names/body/no"), "NotFound", 404, Expected::Nothing),
        Case::new::<LocationResponse>(post("/names/location/yes"), "Ok", 200, json()),
        Case::new::<LocationResponse>(post("/names/location/no"), "NotFound", 404, missing),
        Case::new::<TypeResponse>(get("/names/type/yes"), "Ok", 200, json()),
        Case::new::<TypeError>(get("/names/type/no"), "NotFound", 404, json()),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [<FResponse>::OPERATION, FError::OPERATION],
            "
            GET | /names/f/{which} | f | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | Problem | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [BodyResponse::OPERATION, BodyError::OPERATION],
            "
            GET | /names/body/{which} | body | - | -
            200 | success | Ok | text/plain | &'static str | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | - | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [<LocationResponse>::OPERATION],
            "
            POST | /names/location/{which} | location | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | success | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [<TypeResponse>::OPERATION, TypeError::OPERATION],
            "
            GET | /names/type/{which} | type | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/json | Book | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
    ]
}

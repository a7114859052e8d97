//! Handlers of which actix-web makes unit structs, called like the bindings of generated code: each
//! name is in scope of that code.

use actix_web::get;
use api_responses::{DescribeResponses as _, Problem, api_responses};

use crate::common::api::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

#[api_responses(200, 404: Problem)]
#[get("/structs/f/{which}")]
pub(crate) async fn f(which: Which) -> Result<FResponse<Book>, FError> {
    if which.as_str() == "yes" { Ok(emma().into()) } else { Err(FError::NotFound("f".into())) }
}

#[api_responses(200: &'static str as "text/plain", 404)]
#[get("/structs/body/{which}")]
pub(crate) async fn body(which: Which) -> Result<BodyResponse, BodyError> {
    if which.as_str() == "yes" { Ok("body".into()) } else { Err(BodyError::NotFound) }
}

#[api_responses(200, 404)]
#[actix_web::get("/structs/location/{which}")]
pub(crate) async fn location(which: Which) -> LocationResponse<Book> {
    if which.as_str() == "yes" { emma().into() } else { LocationResponse::NotFound }
}

#[api_responses(200, 404: Book)]
#[tracing::instrument(skip_all)]
#[get("/structs/type/{which}")]
pub(crate) async fn r#type(which: Which) -> Result<TypeResponse<Book>, TypeError> {
    if which.as_str() == "yes" { Ok(emma().into()) } else { Err(TypeError::NotFound(emma())) }
}

pub(crate) fn cases() -> [Case; 8] {
    let get = |target| Question::new("GET", target);
    let json = || Expected::json(EMMA);
    let text = Expected::Whole("text/plain", b"body");
    let missing = || blank("Not Found", 404);
    let problem = explained("Not Found", 404, "f");
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

pub(crate) fn declared() -> [Declared; 4] {
    [
        Declared::new(
            [<FResponse>::OPERATION, FError::OPERATION],
            "
            GET | /structs/f/{which} | f | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | Problem | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [BodyResponse::OPERATION, BodyError::OPERATION],
            "
            GET | /structs/body/{which} | body | - | -
            200 | success | Ok | text/plain | &'static str | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [<LocationResponse>::OPERATION],
            "
            GET | /structs/location/{which} | location | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | success | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [<TypeResponse>::OPERATION, TypeError::OPERATION],
            "
            GET | /structs/type/{which} | type | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/json | Book | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
    ]
}

//! Handlers whose method and path stand in a route attribute of actix-web.

use actix_web::http::StatusCode;
use actix_web::http::header::ETAG;
use actix_web::web::Json;
use actix_web::{CustomizeResponder, Responder, get, route};
use api_responses::{DescribeResponses as _, api_responses};

use crate::common::api::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank, explained};
use crate::framework::Which;

/// Look up one user.
#[api_responses(200, 404, 422)]
#[get("/users/{which}")]
pub(crate) async fn get_user(which: Which) -> Result<GetUserResponse<Book>, GetUserError> {
    match which.as_str() {
        "emma" => Ok(emma().into()),
        "odd" => Err(GetUserError::UnprocessableContent),
        _ => Err(GetUserError::NotFound),
    }
}

#[api_responses(200, 404: "Nobody.")]
#[actix_web::post("/users/{which}")]
pub(crate) async fn change_user(which: Which, Json(book): Json<Book>) -> ChangeUserResponse<Book> {
    if which.as_str() == "emma" {
        ChangeUserResponse::Ok(book)
    } else {
        ChangeUserResponse::NotFound
    }
}

#[api_responses(200, 404)]
#[route("/members/{which}", method = "GET", method = "HEAD")]
pub(crate) async fn get_member(which: Which) -> GetMemberResponse<Book> {
    if which.as_str() == "emma" {
        GetMemberResponse::Ok(emma())
    } else {
        GetMemberResponse::NotFound
    }
}

/// Look up a guest.
#[api_responses(200, 404)]
#[actix_web::routes]
#[get("/guests/{which}")]
#[post("/guests/{which}/again")]
pub(crate) async fn get_guest(which: Which) -> Result<GetGuestResponse<Book>, GetGuestError> {
    if which.as_str() == "emma" { Ok(emma().into()) } else { Err(GetGuestError::NotFound) }
}

/// Nothing of it is generated, and nobody can name it.
#[api_responses(202, 409)]
#[actix_web::post("/moves/{which}")]
pub(crate) async fn move_stock(_: Which) -> impl Responder {
    ("moving", StatusCode::ACCEPTED)
}

/// Fields in front of the response, as actix-web writes them.
#[api_responses(200, 404)]
#[get("/copies/of/{which}")]
pub(crate) async fn get_copies(
    which: Which,
) -> Result<CustomizeResponder<GetCopiesResponse<Book>>, GetCopiesError> {
    match which.as_str() {
        "some" => Ok(GetCopiesResponse::Ok(emma()).customize().insert_header((ETAG, "\"7\""))),
        _ => Err(GetCopiesError::NotFound),
    }
}

pub(crate) fn cases() -> [Case; 13] {
    let get = |target| Question::new("GET", target);
    let post = |target| Question::new("POST", target);
    let json = || Expected::json(EMMA);
    let missing = || blank("Not Found", 404);
    let odd = blank("Unprocessable Content", 422);
    let nobody = explained("Not Found", 404, "Nobody.");
    let emma = post("/users/emma").with_json(EMMA);
    let no = post("/users/no").with_json(EMMA);
    let moving = Expected::Whole("text/plain; charset=utf-8", b"moving");
    [
        Case::new::<GetUserResponse>(get("/users/emma"), "Ok", 200, json()),
        Case::new::<GetUserError>(get("/users/odd"), "UnprocessableContent", 422, odd),
        Case::new::<GetUserError>(get("/users/no"), "NotFound", 404, missing()),
        Case::new::<ChangeUserResponse>(emma, "Ok", 200, json()),
        Case::new::<ChangeUserResponse>(no, "NotFound", 404, nobody),
        Case::new::<GetMemberResponse>(get("/members/emma"), "Ok", 200, json()),
        Case::new::<GetMemberResponse>(get("/members/no"), "NotFound", 404, missing()),
        Case::new::<GetGuestResponse>(get("/guests/emma"), "Ok", 200, json()),
        Case::new::<GetGuestResponse>(post("/guests/emma/again"), "Ok", 200, json()),
        Case::new::<GetGuestError>(post("/guests/no/again"), "NotFound", 404, missing()),
        Case::own(post("/moves/some"), 202, moving),
        Case::new::<GetCopiesResponse>(get("/copies/of/some"), "Ok", 200, json())
            .with_field_in_front("etag", "\"7\""),
        Case::new::<GetCopiesError>(get("/copies/of/no"), "NotFound", 404, missing()),
    ]
}

pub(crate) fn declared() -> [Declared; 5] {
    [
        Declared::new(
            [<GetUserResponse>::OPERATION, GetUserError::OPERATION],
            "
            GET | /users/{which} | get_user | Look up one user. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            422 | error | UnprocessableContent | application/problem+json | - | - | - | Media type understood and syntax correct, but the instructions cannot be processed.
            ",
        ),
        Declared::new(
            [<ChangeUserResponse>::OPERATION],
            r#"
            POST | /users/{which} | change_user | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | success | NotFound | application/problem+json | - | - | "Nobody." | the detail
            "#,
        ),
        Declared::new(
            [<GetMemberResponse>::OPERATION],
            "
            GET|HEAD | /members/{which} | get_member | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | success | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [<GetGuestResponse>::OPERATION, GetGuestError::OPERATION],
            "
            GET|POST | /guests/{which} | get_guest | Look up a guest. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [<GetCopiesResponse>::OPERATION, GetCopiesError::OPERATION],
            "
            GET | /copies/of/{which} | get_copies | Fields in front of the response, as actix-web writes them. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
    ]
}

//! Handlers whose method and path are in a route attribute of actix-web.

use actix_web::http::StatusCode;
use actix_web::http::header::ETAG;
use actix_web::web::Json;
use actix_web::{CustomizeResponder, Responder, get, route};
use api_responses::{DescribeResponses as _, api_responses};

use crate::Path;
use frameworks::api::{Book, EMMA, emma};
use frameworks::client::TestRequest;
use frameworks::described::Described;
use frameworks::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};

/// Look up one user.
#[api_responses(200, 404, 422)]
#[get("/users/{selector}")]
pub(crate) async fn get_user(selector: Path) -> Result<GetUserResponse<Book>, GetUserError> {
    match selector.as_str() {
        "emma" => Ok(GetUserResponse::Ok(emma())),
        "odd" => Err(GetUserError::UnprocessableContent),
        _ => Err(GetUserError::NotFound),
    }
}

#[api_responses(200, 404: "Nobody.")]
#[actix_web::post("/users/{selector}")]
pub(crate) async fn change_user(
    selector: Path,
    Json(book): Json<Book>,
) -> ChangeUserResponse<Book> {
    if selector.as_str() == "emma" {
        ChangeUserResponse::Ok(book)
    } else {
        ChangeUserResponse::NotFound
    }
}

#[api_responses(200, 404)]
#[route("/members/{selector}", method = "GET", method = "HEAD")]
pub(crate) async fn get_member(selector: Path) -> GetMemberResponse<Book> {
    if selector.as_str() == "emma" {
        GetMemberResponse::Ok(emma())
    } else {
        GetMemberResponse::NotFound
    }
}

/// Look up a guest.
#[api_responses(200, 404)]
#[actix_web::routes]
#[get("/guests/{selector}")]
#[post("/guests/{selector}/again")]
pub(crate) async fn get_guest(selector: Path) -> Result<GetGuestResponse<Book>, GetGuestError> {
    if selector.as_str() == "emma" {
        Ok(GetGuestResponse::Ok(emma()))
    } else {
        Err(GetGuestError::NotFound)
    }
}

/// No type is generated, and the returned type has no name.
#[api_responses(202, 409)]
#[actix_web::post("/moves/{selector}")]
pub(crate) async fn move_stock(_: Path) -> impl Responder {
    ("moving", StatusCode::ACCEPTED)
}

/// Header fields that actix-web adds to the response.
#[allow(deprecated, reason = "the wrapper only adds a header field")]
#[api_responses(200, 404)]
#[get("/copies/of/{selector}")]
pub(crate) async fn get_copies(
    selector: Path,
) -> Result<CustomizeResponder<GetCopiesResponse<Book>>, GetCopiesError> {
    match selector.as_str() {
        "some" => Ok(GetCopiesResponse::Ok(emma()).customize().insert_header((ETAG, "\"7\""))),
        _ => Err(GetCopiesError::NotFound),
    }
}

pub(crate) fn cases() -> [Case; 13] {
    let get = |target| TestRequest::new("GET", target);
    let post = |target| TestRequest::new("POST", target);
    let json = || ExpectedContent::json(EMMA);
    let missing = || problem_without_detail("Not Found", 404);
    let odd = problem_without_detail("Unprocessable Content", 422);
    let nobody = problem_with_detail("Not Found", 404, "Nobody.");
    let emma = post("/users/emma").with_json(EMMA);
    let no = post("/users/no").with_json(EMMA);
    let moving = ExpectedContent::Complete("text/plain; charset=utf-8", b"moving");
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
        Case::handwritten(post("/moves/some"), 202, moving),
        Case::new::<GetCopiesResponse>(get("/copies/of/some"), "Ok", 200, json())
            .with_undeclared_field("etag", "\"7\""),
        Case::new::<GetCopiesError>(get("/copies/of/no"), "NotFound", 404, missing()),
    ]
}

pub(crate) fn described() -> [Described; 5] {
    [
        Described::new(
            [<GetUserResponse>::OPERATION, GetUserError::OPERATION],
            "
            GET | /users/{selector} | get_user | Look up one user. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            422 | error | UnprocessableContent | application/problem+json | - | - | - | The media type and the syntax are correct, but the content cannot be processed.
            ",
        ),
        Described::new(
            [<ChangeUserResponse>::OPERATION],
            r#"
            POST | /users/{selector} | change_user | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | success | NotFound | application/problem+json | - | - | "Nobody." | the detail
            "#,
        ),
        Described::new(
            [<GetMemberResponse>::OPERATION],
            "
            GET|HEAD | /members/{selector} | get_member | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | success | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [<GetGuestResponse>::OPERATION, GetGuestError::OPERATION],
            "
            GET|POST | /guests/{selector} | get_guest | Look up a guest. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [<GetCopiesResponse>::OPERATION, GetCopiesError::OPERATION],
            "
            GET | /copies/of/{selector} | get_copies | Header fields that actix-web adds to the response. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
    ]
}

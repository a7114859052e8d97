//! Handwritten types with generated ones, and alone. Their codes are claims, and their responses are
//! unchanged.

use std::fmt;

use actix_web::{HttpResponse, ResponseError};
use api_responses::http::header::CONTENT_TYPE;
use api_responses::http::{HeaderValue, StatusCode};
use api_responses::{DescribeResponses as _, Response, ToHttpResponse, api_responses};
use axum::response::IntoResponse;

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail};
use crate::extract::{Json, Selector};

/// What the library says when it cannot do something. The conversion into a response is handwritten for
/// each framework.
#[api_responses(
    409,
    /// The shelves are full.
    Full = 507,
)]
#[derive(Debug)]
pub enum OwnError {
    Taken,
    Full,
}

impl OwnError {
    /// Status code and text.
    pub fn status_and_text(&self) -> (u16, &'static str) {
        match self {
            Self::Taken => (409, "taken, in our own words"),
            Self::Full => (507, "full, in our own words"),
        }
    }
}

impl fmt::Display for OwnError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.status_and_text().1)
    }
}

impl IntoResponse for OwnError {
    fn into_response(self) -> axum::response::Response {
        self.to_http_response().map(axum::body::Body::new)
    }
}

impl ResponseError for OwnError {
    fn status_code(&self) -> actix_web::http::StatusCode {
        actix_web::http::StatusCode::from_u16(self.status_and_text().0).unwrap()
    }

    fn error_response(&self) -> HttpResponse {
        let text = self.status_and_text().1;
        HttpResponse::build(self.status_code()).content_type(OWN).body(text)
    }
}

impl ToHttpResponse for OwnError {
    fn to_http_response(&self) -> Response {
        let (status, text) = self.status_and_text();
        let mut response = Response::new(text.into());
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(OWN));
        response
    }
}

/// The media type of these texts.
pub const OWN: &str = "application/x-own";

/// Shelve a book: the success is generated.
#[api_responses(PUT "/books/{selector}", 200, 201, 204, 409: (), 507)]
pub async fn put_book(selector: Selector) -> Result<PutBookResponse<Book>, OwnError> {
    match selector.as_str() {
        "replaced" => Ok(PutBookResponse::Ok(emma())),
        "new" => Ok(PutBookResponse::Created(emma())),
        "same" => Ok(PutBookResponse::NoContent),
        "taken" => Err(OwnError::Taken),
        _ => Err(OwnError::Full),
    }
}

/// Give a book away: the error is generated.
#[api_responses(DELETE "/books/{selector}", 200, 404: "It was never here.")]
pub async fn give_away(selector: Selector) -> Result<Json<Book>, GiveAwayError> {
    match selector.as_str() {
        "found" => Ok(Json(emma())),
        _ => Err(GiveAwayError::NotFound),
    }
}

/// Buy a book: nothing is generated.
#[api_responses(POST "/books/{selector}", 200, 409, 507)]
pub async fn buy(selector: Selector) -> Result<Json<Book>, OwnError> {
    match selector.as_str() {
        "bought" => Ok(Json(emma())),
        _ => Err(OwnError::Full),
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Success = PutBookResponse<Book>;
    let put = |target| TestRequest::new("PUT", target);
    let delete = |target| TestRequest::new("DELETE", target);
    let post = |target| TestRequest::new("POST", target);
    let taken = ExpectedContent::Complete(OWN, b"taken, in our own words");
    let full = ExpectedContent::Complete(OWN, b"full, in our own words");
    let missing = problem_with_detail("Not Found", 404, "It was never here.");
    vec![
        Case::new::<Success>(put("/books/replaced"), "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<Success>(put("/books/new"), "Created", 201, ExpectedContent::json(EMMA)),
        Case::new::<Success>(put("/books/same"), "NoContent", 204, ExpectedContent::Empty),
        Case::handwritten(put("/books/taken"), 409, taken),
        Case::handwritten(put("/books/no"), 507, full.clone()),
        Case::handwritten(delete("/books/found"), 200, ExpectedContent::json(EMMA)),
        Case::new::<GiveAwayError>(delete("/books/no"), "NotFound", 404, missing),
        Case::handwritten(post("/books/bought"), 200, ExpectedContent::json(EMMA)),
        Case::handwritten(post("/books/no"), 507, full),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [OwnError::OPERATION],
            "
            - | - | OwnError | What the library says when it cannot do something. The conversion into a response is handwritten for each framework. | -
            409 | claim | - | - | - | - | - | The request conflicts with the current state of the resource.
            507 | claim | Full | - | - | - | - | The shelves are full.
            ",
        ),
        Described::new(
            [PutBookResponse::<Book>::OPERATION],
            "
            PUT | /books/{selector} | put_book | Shelve a book: the success is generated. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            201 | success | Created | application/json | Book | - | - | The request succeeded, and one or more resources were created.
            204 | success | NoContent | - | - | - | - | The request succeeded; there is no content to send.
            409 | claim | - | - | - | - | - | The request conflicts with the current state of the resource.
            507 | claim | - | - | - | - | - | The server cannot store the representation that completes the request.
            ",
        ),
        Described::new(
            [GiveAwayError::OPERATION],
            r#"
            DELETE | /books/{selector} | give_away | Give a book away: the error is generated. | -
            200 | claim | - | - | - | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | "It was never here." | the detail
            "#,
        ),
    ]
}

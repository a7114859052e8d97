//! Types of the user's own beside generated ones, and alone: their codes are claims, and what they
//! send is left as it is.

use api_responses::{DescribeResponses as _, api_responses};

use super::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, explained};
use crate::framework::{Json, Which};

/// What the library says when it cannot do something. How it is sent is written by hand, for each
/// framework in its own way.
#[api_responses(
    409,
    /// The shelves are full.
    Full = 507,
)]
#[derive(Debug)]
pub(crate) enum OwnError {
    Taken,
    Full,
}

impl OwnError {
    /// Status code and text.
    pub(crate) fn answer(&self) -> (u16, &'static str) {
        match self {
            Self::Taken => (409, "taken, in our own words"),
            Self::Full => (507, "full, in our own words"),
        }
    }
}

/// The media type of those texts.
pub(crate) const OWN: &str = "application/x-own";

/// Shelve a book: the success is generated.
#[api_responses(PUT "/books/{which}", 200, 201, 204, 409: (), 507)]
pub(crate) async fn put_book(which: Which) -> Result<PutBookResponse<Book>, OwnError> {
    match which.as_str() {
        "replaced" => Ok(PutBookResponse::Ok(emma())),
        "new" => Ok(PutBookResponse::Created(emma())),
        "same" => Ok(PutBookResponse::NoContent),
        "taken" => Err(OwnError::Taken),
        _ => Err(OwnError::Full),
    }
}

/// Give a book away: the error is generated.
#[api_responses(DELETE "/books/{which}", 200, 404: "It was never here.")]
pub(crate) async fn give_away(which: Which) -> Result<Json<Book>, GiveAwayError> {
    match which.as_str() {
        "found" => Ok(Json(emma())),
        _ => Err(GiveAwayError::NotFound),
    }
}

/// Buy a book: nothing is generated.
#[api_responses(POST "/books/{which}", 200, 409, 507)]
pub(crate) async fn buy(which: Which) -> Result<Json<Book>, OwnError> {
    match which.as_str() {
        "bought" => Ok(Json(emma())),
        _ => Err(OwnError::Full),
    }
}

pub(super) fn cases() -> Vec<Case> {
    type Success = PutBookResponse<Book>;
    let put = |target| Question::new("PUT", target);
    let delete = |target| Question::new("DELETE", target);
    let post = |target| Question::new("POST", target);
    let taken = Expected::Whole(OWN, b"taken, in our own words");
    let full = Expected::Whole(OWN, b"full, in our own words");
    let missing = explained("Not Found", 404, "It was never here.");
    vec![
        Case::new::<Success>(put("/books/replaced"), "Ok", 200, Expected::json(EMMA)),
        Case::new::<Success>(put("/books/new"), "Created", 201, Expected::json(EMMA)),
        Case::new::<Success>(put("/books/same"), "NoContent", 204, Expected::Nothing),
        Case::own(put("/books/taken"), 409, taken),
        Case::own(put("/books/no"), 507, full.clone()),
        Case::own(delete("/books/found"), 200, Expected::json(EMMA)),
        Case::new::<GiveAwayError>(delete("/books/no"), "NotFound", 404, missing),
        Case::own(post("/books/bought"), 200, Expected::json(EMMA)),
        Case::own(post("/books/no"), 507, full),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [OwnError::OPERATION],
            "
            - | - | OwnError | What the library says when it cannot do something. How it is sent is written by hand, for each framework in its own way. | -
            409 | claim | - | - | - | - | - | Conflict with the current state of the target; fix and resubmit.
            507 | claim | Full | - | - | - | - | The shelves are full.
            ",
        ),
        Declared::new(
            [PutBookResponse::<Book>::OPERATION],
            "
            PUT | /books/{which} | put_book | Shelve a book: the success is generated. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            201 | success | Created | application/json | Book | - | - | Fulfilled, and one or more new resources were created.
            204 | success | NoContent | - | - | - | - | Success, and there is nothing to send as content.
            409 | claim | - | - | - | - | - | Conflict with the current state of the target; fix and resubmit.
            507 | claim | - | - | - | - | - | Cannot store the representation needed to complete the request.
            ",
        ),
        Declared::new(
            [GiveAwayError::OPERATION],
            r#"
            DELETE | /books/{which} | give_away | Give a book away: the error is generated. | -
            200 | claim | - | - | - | - | - | The request succeeded; the content depends on the method.
            404 | error | NotFound | application/problem+json | - | - | "It was never here." | the detail
            "#,
        ),
    ]
}

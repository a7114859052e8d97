//! Responses that never have content: 204, 205, 304, a redirect, everything under HEAD.

use api_responses::header::ETag;
use api_responses::{DescribeResponses as _, api_responses, location};

use super::{Book, EMMA, emma};
use crate::common::client::Question;
use crate::common::declared::Declared;
use crate::common::expected::{Case, Expected, blank};
use crate::framework::Which;

/// Return a book.
#[api_responses(DELETE "/loans/{which}", 204, 404)]
pub(crate) async fn return_book(which: Which) -> Result<ReturnBookResponse, ReturnBookError> {
    if which.as_str() == "returned" {
        Ok(ReturnBookResponse::NoContent)
    } else {
        Err(ReturnBookError::NotFound)
    }
}

/// Hand in a form.
#[api_responses(POST "/forms/{which}", 205)]
pub(crate) async fn hand_in(_: Which) -> HandInResponse {
    HandInResponse::ResetContent
}

/// Read a book, if one is allowed to.
#[api_responses(GET "/reading/{which}", 200 { etag: ETag }, 304, #[err] 303)]
pub(crate) async fn read(which: Which) -> Result<ReadResponse<Book>, ReadError> {
    let etag = ETag::version(7);
    match which.as_str() {
        "guest" => {
            Err(ReadError::SeeOther { location: location!("/door?from={}", which.as_str()) })
        }
        "again" => Ok(ReadResponse::NotModified { etag }),
        _ => Ok(ReadResponse::Ok { etag, body: emma() }),
    }
}

/// Whether there is a copy.
#[api_responses(HEAD "/copies/{which}", 200 { etag: ETag }, 304, 404, 410)]
pub(crate) async fn has_copy(which: Which) -> Result<HasCopyResponse, HasCopyError> {
    let etag = ETag::version(7);
    match which.as_str() {
        "here" => Ok(HasCopyResponse::Ok { etag }),
        "unchanged" => Ok(HasCopyResponse::NotModified { etag }),
        "lost" => Err(HasCopyError::Gone),
        _ => Err(HasCopyError::NotFound),
    }
}

pub(super) fn cases() -> Vec<Case> {
    use Expected::Nothing;
    type Read = ReadResponse<Book>;
    type Copy = HasCopyResponse;
    let tagged = |case: Case| case.with_field("etag", "\"7\"");
    let delete = |target| Question::new("DELETE", target);
    let get = |target| Question::new("GET", target);
    let head = |target| Question::new("HEAD", target);
    let form = Question::new("POST", "/forms/one");
    let missing = blank("Not Found", 404);
    vec![
        Case::new::<ReturnBookResponse>(delete("/loans/returned"), "NoContent", 204, Nothing),
        Case::new::<ReturnBookError>(delete("/loans/no"), "NotFound", 404, missing),
        Case::new::<HandInResponse>(form, "ResetContent", 205, Nothing),
        tagged(Case::new::<Read>(get("/reading/me"), "Ok", 200, Expected::json(EMMA))),
        tagged(Case::new::<Read>(get("/reading/again"), "NotModified", 304, Nothing)),
        Case::new::<ReadError>(get("/reading/guest"), "SeeOther", 303, Nothing)
            .with_field("location", "/door?from=guest"),
        tagged(Case::new::<Copy>(head("/copies/here"), "Ok", 200, Nothing)),
        tagged(Case::new::<Copy>(head("/copies/unchanged"), "NotModified", 304, Nothing)),
        Case::new::<HasCopyError>(head("/copies/no"), "NotFound", 404, Nothing),
        Case::new::<HasCopyError>(head("/copies/lost"), "Gone", 410, Nothing),
    ]
}

pub(super) fn declared() -> Vec<Declared> {
    vec![
        Declared::new(
            [ReturnBookResponse::OPERATION, ReturnBookError::OPERATION],
            "
            DELETE | /loans/{which} | return_book | Return a book. | -
            204 | success | NoContent | - | - | - | - | Success, and there is nothing to send as content.
            404 | error | NotFound | application/problem+json | - | - | - | No current representation of the target was found, or the server will not say.
            ",
        ),
        Declared::new(
            [HandInResponse::OPERATION],
            "
            POST | /forms/{which} | hand_in | Hand in a form. | -
            205 | success | ResetContent | - | - | - | - | Success; the user agent should reset the document view that sent the request.
            ",
        ),
        Declared::new(
            [ReadResponse::<Book>::OPERATION, ReadError::OPERATION],
            "
            GET | /reading/{which} | read | Read a book, if one is allowed to. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method. | ETag: ETag
            304 | success | NotModified | - | - | - | - | Conditional GET/HEAD: your stored representation is still valid. | ETag: ETag
            303 | error | SeeOther | - | - | - | - | GET another resource for an indirect response to this request. | Location: Location
            ",
        ),
        Declared::new(
            [HasCopyResponse::OPERATION, HasCopyError::OPERATION],
            "
            HEAD | /copies/{which} | has_copy | Whether there is a copy. | -
            200 | success | Ok | - | - | - | - | The request succeeded; the content depends on the method. | ETag: ETag
            304 | success | NotModified | - | - | - | - | Conditional GET/HEAD: your stored representation is still valid. | ETag: ETag
            404 | error | NotFound | - | - | - | - | No current representation of the target was found, or the server will not say.
            410 | error | Gone | - | - | - | - | Intentionally gone, likely for good.
            ",
        ),
    ]
}

//! Responses that never have content: 204, 205, 304, a redirect, all responses to HEAD.

use api_responses::header::ETag;
use api_responses::{DescribeResponses as _, api_responses, location};

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_without_detail};
use crate::extract::Selector;

/// Return a book.
#[api_responses(DELETE "/loans/{selector}", 204, 404)]
pub async fn return_book(selector: Selector) -> Result<ReturnBookResponse, ReturnBookError> {
    if selector.as_str() == "returned" {
        Ok(ReturnBookResponse::NoContent)
    } else {
        Err(ReturnBookError::NotFound)
    }
}

/// Hand in a form.
#[api_responses(POST "/forms/{selector}", 205)]
pub async fn hand_in(_: Selector) -> HandInResponse {
    HandInResponse::ResetContent
}

/// Read a book, if one is allowed to.
#[api_responses(GET "/reading/{selector}", 200 { etag: ETag }, 304, #[err] 303)]
pub async fn read(selector: Selector) -> Result<ReadResponse<Book>, ReadError> {
    let etag = ETag::version(7);
    match selector.as_str() {
        "guest" => {
            Err(ReadError::SeeOther { location: location!("/door?from={}", selector.as_str()) })
        }
        "again" => Ok(ReadResponse::NotModified { etag }),
        _ => Ok(ReadResponse::Ok { etag, body: emma() }),
    }
}

/// Whether there is a copy.
#[api_responses(HEAD "/copies/{selector}", 200 { etag: ETag }, 304, 404, 410)]
pub async fn has_copy(selector: Selector) -> Result<HasCopyResponse, HasCopyError> {
    let etag = ETag::version(7);
    match selector.as_str() {
        "here" => Ok(HasCopyResponse::Ok { etag }),
        "unchanged" => Ok(HasCopyResponse::NotModified { etag }),
        "lost" => Err(HasCopyError::Gone),
        _ => Err(HasCopyError::NotFound),
    }
}

pub(super) fn cases() -> Vec<Case> {
    use ExpectedContent::Empty;
    type Read = ReadResponse<Book>;
    type Copy = HasCopyResponse;
    let tagged = |case: Case| case.with_field("etag", "\"7\"");
    let delete = |target| TestRequest::new("DELETE", target);
    let get = |target| TestRequest::new("GET", target);
    let head = |target| TestRequest::new("HEAD", target);
    let form = TestRequest::new("POST", "/forms/one");
    let missing = problem_without_detail("Not Found", 404);
    vec![
        Case::new::<ReturnBookResponse>(delete("/loans/returned"), "NoContent", 204, Empty),
        Case::new::<ReturnBookError>(delete("/loans/no"), "NotFound", 404, missing),
        Case::new::<HandInResponse>(form, "ResetContent", 205, Empty),
        tagged(Case::new::<Read>(get("/reading/me"), "Ok", 200, ExpectedContent::json(EMMA))),
        tagged(Case::new::<Read>(get("/reading/again"), "NotModified", 304, Empty)),
        Case::new::<ReadError>(get("/reading/guest"), "SeeOther", 303, Empty)
            .with_field("location", "/door?from=guest"),
        tagged(Case::new::<Copy>(head("/copies/here"), "Ok", 200, Empty)),
        tagged(Case::new::<Copy>(head("/copies/unchanged"), "NotModified", 304, Empty)),
        Case::new::<HasCopyError>(head("/copies/no"), "NotFound", 404, Empty),
        Case::new::<HasCopyError>(head("/copies/lost"), "Gone", 410, Empty),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [ReturnBookResponse::OPERATION, ReturnBookError::OPERATION],
            "
            DELETE | /loans/{selector} | return_book | Return a book. | -
            204 | success | NoContent | - | - | - | - | The request succeeded; there is no content to send.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
        Described::new(
            [HandInResponse::OPERATION],
            "
            POST | /forms/{selector} | hand_in | Hand in a form. | -
            205 | success | ResetContent | - | - | - | - | The request succeeded; the client should reset the form or document that sent it.
            ",
        ),
        Described::new(
            [ReadResponse::<Book>::OPERATION, ReadError::OPERATION],
            "
            GET | /reading/{selector} | read | Read a book, if one is allowed to. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded. | ETag: ETag
            304 | success | NotModified | - | - | - | - | The stored representation of the client is still valid. | ETag: ETag
            303 | error | SeeOther | - | - | - | - | The result is at another URI; request it with GET. | Location: Location
            ",
        ),
        Described::new(
            [HasCopyResponse::OPERATION, HasCopyError::OPERATION],
            "
            HEAD | /copies/{selector} | has_copy | Whether there is a copy. | -
            200 | success | Ok | - | - | - | - | The request succeeded. | ETag: ETag
            304 | success | NotModified | - | - | - | - | The stored representation of the client is still valid. | ETag: ETag
            404 | error | NotFound | - | - | - | - | The resource was not found, or the server does not disclose that it exists.
            410 | error | Gone | - | - | - | - | The resource was removed intentionally, and probably permanently.
            ",
        ),
    ]
}

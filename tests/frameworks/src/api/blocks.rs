//! Handlers that are methods of a type or of a trait.

use std::future::Future;
use std::sync::Arc;

use api_responses::{DescribeResponses as _, api_responses};
use serde::Serialize;

use super::{Book, EMMA, emma};
use crate::client::TestRequest;
use crate::described::Described;
use crate::expected::{Case, ExpectedContent, problem_with_detail, problem_without_detail};
use crate::extract::Selector;

/// What handlers share.
pub struct Archive {
    book: Book,
}

impl Default for Archive {
    fn default() -> Self {
        Archive { book: emma() }
    }
}

#[api_responses]
impl Archive {
    /// Find a book.
    #[api_responses(GET "/archive/{selector}", 200, 404: "Not archived.")]
    pub async fn find_archived(
        &self,
        selector: Selector,
    ) -> Result<FindArchivedResponse<Book>, FindArchivedError> {
        match selector.as_str() {
            "yes" => Ok(FindArchivedResponse::Ok(self.book.clone())),
            _ => Err(FindArchivedError::NotFound),
        }
    }

    #[api_responses(PUT "/archive/{selector}", 204, /** It is there already. */ 409)]
    pub async fn archive(self: Arc<Self>, selector: Selector) -> ArchiveResponse {
        if selector.as_str() == self.book.title {
            ArchiveResponse::Conflict
        } else {
            ArchiveResponse::NoContent
        }
    }

    /// Needs no archive.
    #[api_responses(DELETE "/archive/{selector}", 202, 403)]
    pub async fn clear_archive(
        selector: Selector,
    ) -> Result<ClearArchiveResponse, ClearArchiveError> {
        match selector.as_str() {
            "yes" => Ok(ClearArchiveResponse::Accepted),
            _ => Err(ClearArchiveError::Forbidden),
        }
    }
}

/// Who reads.
#[api_responses]
pub trait Readers {
    /// What is sent.
    type Reader: Serialize;

    #[api_responses(GET "/readers/{selector}", 200, 404)]
    fn get_reader(
        &self,
        selector: Selector,
    ) -> impl Future<Output = Result<GetReaderResponse<Self::Reader>, GetReaderError>> + Send;
}

impl Readers for Archive {
    type Reader = String;

    async fn get_reader(
        &self,
        selector: Selector,
    ) -> Result<GetReaderResponse<String>, GetReaderError> {
        match selector.as_str() {
            "yes" => Ok(GetReaderResponse::Ok(self.book.title.clone())),
            _ => Err(GetReaderError::NotFound),
        }
    }
}

pub(super) fn cases() -> Vec<Case> {
    let ask = |method| move |target| TestRequest::new(method, target);
    let (get, put, delete) = (ask("GET"), ask("PUT"), ask("DELETE"));
    let missing = problem_with_detail("Not Found", 404, "Not archived.");
    let conflict = problem_without_detail("Conflict", 409);
    let title = ExpectedContent::json("\"Emma\"");
    vec![
        Case::new::<FindArchivedResponse<Book>>(
            get("/archive/yes"),
            "Ok",
            200,
            ExpectedContent::json(EMMA),
        ),
        Case::new::<FindArchivedError>(get("/archive/no"), "NotFound", 404, missing),
        Case::new::<ArchiveResponse>(
            put("/archive/Sanditon"),
            "NoContent",
            204,
            ExpectedContent::Empty,
        ),
        Case::new::<ArchiveResponse>(put("/archive/Emma"), "Conflict", 409, conflict),
        Case::new::<ClearArchiveResponse>(
            delete("/archive/yes"),
            "Accepted",
            202,
            ExpectedContent::Empty,
        ),
        Case::new::<ClearArchiveError>(
            delete("/archive/no"),
            "Forbidden",
            403,
            problem_without_detail("Forbidden", 403),
        ),
        Case::new::<GetReaderResponse<String>>(get("/readers/yes"), "Ok", 200, title),
        Case::new::<GetReaderError>(
            get("/readers/no"),
            "NotFound",
            404,
            problem_without_detail("Not Found", 404),
        ),
    ]
}

pub(super) fn described() -> Vec<Described> {
    vec![
        Described::new(
            [FindArchivedResponse::<Book>::OPERATION, FindArchivedError::OPERATION],
            r#"
            GET | /archive/{selector} | find_archived | Find a book. | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | "Not archived." | the detail
            "#,
        ),
        Described::new(
            [ArchiveResponse::OPERATION],
            "
            PUT | /archive/{selector} | archive | - | -
            204 | success | NoContent | - | - | - | - | The request succeeded; there is no content to send.
            409 | success | Conflict | application/problem+json | - | - | - | It is there already.
            ",
        ),
        Described::new(
            [ClearArchiveResponse::OPERATION, ClearArchiveError::OPERATION],
            "
            DELETE | /archive/{selector} | clear_archive | Needs no archive. | -
            202 | success | Accepted | - | - | - | - | The request was accepted, but its processing is not complete and may still fail.
            403 | error | Forbidden | application/problem+json | - | - | - | The server understood the request and refuses to fulfill it.
            ",
        ),
        Described::new(
            [GetReaderResponse::<String>::OPERATION, GetReaderError::OPERATION],
            "
            GET | /readers/{selector} | get_reader | - | -
            200 | success | Ok | application/json | Self::Reader | - | - | The request succeeded.
            404 | error | NotFound | application/problem+json | - | - | - | The resource was not found, or the server does not disclose that it exists.
            ",
        ),
    ]
}

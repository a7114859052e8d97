use api_responses::api_responses;
use api_responses::axum::Path;
use api_responses::axum::rejection::PathRejection;
use axum::extract::State;

use super::{Internal, Shop};
use crate::admission::{Refused, Staff};
use crate::book::{Book, Draft, DraftError};
use crate::content::{Content, ContentError};
use crate::database::{DatabaseError, Replacement};
use crate::isbn::Isbn;
use crate::overdue::Overdue;
use crate::preconditions::Preconditions;

/// Add or replace the book with this ISBN.
///
/// The whole book is replaced; members that are not sent are not kept.
#[api_responses(
    PUT "/books/{isbn}",
    /// The book replaced the previous one.
    #[zh = "图书已替换原有的那一本。"]
    // An `ETag` here would state that the content was stored unchanged (RFC 9110 §9.3.4). It was not: the
    // hyphens of the ISBN and unknown members are removed.
    200,
    /// There was no book with this ISBN; this one is new.
    #[zh = "原先没有该图书，现已新建。"]
    201,
    #[zh = "图书的 ISBN 与路径中的不一致。"]
    409: "The ISBN of the book differs from the one in the path.",
    #[zh = "该图书自客户端上次读取后已有变化，请重新 GET 并核对。"]
    412: "The book has changed since you last read it. Read it again before you change it.",
    #[zh = "请在 `If-Match` 中带上该图书的 `ETag`；若为新书，则发送 `If-None-Match: *`。"]
    428: "Send `If-Match` with the `ETag` of the book, or `If-None-Match: *` for a new book.",
    ..DraftError,
    #[from(DatabaseError)] ..Internal,
    outside(..Refused, ..PathRejection, ..ContentError, ..Overdue),
)]
#[zh = "按 ISBN 新增或替换图书。\n\n整体替换该图书，不保留请求中未给出的成员。"]
pub(super) async fn replace_book(
    _staff: Staff,
    State(Shop { database, .. }): State<Shop>,
    Path(isbn): Path<String>,
    preconditions: Preconditions,
    Content(draft): Content<Draft>,
) -> Result<ReplaceBookResponse<Book>, ReplaceBookError> {
    let book = draft.check()?;
    if Isbn::parse(&isbn) != Some(book.isbn) {
        return Err(ReplaceBookError::Conflict);
    }
    if !preconditions.are_given() {
        return Err(ReplaceBookError::PreconditionRequired);
    }
    match database.replace(book.clone(), preconditions).await? {
        Replacement::Replaced => Ok(ReplaceBookResponse::Ok(book)),
        Replacement::Created => Ok(ReplaceBookResponse::Created(book)),
        Replacement::PreconditionFailed => Err(ReplaceBookError::PreconditionFailed),
    }
}

use api_responses::api_responses;
use api_responses::axum::rejection::{JsonRejection, PathRejection};
use api_responses::axum::{Json, Path};
use axum::extract::State;
use axum::http::HeaderMap;

use super::{Internal, Shop};
use crate::admission::Refused;
use crate::book::{Book, Draft, NoBook};
use crate::database::{DatabaseError, Replaced};
use crate::isbn::Isbn;
use crate::preconditions::Preconditions;

/// Put a book where its ISBN says.
#[api_responses(
    PUT "/books/{isbn}",
    /// The book took the place of the one that was there.
    #[zh = "图书已替换原有的那一本。"]
    // An `ETag` here would say that the content was stored as it came (RFC 9110 §9.3.4). It is not:
    // the ISBN loses its hyphens, and members that no book has are left out.
    200,
    /// There was none, so this one is new.
    #[zh = "原先没有该图书，现已新建。"]
    201,
    #[zh = "图书的 ISBN 与路径中的不一致。"]
    409: "The ISBN of the book is not the one in the path.",
    #[zh = "该图书自客户端上次读取后已有变化，请重新 GET 并核对。"]
    412: "The book is not what it was when you last saw it. GET it, and look at it again.",
    #[zh = "请在 `If-Match` 中带上该图书的 `ETag`；若为新书，则发送 `If-None-Match: *`。"]
    428: "Send `If-Match` with the `ETag` of the book, or `If-None-Match: *` for a new one.",
    ..Refused,
    #[from(JsonRejection)] ..NoBook,
    #[from(DatabaseError)] ..Internal,
    outside(..PathRejection),
)]
#[zh = "按 ISBN 存放图书。"]
pub(super) async fn replace_book(
    State(Shop { database, admission, .. }): State<Shop>,
    Path(isbn): Path<String>,
    headers: HeaderMap,
    draft: Result<Json<Draft>, JsonRejection>,
) -> Result<ReplaceBookResponse<Book>, ReplaceBookError> {
    admission.admit(&headers)?;
    let Json(draft) = draft?;
    let book = draft.check()?;
    if Isbn::parse(&isbn) != Some(book.isbn) {
        return Err(ReplaceBookError::Conflict);
    }
    let preconditions = Preconditions::of(headers).ok_or(ReplaceBookError::PreconditionRequired)?;
    match database.replace(book.clone(), preconditions).await? {
        Replaced::Old => Ok(ReplaceBookResponse::Ok(book)),
        Replaced::New => Ok(ReplaceBookResponse::Created(book)),
        Replaced::Unmet => Err(ReplaceBookError::PreconditionFailed),
    }
}

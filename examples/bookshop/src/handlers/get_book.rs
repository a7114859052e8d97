use api_responses::api_responses;
use api_responses::axum::Path;
use api_responses::axum::rejection::PathRejection;
use api_responses::header::ETag;
use axum::extract::State;

use super::{Internal, Shop};
use crate::book::Book;
use crate::database::DatabaseError;
use crate::isbn::Isbn;
use crate::overdue::Overdue;
use crate::preconditions::StoredVersion;

/// Look up one book.
///
/// The `ETag` of the response is needed to change the book.
#[api_responses(
    GET "/books/{isbn}",
    /// The book. `no-cache` allows caches to store it, but they must revalidate it before each use.
    #[zh = "该图书。`no-cache` 允许缓存保存，但每次使用前须重新验证。"]
    200 { etag: ETag, cache_control = "no-cache" },
    /// The stored book of the client is current.
    #[zh = "客户端已有的图书信息仍是最新的。"]
    304,
    #[zh = "没有该 ISBN 对应的图书。"]
    404: "No book has this ISBN.",
    #[from(DatabaseError)] ..Internal,
    outside(..PathRejection, ..Overdue),
)]
#[zh = "查询一本图书。\n\n修改该图书时，须携带响应中的 `ETag`。"]
pub(super) async fn get_book(
    State(Shop { database, .. }): State<Shop>,
    Path(isbn): Path<String>,
    stored: StoredVersion,
) -> Result<GetBookResponse<Book>, GetBookError> {
    let isbn = Isbn::parse(&isbn).ok_or(GetBookError::NotFound)?;
    let (book, etag) = database.find(isbn).await?.ok_or(GetBookError::NotFound)?;
    if !stored.differs_from(&etag) {
        return Ok(GetBookResponse::NotModified { etag });
    }
    Ok(GetBookResponse::Ok { etag, body: book })
}

use api_responses::axum::Path;
use api_responses::axum::rejection::PathRejection;
use api_responses::{Problem, api_responses};
use axum::extract::State;
use axum::http::HeaderMap;

use super::{Internal, Shop};
use crate::admission::Refused;
use crate::database::{DatabaseError, Deleted};
use crate::isbn::Isbn;
use crate::preconditions::Preconditions;

/// Take a book out of the shop.
#[api_responses(
    DELETE "/books/{isbn}",
    /// The book is gone.
    #[zh = "图书已删除。"]
    204,
    #[zh = "此处没有使用该 ISBN 的图书。"]
    404: "No book here has this ISBN.",
    /// `stock` copies are left.
    #[zh = "尚有库存，册数见 `stock`。"]
    #[problem = "/problems/still-in-stock"]
    StillInStock = 409: Problem,
    #[zh = "该图书自客户端上次读取后已有变化，请重新 GET 并核对。"]
    412: "The book is not what it was when you last saw it. GET it, and look at it again.",
    #[zh = "请在 `If-Match` 中带上该图书的 `ETag`。"]
    428: "Send `If-Match` with the `ETag` of the book.",
    ..Refused,
    #[from(DatabaseError)] ..Internal,
    outside(..PathRejection),
)]
#[zh = "将图书下架。"]
pub(super) async fn delete_book(
    State(Shop { database, admission, .. }): State<Shop>,
    Path(isbn): Path<String>,
    headers: HeaderMap,
) -> Result<DeleteBookResponse, DeleteBookError> {
    admission.admit(&headers)?;
    let isbn = Isbn::parse(&isbn).ok_or(DeleteBookError::NotFound)?;
    let preconditions = Preconditions::of(headers).ok_or(DeleteBookError::PreconditionRequired)?;
    match database.delete(isbn, preconditions).await? {
        Deleted::Done => Ok(DeleteBookResponse::NoContent),
        Deleted::Missing => Err(DeleteBookError::NotFound),
        Deleted::InStock(copies) => Err(DeleteBookError::StillInStock(
            Problem::from("Sell the copies that are left, or set `stock` to 0.")
                .with_extension("stock", copies),
        )),
        Deleted::Unmet => Err(DeleteBookError::PreconditionFailed),
    }
}

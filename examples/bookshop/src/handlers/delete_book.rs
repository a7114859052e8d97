use api_responses::axum::Path;
use api_responses::axum::rejection::PathRejection;
use api_responses::{Problem, api_responses};
use axum::extract::State;

use super::{Internal, Shop};
use crate::admission::{Refused, Staff};
use crate::database::{DatabaseError, Deletion};
use crate::isbn::Isbn;
use crate::overdue::Overdue;
use crate::preconditions::Preconditions;

/// Delete a book.
///
/// A book is not deleted while copies are in stock.
#[api_responses(
    DELETE "/books/{isbn}",
    /// The book was deleted.
    #[zh = "图书已删除。"]
    204,
    #[zh = "没有该 ISBN 对应的图书。"]
    404: "No book has this ISBN.",
    /// Copies are in stock; see `stock`.
    #[zh = "尚有库存，册数见 `stock`。"]
    #[problem = "/problems/still-in-stock"]
    StillInStock = 409: Problem,
    #[zh = "该图书自客户端上次读取后已有变化，请重新 GET 并核对。"]
    412: "The book has changed since you last read it. Read it again before you change it.",
    #[zh = "请在 `If-Match` 中带上该图书的 `ETag`。"]
    428: "Send `If-Match` with the `ETag` of the book.",
    #[from(DatabaseError)] ..Internal,
    outside(..Refused, ..PathRejection, ..Overdue),
)]
#[zh = "删除图书。\n\n仍有库存的图书不会删除。"]
pub(super) async fn delete_book(
    _staff: Staff,
    State(Shop { database, .. }): State<Shop>,
    Path(isbn): Path<String>,
    preconditions: Preconditions,
) -> Result<DeleteBookResponse, DeleteBookError> {
    let isbn = Isbn::parse(&isbn).ok_or(DeleteBookError::NotFound)?;
    if !preconditions.are_given() {
        return Err(DeleteBookError::PreconditionRequired);
    }
    match database.delete(isbn, preconditions).await? {
        Deletion::Done => Ok(DeleteBookResponse::NoContent),
        Deletion::Missing => Err(DeleteBookError::NotFound),
        Deletion::InStock(copies) => Err(DeleteBookError::StillInStock(
            Problem::from("Sell the remaining copies, or set `stock` to 0.")
                .with_extension("stock", copies),
        )),
        Deletion::PreconditionFailed => Err(DeleteBookError::PreconditionFailed),
    }
}

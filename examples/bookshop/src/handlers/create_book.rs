use api_responses::header::ETag;
use api_responses::{Problem, api_responses, location};
use axum::extract::State;

use super::{Internal, Shop};
use crate::admission::{Refused, Staff};
use crate::book::{Book, Draft, DraftError};
use crate::content::{Content, ContentError};
use crate::database::DatabaseError;
use crate::overdue::Overdue;

/// Add a book.
///
/// A book with the same ISBN is not replaced.
#[api_responses(
    POST "/books",
    /// The new book; `Location` contains its address.
    #[zh = "新增的图书；`Location` 指明其地址。"]
    201 { etag: ETag },
    /// A book with this ISBN exists; see `isbn`.
    #[zh = "已有使用该 ISBN 的图书，其 ISBN 见 `isbn`。"]
    #[problem = "/problems/already-in-shop"]
    #[example = r#"{
  "type": "/problems/already-in-shop",
  "title": "Already in shop",
  "status": 409,
  "detail": "Replace the book with PUT, or use another ISBN.",
  "isbn": "9780141439518"
}"#]
    AlreadyInShop = 409: Problem,
    ..DraftError,
    #[from(DatabaseError)] ..Internal,
    outside(..Refused, ..ContentError, ..Overdue),
)]
#[zh = "新增图书。\n\n不会替换 ISBN 相同的图书。"]
pub(super) async fn create_book(
    _staff: Staff,
    State(Shop { database, .. }): State<Shop>,
    Content(draft): Content<Draft>,
) -> Result<CreateBookResponse<Book>, CreateBookError> {
    let book = draft.check()?;
    let Some(etag) = database.insert(book.clone()).await? else {
        let problem = Problem::from("Replace the book with PUT, or use another ISBN.");
        return Err(CreateBookError::AlreadyInShop(
            problem.with_extension("isbn", book.isbn.to_string()),
        ));
    };
    Ok(CreateBookResponse::Created {
        etag,
        location: location!("/books/{}", book.isbn),
        body: book,
    })
}

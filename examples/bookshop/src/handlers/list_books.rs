use api_responses::api_responses;
use api_responses::axum::Query;
use api_responses::axum::rejection::QueryRejection;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Internal, Shop};
use crate::book::Book;
use crate::database::DatabaseError;
use crate::overdue::Overdue;

#[derive(Deserialize, ToSchema)]
#[serde(default)]
pub(super) struct Paging {
    /// The number of the page.
    #[schema(minimum = 1)]
    page: u32,
    /// The number of books on a page.
    #[schema(minimum = 1, maximum = 100)]
    per_page: u32,
}

impl Default for Paging {
    fn default() -> Self {
        Self { page: 1, per_page: 20 }
    }
}

/// One page of the list of books.
#[derive(Serialize, ToSchema)]
pub(super) struct Listing {
    page: u32,
    per_page: u32,
    /// The number of books on all pages.
    total: i64,
    books: Vec<Book>,
}

/// List the books, ordered by title.
///
/// Pages have at most 100 books. To read them all, increase `page` until the list is empty.
#[api_responses(
    GET "/books",
    /// One page; pages after the last one are empty.
    #[zh = "其中一页；超出最后一页时为空。"]
    200,
    #[from(QueryRejection)]
    #[zh = "`page` 从 1 开始，`per_page` 为 1 到 100。"]
    400: "`page` must be at least 1, and `per_page` from 1 to 100.",
    #[from(DatabaseError)] ..Internal,
    outside(..Overdue),
)]
#[zh = "按书名顺序列出图书。\n\n每页最多 100 本。要读取全部图书，请递增 `page`，直到列表为空。"]
pub(super) async fn list_books(
    State(Shop { database, .. }): State<Shop>,
    paging: Result<Query<Paging>, QueryRejection>,
) -> Result<ListBooksResponse<Listing>, ListBooksError> {
    let Query(Paging { page, per_page }) = paging?;
    if page == 0 || !(1..=100).contains(&per_page) {
        return Err(ListBooksError::BadRequest);
    }
    let offset = i64::from(page - 1) * i64::from(per_page);
    let (books, total) = database.list(offset, per_page.into()).await?;
    Ok(ListBooksResponse::Ok(Listing { page, per_page, total, books }))
}

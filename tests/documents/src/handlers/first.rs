//! The first version of the books: 10 endpoints.

use api_responses::header::{ETag, Location};
use api_responses::{api_responses, location};
use bytes::Bytes;

use super::{Json, Path, Query};
use crate::extract::{Headers, IfMatch, IfNoneMatch, Staff};
use crate::model::{Book, Loan, NewBook, Page, SignIn};

/// List the books.
#[api_responses(GET "/books", 200)]
pub(crate) async fn list_books(page: Query<Page>) -> ListBooksResponse<Vec<Book>> {
    ListBooksResponse::Ok(Book::all(page.limit.unwrap_or(10)))
}

/// Add a book.
#[api_responses(POST "/books", 201 { location: Location }, 409: "This title is known.")]
pub(crate) async fn create_book(
    _staff: Headers<Staff>,
    book: Json<NewBook>,
) -> Result<CreateBookResponse<Book>, CreateBookError> {
    if book.0.is_known() {
        return Err(CreateBookError::Conflict);
    }
    let book = Book { id: 4, title: book.0.title };
    Ok(CreateBookResponse::Created { location: location!("/api/v1/books/{}", book.id), body: book })
}

/// Look up one book.
#[api_responses(GET "/books/{id}", 200 { etag: ETag }, 304 { etag: ETag }, 404: "No book has this id.")]
pub(crate) async fn get_book(
    id: Path<u64>,
    version: Headers<IfNoneMatch>,
) -> Result<GetBookResponse<Book>, GetBookError> {
    let book = Book::find(*id).ok_or(GetBookError::NotFound)?;
    let etag = ETag::version(book.id);
    Ok(if etag.passes_if_none_match(version.0.0) {
        GetBookResponse::Ok { etag, body: book }
    } else {
        GetBookResponse::NotModified { etag }
    })
}

/// Replace a book.
#[api_responses(PUT "/books/{id}", 200, 404, 412: "Another client has changed the book.")]
pub(crate) async fn replace_book(
    _staff: Headers<Staff>,
    id: Path<u64>,
    version: Headers<IfMatch>,
    new: Json<NewBook>,
) -> Result<ReplaceBookResponse<Book>, ReplaceBookError> {
    let book = Book::find(*id).ok_or(ReplaceBookError::NotFound)?;
    if ETag::version(book.id).passes_if_match([version.0.0]) {
        Ok(ReplaceBookResponse::Ok(Book { title: new.0.title, ..book }))
    } else {
        Err(ReplaceBookError::PreconditionFailed)
    }
}

/// Remove a book.
#[api_responses(DELETE "/books/{id}", 204, 404)]
pub(crate) async fn delete_book(_staff: Headers<Staff>, id: Path<u64>) -> DeleteBookResponse {
    match Book::find(*id) {
        Some(_) => DeleteBookResponse::NoContent,
        None => DeleteBookResponse::NotFound,
    }
}

/// Read a book.
#[api_responses(GET "/books/{id}/text", 200: String as "text/plain; charset=utf-8", 404)]
pub(crate) async fn get_text(id: Path<u64>) -> Result<GetTextResponse, GetTextError> {
    let book = Book::find(*id).ok_or(GetTextError::NotFound)?;
    Ok(GetTextResponse::Ok(format!("{}, chapter 1", book.title)))
}

/// Look at the cover of a book.
#[api_responses(GET "/books/{id}/cover", 200: Bytes as "image/png", 404)]
pub(crate) async fn get_cover(id: Path<u64>) -> Result<GetCoverResponse, GetCoverError> {
    Book::find(*id).ok_or(GetCoverError::NotFound)?;
    Ok(GetCoverResponse::Ok(Bytes::from_static(b"\x89PNG\r\n\x1a\n")))
}

/// List the loans of a book.
#[api_responses(GET "/books/{id}/loans", 200, 404)]
pub(crate) async fn list_loans(
    id: Path<u64>,
    page: Query<Page>,
) -> Result<ListLoansResponse<Vec<Loan>>, ListLoansError> {
    let book = Book::find(*id).ok_or(ListLoansError::NotFound)?;
    let loan = Loan { book: book.id, member: "ada".to_owned() };
    Ok(ListLoansResponse::Ok([loan].into_iter().take(page.limit.unwrap_or(10)).collect()))
}

/// Lend a book.
#[api_responses(POST "/books/{id}/loans", 201 { location: Location }, 404, 409: "The book is lent.")]
pub(crate) async fn lend_book(
    id: Path<u64>,
    member: Json<SignIn>,
) -> Result<LendBookResponse<Loan>, LendBookError> {
    let book = Book::find(*id).ok_or(LendBookError::NotFound)?;
    if book.id == 2 {
        return Err(LendBookError::Conflict);
    }
    let loan = Loan { book: book.id, member: member.0.name };
    let location = location!("/api/v1/books/{}/loans/{}", book.id, 1);
    Ok(LendBookResponse::Created { location, body: loan })
}

/// Return a book.
#[api_responses(DELETE "/books/{id}/loans/{loan}", 204, 404)]
pub(crate) async fn return_book(ids: Path<(u64, u64)>) -> ReturnBookResponse {
    match *ids {
        (1, 1) => ReturnBookResponse::NoContent,
        _ => ReturnBookResponse::NotFound,
    }
}

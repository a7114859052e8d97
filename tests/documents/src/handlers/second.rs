//! The second version of the books: 7 endpoints. Some handlers have the names of the first version.

use api_responses::header::Location;
use api_responses::{api_responses, location};

use super::{Json, Path, Query};
use crate::extract::{Headers, Staff};
use crate::model::{Book, NewBook, Page, SecondBook};

fn second(book: Book) -> SecondBook {
    SecondBook { isbn: format!("978-{}", book.id), titles: vec![book.title] }
}

fn find(isbn: &str) -> Option<SecondBook> {
    let id = isbn.strip_prefix("978-")?.parse().ok()?;
    Book::find(id).map(second)
}

/// List the books.
#[api_responses(GET "/books", 200)]
pub(crate) async fn list_books(page: Query<Page>) -> ListBooksResponse<Vec<SecondBook>> {
    let books = Book::all(page.limit.unwrap_or(10));
    ListBooksResponse::Ok(books.into_iter().map(second).collect())
}

/// Add a book.
#[api_responses(POST "/books", 202 { location: Location })]
pub(crate) async fn create_book(
    _staff: Headers<Staff>,
    _book: Json<NewBook>,
) -> CreateBookResponse<&'static str> {
    CreateBookResponse::Accepted { location: location!("/api/admin/jobs/{}", 1), body: "later" }
}

/// Look up one book.
#[api_responses(GET "/books/{isbn}", 200, 404: "No book has this ISBN.", 410: "The book is lost.")]
pub(crate) async fn get_book(
    isbn: Path<String>,
) -> Result<GetBookResponse<SecondBook>, GetBookError> {
    if *isbn == "978-0" {
        return Err(GetBookError::Gone);
    }
    find(&isbn).map(GetBookResponse::Ok).ok_or(GetBookError::NotFound)
}

/// Change or replace a book.
#[api_responses(PUT|PATCH "/books/{isbn}", 200, 404)]
pub(crate) async fn change_book(
    _staff: Headers<Staff>,
    isbn: Path<String>,
    new: Json<NewBook>,
) -> Result<ChangeBookResponse<SecondBook>, ChangeBookError> {
    let book = find(&isbn).ok_or(ChangeBookError::NotFound)?;
    Ok(ChangeBookResponse::Ok(SecondBook { titles: vec![new.0.title], ..book }))
}

/// Remove a book.
#[api_responses(DELETE "/books/{isbn}", 204, 404)]
pub(crate) async fn delete_book(_staff: Headers<Staff>, isbn: Path<String>) -> DeleteBookResponse {
    match find(&isbn) {
        Some(_) => DeleteBookResponse::NoContent,
        None => DeleteBookResponse::NotFound,
    }
}

/// List the titles of a book.
#[api_responses(GET "/books/{isbn}/titles", 200, 204, 404)]
pub(crate) async fn list_titles(
    isbn: Path<String>,
    page: Query<Page>,
) -> Result<ListTitlesResponse<Vec<String>>, ListTitlesError> {
    let book = find(&isbn).ok_or(ListTitlesError::NotFound)?;
    let titles: Vec<String> = book.titles.into_iter().take(page.limit.unwrap_or(10)).collect();
    Ok(if titles.is_empty() {
        ListTitlesResponse::NoContent
    } else {
        ListTitlesResponse::Ok(titles)
    })
}

/// Find the book with a title.
#[api_responses(GET "/titles/{title}", 303 { location: Location }, 404)]
pub(crate) async fn find_title(title: Path<String>) -> FindTitleResponse {
    if *title == "Emma" {
        FindTitleResponse::SeeOther { location: location!("/api/v2/books/{}", "978-1") }
    } else {
        FindTitleResponse::NotFound
    }
}

//! Books and their validation.

use api_responses::{Problem, api_responses};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::isbn::Isbn;

/// A book of the shop.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Book {
    pub(crate) isbn: Isbn,
    #[schema(example = "Pride and Prejudice")]
    pub(crate) title: String,
    #[schema(example = "Jane Austen")]
    pub(crate) author: String,
    /// The year of the first publication.
    #[schema(example = 1813)]
    pub(crate) year: i64,
    #[schema(example = 899)]
    pub(crate) price_cents: i64,
    /// The number of copies.
    #[schema(example = 4)]
    pub(crate) stock: i64,
}

/// A book as sent by a client.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct Draft {
    /// An ISBN-13, with or without hyphens.
    #[schema(pattern = "^97-*[89](-*[0-9]){10}-*$", example = "978-0-441-17271-9")]
    isbn: String,
    #[schema(min_length = 1, max_length = 200, example = "Dune")]
    title: String,
    #[schema(min_length = 1, max_length = 200, example = "Frank Herbert")]
    author: String,
    /// The year of the first publication.
    #[schema(minimum = 1450, maximum = 2100, example = 1965)]
    year: i64,
    #[schema(minimum = 0, example = 1099)]
    price_cents: i64,
    /// The number of copies.
    #[schema(minimum = 0, example = 3)]
    stock: i64,
}

/// The responses to content that is not a valid book.
#[api_responses(
    /// `errors` lists everything that is wrong with the book.
    #[zh = "图书数据不合要求，`errors` 列出全部问题。"]
    #[problem = "/problems/invalid-book"]
    #[example = r##"{
  "type": "/problems/invalid-book",
  "title": "Invalid book",
  "status": 422,
  "errors": [{"detail": "must be from 1450 to 2100", "pointer": "#/year"}]
}"##]
    InvalidBook = 422: Problem,
)]
pub(crate) enum DraftError {}

impl Draft {
    pub(crate) fn check(self) -> Result<Book, DraftError> {
        let Self { title, author, year, price_cents, stock, .. } = self;
        let isbn = Isbn::parse(&self.isbn);
        let mut errors = Vec::new();
        // The form of the example in RFC 9457 §3; a pointer is that of RFC 6901 §6.
        let mut require = |holds: bool, pointer: &str, detail: &str| {
            if !holds {
                errors.push(json!({ "detail": detail, "pointer": pointer }));
            }
        };
        require(isbn.is_some(), "#/isbn", "must be an ISBN-13 with a correct check digit");
        require(is_line(&title), "#/title", LINE);
        require(is_line(&author), "#/author", LINE);
        require((1450..=2100).contains(&year), "#/year", "must be from 1450 to 2100");
        require(price_cents >= 0, "#/price_cents", "must not be negative");
        require(stock >= 0, "#/stock", "must not be negative");
        match isbn {
            Some(isbn) if errors.is_empty() => {
                Ok(Book { isbn, title, author, year, price_cents, stock })
            }
            _ => Err(DraftError::InvalidBook(Problem::new().with_extension("errors", errors))),
        }
    }
}

const LINE: &str = "must be one line of 1 to 200 characters";

fn is_line(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= 200 && !text.contains(char::is_control)
}

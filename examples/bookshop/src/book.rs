//! What a book is, and what is wrong with one that is none.

use api_responses::Problem;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::isbn::Isbn;

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Book {
    pub(crate) isbn: Isbn,
    pub(crate) title: String,
    pub(crate) author: String,
    /// Of the first publication.
    pub(crate) year: i64,
    pub(crate) price_cents: i64,
    pub(crate) stock: i64,
}

/// A book as a client writes it.
#[derive(Debug, Deserialize)]
pub(crate) struct Draft {
    isbn: String,
    title: String,
    author: String,
    year: i64,
    price_cents: i64,
    stock: i64,
}

impl Draft {
    pub(crate) fn check(self) -> Result<Book, Invalid> {
        let Self { title, author, year, price_cents, stock, .. } = self;
        let isbn = Isbn::parse(&self.isbn);
        let mut faults = Vec::new();
        let mut demand = |holds: bool, pointer, detail| {
            if !holds {
                faults.push(Fault { pointer, detail });
            }
        };
        demand(isbn.is_some(), "#/isbn", "must be an ISBN-13 with the right check digit");
        demand(is_line(&title), "#/title", LINE);
        demand(is_line(&author), "#/author", LINE);
        demand((1450..=2100).contains(&year), "#/year", "must be from 1450 to 2100");
        demand(price_cents >= 0, "#/price_cents", "must not be negative");
        demand(stock >= 0, "#/stock", "must not be negative");
        match isbn {
            Some(isbn) if faults.is_empty() => {
                Ok(Book { isbn, title, author, year, price_cents, stock })
            }
            _ => Err(Invalid(faults)),
        }
    }
}

const LINE: &str = "must be one line of 1 to 200 characters";

fn is_line(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= 200 && !text.contains(char::is_control)
}

/// Everything that is wrong with a draft.
#[derive(Debug)]
pub(crate) struct Invalid(Vec<Fault>);

#[derive(Debug)]
struct Fault {
    /// A JSON Pointer to the member (RFC 6901 §6).
    pointer: &'static str,
    detail: &'static str,
}

/// In the form of the example in RFC 9457 §3.
impl From<Invalid> for Problem {
    fn from(Invalid(faults): Invalid) -> Self {
        let error = |fault: &Fault| json!({ "detail": fault.detail, "pointer": fault.pointer });
        Problem::new().with("errors", faults.iter().map(error).collect::<Value>())
    }
}

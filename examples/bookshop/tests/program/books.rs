//! Books for the tests.

use serde_json::{Value, json};

/// Returns a book of about one kilobyte, which can be deleted, and its ISBN.
pub(crate) fn book(number: u32, title: &str) -> (String, Value) {
    let digits = format!("979{number:09}");
    let sum: u32 =
        digits.chars().zip([1, 3].iter().cycle()).map(|(d, w)| d.to_digit(10).unwrap() * w).sum();
    let isbn = format!("{digits}{}", (10 - sum % 10) % 10);
    let book = json!({
        "isbn": isbn,
        "title": title,
        "author": "文".repeat(200),
        "year": 2000,
        "price_cents": 1,
        "stock": 0,
    });
    (isbn, book)
}

//! The books of a new shop.

use crate::book::Book;
use crate::isbn::Isbn;

pub(crate) fn books() -> impl Iterator<Item = Book> {
    BOOKS.iter().filter_map(|&(isbn, title, author, year, price_cents, stock)| {
        let isbn = Isbn::parse(isbn)?;
        Some(Book { isbn, title: title.into(), author: author.into(), year, price_cents, stock })
    })
}

type Record = (&'static str, &'static str, &'static str, i64, i64, i64);

#[rustfmt::skip] // Keep the columns of the table aligned.
static BOOKS: [Record; 12] = [
    ("978-0-14-143951-8", "Pride and Prejudice", "Jane Austen", 1813, 899, 7),
    ("978-0-14-143947-1", "Frankenstein", "Mary Shelley", 1818, 799, 4),
    ("978-0-14-144114-6", "Jane Eyre", "Charlotte Brontë", 1847, 999, 3),
    ("978-0-14-243724-7", "Moby-Dick", "Herman Melville", 1851, 1400, 2),
    ("978-0-14-044913-6", "Crime and Punishment", "Fyodor Dostoevsky", 1866, 1300, 5),
    ("978-2-07-061275-8", "Le Petit Prince", "Antoine de Saint-Exupéry", 1943, 750, 12),
    ("978-0-14-103614-4", "Nineteen Eighty-Four", "George Orwell", 1949, 999, 6),
    ("978-7-02-000220-7", "红楼梦", "曹雪芹", 1791, 1990, 3),
    ("978-0-441-47812-5", "The Left Hand of Darkness", "Ursula K. Le Guin", 1969, 1099, 0),
    ("978-0-441-56959-5", "Neuromancer", "William Gibson", 1984, 1050, 1),
    ("978-0-13-110362-7", "The C Programming Language", "Brian W. Kernighan, Dennis M. Ritchie", 1978, 6999, 2),
    ("978-1-71850-310-6", "The Rust Programming Language", "Steve Klabnik, Carol Nichols", 2018, 4999, 9),
];

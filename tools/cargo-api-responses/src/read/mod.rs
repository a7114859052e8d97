//! Reads the rows of a text.
//!
//! A number is read as a status code if it is in a table or a list, and the words beside it or the
//! heading above it show that it is one. Numbers in sentences, ports, years and prices are ignored, and
//! so are HTTP messages (`HTTP/1.1 200 OK`): the server chooses their reason phrase (RFC 9112 §4).

mod blocks;
mod context;
mod decode;
mod entry;
mod guide;
mod list;
mod markup;
mod table;

pub use decode::NotText;
pub use guide::{Guide, Phrase, Place, Row, Unreadable};

/// Reads the rows of a text.
///
/// ```
/// use cargo_api_responses::read::read;
///
/// let guide = read(b"| Code | Meaning |\n|---|---|\n| 404 | Not Found |\n").unwrap();
/// assert_eq!((guide.rows[0].line, guide.rows[0].code), (3, 404));
/// assert!(read(b"in 404 of 1000 cases").unwrap().rows.is_empty());
/// ```
///
/// # Errors
///
/// Returns [`NotText`] for a binary file and for UTF-16.
pub fn read(bytes: &[u8]) -> Result<Guide, NotText> {
    let text = decode::decode(bytes)?;
    let mut guide = Guide { not_utf8: text.not_utf8, ..Guide::default() };
    for block in blocks::blocks(&text.text) {
        match block {
            blocks::Block::Table(table) => table::read(&table, &mut guide),
            blocks::Block::List(list) => list::read(&list, &mut guide),
        }
    }
    guide.rows.sort_by_key(|row| row.line);
    guide.unreadable.sort_by_key(|row| row.line);
    Ok(guide)
}

//! Reads the rows of a text.
//!
//! A number is read as a status code if it is in a table or a list, and the words beside it or the
//! heading above it show that it is one. In a sentence, the name of a code must follow it. Ports, years,
//! prices, ranges and the states of orders are ignored, and so are HTTP messages (`HTTP/1.1 200 OK`): the server chooses their reason phrase (RFC 9112 §4).

mod asciidoc;
mod block;
mod context;
mod decode;
mod entry;
mod guide;
mod html;
mod lines;
mod list;
mod markdown;
mod markup;
mod rst;
mod sentence;
mod states;
mod table;

use std::collections::BTreeSet;

use block::{Block, Document};

use crate::format::Format;

pub use decode::NotText;
pub use guide::{Guide, Phrase, Place, Row, Unreadable};

/// Reads the rows of Markdown or plain text.
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
    Ok(Guide { not_utf8: text.not_utf8, ..read_text(&text.text, Format::Markdown) })
}

/// Decodes the bytes of a file, with `\n` at the end of each line. The number is that of the first line that
/// is not UTF-8.
///
/// # Errors
///
/// Returns [`NotText`] for a binary file and for UTF-16.
pub fn decode(bytes: &[u8]) -> Result<(String, Option<usize>), NotText> {
    decode::decode(bytes).map(|text| (text.text, text.not_utf8))
}

/// Reads the rows of a text in a format. OpenAPI documents have no rows.
///
/// ```
/// use cargo_api_responses::{format::Format, read::read_text};
///
/// let table = "<table><tr><th>Code</th></tr>\n<tr><td>404 Not Found</td></tr></table>";
/// let guide = read_text(table, Format::Html);
/// assert_eq!((guide.rows[0].line, guide.rows[0].code), (2, 404));
/// ```
pub fn read_text(text: &str, format: Format) -> Guide {
    let document = match format {
        Format::Markdown => markdown::read(text),
        Format::Html => html::read(text),
        Format::Rst => rst::read(text),
        Format::Asciidoc => asciidoc::read(text),
        Format::Openapi => Document::default(),
    };
    let mut guide = Guide::default();
    for (number, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Table(table) => table::read(table, number, &mut guide),
            Block::List(list) => list::read(list, number, &mut guide),
        }
    }
    let listed: BTreeSet<_> = guide.rows.iter().map(|row| (row.line, row.code)).collect();
    for prose in &document.prose {
        sentence::read(prose, &listed, &mut guide.mentions);
    }
    guide.rows.sort_by_key(|row| row.line);
    guide.mentions.sort_by_key(|row| row.line);
    guide.unreadable.sort_by_key(|row| row.line);
    guide
}

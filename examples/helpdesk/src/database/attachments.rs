use rusqlite::OptionalExtension as _;

use super::{Database, DatabaseError, tickets};

/// A file that belongs to a ticket.
pub(crate) struct Attachment {
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

/// A file as sent by a browser.
pub(crate) struct NewAttachment {
    pub(crate) ticket: i64,
    pub(crate) name: String,
    pub(crate) content: Vec<u8>,
}

impl Database {
    /// Adds a file, and returns whether the ticket exists.
    pub(crate) async fn attach(&self, new: NewAttachment) -> Result<bool, DatabaseError> {
        self.write(move |transaction| {
            if tickets::find(transaction, new.ticket)?.is_none() {
                return Ok(false);
            }
            let insert = "INSERT INTO attachments (ticket, name, content) VALUES (?, ?, ?)";
            transaction.execute(insert, (new.ticket, new.name, new.content))?;
            Ok(true)
        })
        .await
    }

    pub(crate) async fn attachment(&self, id: i64) -> Result<Option<Attachment>, DatabaseError> {
        self.read(move |transaction| {
            let select = "SELECT name, content FROM attachments WHERE id = ?";
            let found = transaction.query_one(select, [id], |row| {
                Ok(Attachment { name: row.get("name")?, content: row.get("content")? })
            });
            found.optional()
        })
        .await
    }
}

use rusqlite::{OptionalExtension as _, Row, Transaction, named_params};

use super::{Database, DatabaseError};
use crate::ticket::{Comment, Status, Ticket, ValidTicket};
use crate::user::User;

/// A ticket with everything that its page shows.
pub(crate) struct Thread {
    pub(crate) ticket: Ticket,
    pub(crate) comments: Vec<Comment>,
    /// Number and name of each attachment.
    pub(crate) attachments: Vec<(i64, String)>,
    /// The names of all users, who can be the assignee.
    pub(crate) users: Vec<String>,
}

/// The result of changing a ticket.
pub(crate) enum Change {
    Done,
    NoSuchTicket,
    NoSuchUser,
}

/// The result of adding a comment.
pub(crate) enum Commented {
    Done,
    NoSuchTicket,
    IsClosed,
}

impl Database {
    /// Returns the tickets with this status, or all tickets. The newest is the first.
    pub(crate) async fn tickets(
        &self,
        status: Option<Status>,
    ) -> Result<Vec<Ticket>, DatabaseError> {
        self.read(move |transaction| {
            let select = format!(
                "{SELECT} WHERE :status IS NULL OR status = :status ORDER BY tickets.id DESC"
            );
            let mut statement = transaction.prepare(&select)?;
            statement.query_map(named_params! { ":status": status }, ticket)?.collect()
        })
        .await
    }

    pub(crate) async fn ticket(&self, id: i64) -> Result<Option<Ticket>, DatabaseError> {
        self.read(move |transaction| find(transaction, id)).await
    }

    pub(crate) async fn thread(&self, id: i64) -> Result<Option<Thread>, DatabaseError> {
        self.read(move |transaction| {
            let Some(ticket) = find(transaction, id)? else { return Ok(None) };
            let comments = transaction
                .prepare(
                    "SELECT name, text, created FROM comments JOIN users ON users.id = author
                     WHERE ticket = ? ORDER BY comments.id",
                )?
                .query_map([id], comment)?
                .collect::<Result<_, _>>()?;
            let attachments = transaction
                .prepare("SELECT id, name FROM attachments WHERE ticket = ? ORDER BY id")?
                .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<Result<_, _>>()?;
            let users = transaction
                .prepare("SELECT name FROM users ORDER BY name")?
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            Ok(Some(Thread { ticket, comments, attachments, users }))
        })
        .await
    }

    pub(crate) async fn create(
        &self,
        author: User,
        ValidTicket { title, description }: ValidTicket,
    ) -> Result<Ticket, DatabaseError> {
        self.write(move |transaction| {
            let insert = "
                INSERT INTO tickets (title, description, author)
                VALUES (:title, :description, :author) RETURNING id";
            let values = named_params! {
                ":title": title,
                ":description": description,
                ":author": author.id,
            };
            let id: i64 = transaction.query_one(insert, values, |row| row.get(0))?;
            transaction.query_one(&format!("{SELECT} WHERE tickets.id = ?"), [id], ticket)
        })
        .await
    }

    /// Sets the status and the assignee.
    pub(crate) async fn change(
        &self,
        id: i64,
        status: Status,
        assignee: Option<String>,
    ) -> Result<Change, DatabaseError> {
        self.write(move |transaction| {
            if find(transaction, id)?.is_none() {
                return Ok(Change::NoSuchTicket);
            }
            let assignee: Option<i64> = match assignee {
                None => None,
                Some(name) => {
                    let select = "SELECT id FROM users WHERE name = ?";
                    let found =
                        transaction.query_one(select, [name], |row| row.get(0)).optional()?;
                    if found.is_none() {
                        return Ok(Change::NoSuchUser);
                    }
                    found
                }
            };
            let update = "UPDATE tickets SET status = ?, assignee = ? WHERE id = ?";
            transaction.execute(update, (status, assignee, id))?;
            Ok(Change::Done)
        })
        .await
    }

    /// Adds a comment to a ticket that is not closed.
    pub(crate) async fn comment(
        &self,
        id: i64,
        author: User,
        text: String,
    ) -> Result<Commented, DatabaseError> {
        self.write(move |transaction| {
            match find(transaction, id)? {
                None => return Ok(Commented::NoSuchTicket),
                Some(Ticket { status: Status::Closed, .. }) => return Ok(Commented::IsClosed),
                Some(_) => {}
            }
            let insert = "INSERT INTO comments (ticket, author, text) VALUES (?, ?, ?)";
            transaction.execute(insert, (id, author.id, text))?;
            Ok(Commented::Done)
        })
        .await
    }
}

const SELECT: &str = "
    SELECT tickets.*, authors.name AS author_name, assignees.name AS assignee_name FROM tickets
    JOIN users AS authors ON authors.id = author
    LEFT JOIN users AS assignees ON assignees.id = assignee";

pub(super) fn find(transaction: &Transaction<'_>, id: i64) -> rusqlite::Result<Option<Ticket>> {
    transaction.query_one(&format!("{SELECT} WHERE tickets.id = ?"), [id], ticket).optional()
}

fn ticket(row: &Row<'_>) -> rusqlite::Result<Ticket> {
    Ok(Ticket {
        id: row.get("id")?,
        title: row.get("title")?,
        description: row.get("description")?,
        status: row.get("status")?,
        author: row.get("author_name")?,
        assignee: row.get("assignee_name")?,
        created: row.get("created")?,
    })
}

fn comment(row: &Row<'_>) -> rusqlite::Result<Comment> {
    Ok(Comment { author: row.get("name")?, text: row.get("text")?, created: row.get("created")? })
}

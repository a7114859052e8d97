use rusqlite::{OptionalExtension as _, Row, Transaction, named_params};

use super::{Database, DatabaseError};
use crate::password::hash;
use crate::token::TokenHash;
use crate::user::{DEMO_USERS, DemoUser, User};

impl Database {
    /// Adds two users and three tickets to a database without users, and leaves any other unchanged. Returns the number
    /// of tickets.
    ///
    /// ```
    /// # #[actix_web::main]
    /// # async fn main() -> Result<(), helpdesk::DatabaseError> {
    /// let database = helpdesk::Database::in_memory()?;
    /// assert_eq!(database.seed().await?, 3);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written, or if its tables have other columns.
    pub async fn seed(&self) -> Result<i64, DatabaseError> {
        self.write(|transaction| {
            let users: i64 =
                transaction.query_one("SELECT count(*) FROM users", [], |row| row.get(0))?;
            if users == 0 {
                for user in DEMO_USERS {
                    insert(transaction, user)?;
                }
                transaction.execute_batch(TICKETS)?;
            }
            transaction.query_one("SELECT count(*) FROM tickets", [], |row| row.get(0))
        })
        .await
    }

    /// Returns the user with this name, and the hash of the password.
    pub(crate) async fn credentials(
        &self,
        name: String,
    ) -> Result<Option<(User, String)>, DatabaseError> {
        self.read(move |transaction| {
            let select = "SELECT * FROM users WHERE name = ?";
            let found =
                transaction.query_one(select, [name], |row| Ok((user(row)?, row.get("password")?)));
            found.optional()
        })
        .await
    }

    pub(crate) async fn user(&self, id: i64) -> Result<Option<User>, DatabaseError> {
        self.read(move |transaction| {
            transaction.query_one("SELECT * FROM users WHERE id = ?", [id], user).optional()
        })
        .await
    }

    pub(crate) async fn user_with_token(
        &self,
        token: TokenHash,
    ) -> Result<Option<User>, DatabaseError> {
        self.read(move |transaction| {
            let select = "SELECT * FROM users WHERE token = ?";
            transaction.query_one(select, [token], user).optional()
        })
        .await
    }
}

const TICKETS: &str = "
    INSERT INTO tickets (title, description, status, author, assignee) VALUES
        ('The printer prints blank pages', 'Room 12, since Monday.', 'open', 1, NULL),
        ('No access to the wiki', 'It says that my account has expired.', 'waiting', 2, 1),
        ('New keyboard', 'The space bar is stuck.', 'closed', 1, 2);
    INSERT INTO comments (ticket, author, text) VALUES
        (2, 1, 'Which account do you use?');
";

fn insert(transaction: &Transaction<'_>, demo: &DemoUser) -> rusqlite::Result<usize> {
    let password = hash(demo.password);
    let insert = "INSERT INTO users (name, password, token) VALUES (:name, :password, :token)";
    let token = TokenHash::of(demo.token);
    let values = named_params! { ":name": demo.name, ":password": password, ":token": token };
    transaction.execute(insert, values)
}

fn user(row: &Row<'_>) -> rusqlite::Result<User> {
    Ok(User { id: row.get("id")?, name: row.get("name")? })
}

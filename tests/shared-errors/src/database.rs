//! Errors of a database client, with causes.

use std::error::Error;
use std::{fmt, io};

/// An error of a query.
#[derive(Debug)]
pub enum DbError {
    /// The connection broke.
    Io(io::Error),
    /// No connection was available.
    Pool(PoolError),
}

/// All connections are in use.
#[derive(Debug)]
pub struct PoolError {
    /// The task that waited for a connection.
    pub waiting: String,
}

impl DbError {
    /// Creates the error of a broken connection. `text` is the text of its last cause.
    pub fn broken(text: &str) -> Self {
        Self::Io(io::Error::other(text.to_owned()))
    }
}

impl fmt::Display for DbError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Io(_) => "the database did not answer",
            Self::Pool(_) => "the database was not asked",
        })
    }
}

impl Error for DbError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            Self::Pool(error) => Some(error),
        }
    }
}

impl fmt::Display for PoolError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} waited for a connection", self.waiting)
    }
}

impl Error for PoolError {}

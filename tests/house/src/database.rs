//! Errors that have causes, as a database client gives them.

use std::error::Error;
use std::{fmt, io};

/// What a query can end in.
#[derive(Debug)]
pub enum DbError {
    /// Nobody answered.
    Io(io::Error),
    /// No connection was left.
    Pool(PoolError),
}

/// All connections are in use.
#[derive(Debug)]
pub struct PoolError {
    /// Who waited for one.
    pub waiting: String,
}

impl DbError {
    /// A connection that broke, and why: `text` is nowhere but at the end of the chain.
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

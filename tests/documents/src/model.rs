//! The types of requests and responses.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A book.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Book {
    pub(crate) id: u64,
    pub(crate) title: String,
}

impl Book {
    /// There are three books.
    pub(crate) fn find(id: u64) -> Option<Self> {
        let title =
            *["Emma", "Persuasion", "Sanditon"].get(usize::try_from(id).ok()?.wrapping_sub(1))?;
        Some(Self { id, title: title.to_owned() })
    }

    pub(crate) fn all(limit: usize) -> Vec<Self> {
        (1..=3).filter_map(Self::find).take(limit).collect()
    }
}

/// A book that is added or replaced.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewBook {
    pub(crate) title: String,
}

impl NewBook {
    pub(crate) fn is_known(&self) -> bool {
        Book::all(3).iter().any(|book| book.title == self.title)
    }
}

/// A book of the second version.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = BookOfSecondVersion)]
pub(crate) struct SecondBook {
    pub(crate) isbn: String,
    pub(crate) titles: Vec<String>,
}

/// A part of a list.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct Page {
    /// At most so many elements.
    pub(crate) limit: Option<usize>,
}

/// A loan of a book.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Loan {
    pub(crate) book: u64,
    pub(crate) member: String,
}

/// A member of the library.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) email: Option<String>,
}

impl Member {
    pub(crate) fn find(name: &str) -> Option<Self> {
        (name == "ada").then(|| Self { name: name.to_owned(), email: None })
    }
}

/// A member that signs in.
#[derive(Debug, Deserialize, ToSchema)]
pub(crate) struct SignIn {
    pub(crate) name: String,
}

/// What a job has done.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Progress {
    pub(crate) done: u8,
}

/// The number of books.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct Statistics {
    pub(crate) books: usize,
}

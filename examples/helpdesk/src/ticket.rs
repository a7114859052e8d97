//! Tickets and their validation.

use std::fmt;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::{IntoParams, ToSchema};

/// A request for help.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Ticket {
    #[schema(example = 7)]
    pub(crate) id: i64,
    #[schema(example = "The printer prints blank pages")]
    pub(crate) title: String,
    #[schema(example = "Room 12, since Monday.")]
    pub(crate) description: String,
    pub(crate) status: Status,
    /// The name of the user who created the ticket.
    #[schema(example = "ada")]
    pub(crate) author: String,
    /// The name of the user who works on the ticket.
    #[schema(example = "grace")]
    pub(crate) assignee: Option<String>,
    /// The time in UTC, as in RFC 3339.
    #[schema(example = "2026-12-01T08:30:00Z")]
    pub(crate) created: String,
}

/// What a user has written about a ticket.
#[derive(Debug)]
pub(crate) struct Comment {
    pub(crate) author: String,
    pub(crate) text: String,
    pub(crate) created: String,
}

/// What happens with a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    /// Somebody has to work on it.
    Open,
    /// It waits for an answer of its author.
    Waiting,
    /// Nothing is left to do.
    Closed,
}

impl Status {
    pub(crate) const ALL: [Self; 3] = [Self::Open, Self::Waiting, Self::Closed];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Waiting => "waiting",
            Self::Closed => "closed",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl ToSql for Status {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.as_str().into())
    }
}

impl FromSql for Status {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        Self::ALL
            .into_iter()
            .find(|status| status.as_str() == text)
            .ok_or(FromSqlError::InvalidType)
    }
}

/// Which tickets are listed.
#[derive(Deserialize, IntoParams)]
pub(crate) struct Filter {
    /// Only tickets with this status.
    pub(crate) status: Option<Status>,
}

/// A ticket as sent by a form or by a client of the API. A browser always sends all fields of a form; a field that is
/// missing is empty.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub(crate) struct NewTicket {
    #[schema(min_length = 1, max_length = 120, example = "The printer prints blank pages")]
    pub(crate) title: String,
    #[schema(max_length = 10_000, example = "Room 12, since Monday.")]
    pub(crate) description: String,
}

/// A ticket that can be stored.
pub(crate) struct ValidTicket {
    pub(crate) title: String,
    pub(crate) description: String,
}

/// What is wrong with a field of a form.
#[derive(Clone, Debug)]
pub(crate) struct FieldError {
    pub(crate) field: &'static str,
    pub(crate) detail: &'static str,
}

/// A member of the `errors` of a problem document.
impl From<FieldError> for Value {
    fn from(FieldError { field, detail }: FieldError) -> Self {
        json!({ "field": field, "detail": detail })
    }
}

impl NewTicket {
    /// Returns everything that is wrong.
    pub(crate) fn check(self) -> Result<ValidTicket, Vec<FieldError>> {
        let Self { title, description } = self;
        let title = title.trim().to_owned();
        let mut errors = Vec::new();
        let mut require = |holds: bool, field, detail| {
            if !holds {
                errors.push(FieldError { field, detail });
            }
        };
        require(!title.is_empty(), "title", "Enter a title.");
        require(title.chars().count() <= 120, "title", "Enter at most 120 characters.");
        require(!title.contains(char::is_control), "title", "Enter one line.");
        require(
            description.chars().count() <= 10_000,
            "description",
            "Enter at most 10,000 characters.",
        );
        if errors.is_empty() { Ok(ValidTicket { title, description }) } else { Err(errors) }
    }
}

//! The notes, for clients of the API.

use anyhow::Context as _;
use api_responses::header::ETag;
use api_responses::http::HeaderMap;
use api_responses::http::header::{IF_MATCH, IF_NONE_MATCH};
use api_responses::{Fault, Problem, api_responses, location};
use serde::{Deserialize, Serialize};

use crate::context::{App, Context};
use crate::error::{AppError, AuthError, IdError, InputError, Internal, NoteError};
use crate::extract::{Extract, Id, Input, Session};
use crate::store::Note;

/// A note that a client sends.
#[derive(Debug, Deserialize)]
pub(crate) struct NewNote {
    title: String,
    text: String,
    /// Its weather is looked up.
    city: Option<String>,
}

/// The result of an import.
#[derive(Debug, Serialize)]
pub(crate) struct Imported {
    notes: usize,
}

/// Numbers about the notes.
#[derive(Debug, Serialize)]
pub(crate) struct Statistics {
    notes: usize,
    words: usize,
}

fn readable(app: &Context, id: i64) -> Result<Note, NoteError> {
    let note = app.store.note(id)?.ok_or(NoteError::NotFound)?;
    if note.deleted { Err(NoteError::Gone) } else { Ok(note) }
}

/// List the notes.
#[api_responses(GET "/notes", 200, #[from(rusqlite::Error)] ..Internal, outside(..AuthError))]
pub(crate) async fn list_notes(
    Extract(app): Extract<App>,
    _: Extract<Session>,
) -> Result<ListNotesResponse<Vec<Note>>, ListNotesError> {
    Ok(ListNotesResponse::Ok(app.store.notes()?))
}

/// Create a note.
#[api_responses(
    POST "/notes",
    201,
    409: "Another note has this title.",
    /// The title is empty.
    Title = 422: Problem,
    #[from(rusqlite::Error)] ..Internal,
    outside(..AuthError, ..InputError),
)]
pub(crate) async fn create_note(
    Extract(app): Extract<App>,
    _: Extract<Session>,
    Input(new): Input<NewNote>,
) -> Result<CreateNoteResponse<Note>, CreateNoteError> {
    if new.title.is_empty() {
        return Err(CreateNoteError::Title("The title is empty.".into()));
    }
    if app.store.titled(&new.title, 0)?.is_some() {
        return Err(CreateNoteError::Conflict);
    }
    let note = app.store.add_note(&new.title, &new.text)?;
    Ok(CreateNoteResponse::Created { location: location!("/notes/{}", note.id), body: note })
}

/// Look up a note.
#[api_responses(
    GET "/notes/{id}",
    200 { etag: ETag },
    304,
    ..NoteError,
    outside(..AuthError, ..IdError),
)]
pub(crate) async fn get_note(
    Extract(app): Extract<App>,
    _: Extract<Session>,
    Extract(Id(id)): Extract<Id>,
    Extract(headers): Extract<HeaderMap>,
) -> Result<GetNoteResponse<Note>, GetNoteError> {
    let note = readable(&app, id)?;
    let etag = ETag::version(note.version.into());
    if headers.get(IF_NONE_MATCH).is_some_and(|known| *known == etag.to_string()) {
        return Ok(GetNoteResponse::NotModified { etag });
    }
    Ok(GetNoteResponse::Ok { etag, body: note })
}

/// Replace a note.
#[api_responses(PUT "/notes/{id}", 200, ..AppError, outside(..AuthError, ..IdError, ..InputError))]
pub(crate) async fn replace_note(
    Extract(app): Extract<App>,
    Extract(session): Extract<Session>,
    Extract(Id(id)): Extract<Id>,
    Extract(headers): Extract<HeaderMap>,
    Input(new): Input<NewNote>,
) -> Result<ReplaceNoteResponse<Note>, AppError> {
    if app.maintenance {
        return Err(AppError::Maintenance);
    }
    let note = app.store.note(id)?.ok_or(AppError::NoSuchNote(id))?;
    if note.deleted {
        return Err(AppError::Deleted(id));
    }
    if note.locked {
        return Err(AppError::Locked);
    }
    if new.title.is_empty() {
        let problem = Problem::from("The title is empty.").with_extension("field", "title");
        return Err(AppError::Invalid(problem));
    }
    let version = headers.get(IF_MATCH).ok_or(AppError::NoVersion)?;
    if *version != ETag::version(note.version.into()).to_string() {
        return Err(AppError::Outdated);
    }
    if let Some(other) = app.store.titled(&new.title, id)? {
        return Err(AppError::TitleTaken(other));
    }
    if app.store.count_change(session.user)? > app.quota {
        return Err(AppError::TooMany { retry_after: 3600 });
    }
    check_due(&note)?;
    if let Some(city) = &new.city {
        app.upstream.weather(city).await?;
    }
    Ok(ReplaceNoteResponse::Ok(app.store.replace_note(id, &new.title, &new.text)?))
}

/// The day is stored as text, which another program can have damaged.
fn check_due(note: &Note) -> anyhow::Result<()> {
    let Some(due) = &note.due else { return Ok(()) };
    let mut parts = due.splitn(3, '-').map(str::parse::<u16>);
    let year = parts.next().context("no year")?;
    year.with_context(|| format!("the day of note {} is damaged", note.id)).map(drop)
}

/// Delete a note.
#[api_responses(DELETE "/notes/{id}", 204, ..NoteError, outside(..AuthError, ..IdError))]
pub(crate) async fn delete_note(
    Extract(app): Extract<App>,
    _: Extract<Session>,
    Extract(Id(id)): Extract<Id>,
) -> Result<DeleteNoteResponse, NoteError> {
    readable(&app, id)?;
    app.store.delete_note(id)?;
    Ok(DeleteNoteResponse::NoContent)
}

/// Protect a note against changes.
#[api_responses(
    POST "/notes/{id}/lock",
    204,
    409: "The note is locked already.",
    #[from(rusqlite::Error)] ..NoteError,
    outside(..AuthError, ..IdError),
)]
pub(crate) async fn lock_note(
    Extract(app): Extract<App>,
    _: Extract<Session>,
    Extract(Id(id)): Extract<Id>,
) -> Result<LockNoteResponse, LockNoteError> {
    if readable(&app, id)?.locked {
        return Err(LockNoteError::Conflict);
    }
    app.store.set_locked(id, true)?;
    Ok(LockNoteResponse::NoContent)
}

/// Allow changes of a note.
#[api_responses(DELETE "/notes/{id}/lock", 204, ..NoteError, outside(..AuthError, ..IdError))]
pub(crate) async fn unlock_note(
    Extract(app): Extract<App>,
    _: Extract<Session>,
    Extract(Id(id)): Extract<Id>,
) -> Result<UnlockNoteResponse, NoteError> {
    readable(&app, id)?;
    app.store.set_locked(id, false)?;
    Ok(UnlockNoteResponse::NoContent)
}

/// Look up the text of a note.
#[api_responses(
    GET "/notes/{id}/text",
    200: _ as "text/plain; charset=utf-8",
    ..NoteError,
    outside(..AuthError, ..IdError),
)]
pub(crate) async fn get_text(
    Extract(app): Extract<App>,
    _: Extract<Session>,
    Extract(Id(id)): Extract<Id>,
) -> Result<GetTextResponse<String>, NoteError> {
    Ok(GetTextResponse::Ok(readable(&app, id)?.text))
}

/// Import notes from lines: a title, a colon and a text.
#[api_responses(
    POST "/imports",
    200,
    /// A line has no colon.
    Line = 422: Problem,
    #[from(anyhow::Error)] 500: Fault,
    outside(..AuthError, ..InputError),
)]
pub(crate) async fn import_notes(
    Extract(app): Extract<App>,
    _: Extract<Session>,
    Input(lines): Input<Vec<String>>,
) -> Result<ImportNotesResponse<Imported>, ImportNotesError> {
    for line in &lines {
        let no_colon = || ImportNotesError::Line(format!("No colon: {line}").into());
        let (title, text) = line.split_once(':').ok_or_else(no_colon)?;
        app.store.add_note(title, text.trim()).with_context(|| format!("import of {title}"))?;
    }
    Ok(ImportNotesResponse::Ok(Imported { notes: lines.len() }))
}

fn count(app: &Context) -> anyhow::Result<Statistics> {
    let notes = app.store.notes().context("statistics")?;
    let words = notes.iter().map(|note| note.text.split_whitespace().count()).sum();
    Ok(Statistics { notes: notes.len(), words })
}

/// Count the notes and their words.
#[api_responses(GET "/statistics", 200, #[from(anyhow::Error)] ..Internal, outside(..AuthError))]
pub(crate) async fn get_statistics(
    Extract(app): Extract<App>,
    _: Extract<Session>,
) -> Result<GetStatisticsResponse<Statistics>, GetStatisticsError> {
    Ok(GetStatisticsResponse::Ok(count(&app)?))
}

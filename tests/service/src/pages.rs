//! Web pages, for browsers with a session cookie.

use api_responses::api_responses;
use api_responses::http::HeaderValue;
use api_responses::http::header::InvalidHeaderValue;

use crate::accounts::Credentials;
use crate::context::App;
use crate::error::{IdError, InputError, Internal, LoginRequired};
use crate::extract::{Extract, Id, Input, Visitor};

/// Show the login page.
#[api_responses(GET "/login", 200: _ as "text/html; charset=utf-8")]
pub(crate) async fn show_login() -> ShowLoginResponse<&'static str> {
    ShowLoginResponse::Ok("<form>…</form>")
}

/// Sign in, and go to the home page.
#[api_responses(
    POST "/login",
    303 { location = "/", set_cookie: HeaderValue },
    /// The name or the password is wrong.
    403: &'static str as "text/html; charset=utf-8",
    #[from(rusqlite::Error, InvalidHeaderValue)] ..Internal,
    outside(..InputError),
)]
pub(crate) async fn login(
    Extract(app): Extract<App>,
    Input(input): Input<Credentials>,
) -> Result<LoginResponse, LoginError> {
    let token = app.store.sign_in(&input.name, &input.password)?;
    let token = token.ok_or(LoginError::Forbidden("<p>Wrong name or password.</p>"))?;
    let cookie = format!("session={token}; HttpOnly; SameSite=Lax");
    let set_cookie = HeaderValue::try_from(cookie)?;
    Ok(LoginResponse::SeeOther { set_cookie })
}

/// Show the titles of the notes.
#[api_responses(
    GET "/",
    200: _ as "text/html; charset=utf-8",
    #[from(rusqlite::Error)] ..Internal,
    outside(..LoginRequired),
)]
pub(crate) async fn show_home(
    Extract(app): Extract<App>,
    _: Extract<Visitor>,
) -> Result<ShowHomeResponse<String>, ShowHomeError> {
    let titles = app.store.notes()?.into_iter().map(|note| format!("<li>{}", note.title));
    Ok(ShowHomeResponse::Ok(titles.collect()))
}

/// Show a note.
#[api_responses(
    GET "/pages/{id}",
    200: _ as "text/html; charset=utf-8",
    /// No note has this id, or it was deleted.
    404: &'static str as "text/html; charset=utf-8",
    #[from(rusqlite::Error)] ..Internal,
    ..LoginRequired,
    outside(..IdError),
)]
pub(crate) async fn show_note(
    Extract(app): Extract<App>,
    visitor: Result<Extract<Visitor>, LoginRequired>,
    Extract(Id(id)): Extract<Id>,
) -> Result<ShowNoteResponse<String>, ShowNoteError> {
    let Extract(Visitor) = visitor?;
    let note = app.store.note(id)?.filter(|note| !note.deleted);
    let note = note.ok_or(ShowNoteError::NotFound("<p>There is no such note.</p>"))?;
    Ok(ShowNoteResponse::Ok(format!("<p>{}</p>", note.text)))
}

//! A service whose responses two programs provoke.

use api_responses::axum::RouterExt as _;
use api_responses::conformance::OnUndeclared;
use api_responses::{api_responses, http};
use axum::body::Body;
use axum::extract::{Path, Query};
use axum::http::{Method, Request, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Router};
use tower::ServiceExt as _;

#[api_responses(401 { www_authenticate = "Bearer" }, 403)]
enum AuthError {}

/// Look up a note.
#[api_responses(GET "/notes/{id}", 200: _ as "text/plain", 404: "There is no such note.")]
async fn get_note(Path(id): Path<u32>) -> Result<GetNoteResponse<&'static str>, GetNoteError> {
    if id == 1 { Ok(GetNoteResponse::Ok("Buy milk.")) } else { Err(GetNoteError::NotFound) }
}

/// Replace a note. Two responses have the same status code.
#[api_responses(
    PUT "/notes/{id}",
    204,
    Locked = 409: "Somebody edits the note.",
    Archived = 409: "The note is archived.",
    ..AuthError,
)]
async fn put_note(Path(id): Path<u32>) -> Result<PutNoteResponse, PutNoteError> {
    match id {
        1 => Ok(PutNoteResponse::NoContent),
        2 => Err(PutNoteError::Locked),
        3 => Err(PutNoteError::Archived),
        4 => Err(AuthError::Unauthorized.into()),
        _ => Err(AuthError::Forbidden.into()),
    }
}

/// Delete a note.
#[api_responses(DELETE "/notes/{id}", 204)]
async fn delete_note(Path(_id): Path<u32>) -> DeleteNoteResponse {
    DeleteNoteResponse::NoContent
}

/// Has a type that does not keep what it claims.
#[api_responses(GET "/status", 200)]
async fn get_status(
    Query(query): Query<Vec<(String, String)>>,
) -> Result<GetStatusResponse<u8>, Busy> {
    if query.is_empty() { Ok(GetStatusResponse::Ok(1)) } else { Err(Busy) }
}

struct Busy;

impl IntoResponse for Busy {
    fn into_response(self) -> Response {
        StatusCode::IM_A_TEAPOT.into_response()
    }
}

/// Returns the service. It does not log undeclared responses, and records them nevertheless.
pub fn service() -> Router {
    Router::new()
        .endpoint(get_note)
        .endpoint(put_note)
        .endpoint(delete_note)
        .endpoint(get_status)
        .layer(Extension(OnUndeclared::Ignore))
}

/// Logs to the standard error, and sends each request as many times as the first argument says.
///
/// # Panics
///
/// Panics if a response has another status code.
pub async fn send(requests: &[(Method, &str, u16)]) {
    tracing_subscriber::fmt().with_ansi(false).with_writer(std::io::stderr).init();
    let times: u32 = std::env::args().nth(1).map_or(1, |times| times.parse().expect("a number"));
    let service = service();
    let mut tasks = tokio::task::JoinSet::new();
    for (method, path, status) in requests.iter().cycle().take(requests.len() * times as usize) {
        let request = Request::builder().method(method).uri(*path).body(Body::empty());
        let (service, status) = (service.clone(), *status);
        tasks.spawn(async move {
            let response = service.oneshot(request.expect("a request")).await;
            let response: http::Response<Body> = response.unwrap_or_else(|never| match never {});
            assert_eq!(response.status().as_u16(), status);
        });
    }
    tasks.join_all().await;
}

//! Accepted requests, also with missing parts.

use api_responses::axum::{Form, Json, Path, Query};
use axum::routing::{any, get};
use axum::{Router, response::IntoResponse};

use crate::client::{bare, post, send};
use crate::server::serve;

async fn echo(
    Path(id): Path<u64>,
    Query(query): Query<Vec<(String, String)>>,
    Json(content): Json<Vec<u8>>,
) -> String {
    format!("{id} {query:?} {content:?}")
}

async fn form(Form(form): Form<Vec<(String, String)>>) -> String {
    format!("{form:?}")
}

async fn optional_content(content: Option<Json<u8>>) -> String {
    content.map_or("nothing".to_owned(), |content| content.to_string())
}

async fn optional_path(path: Option<Path<u64>>) -> impl IntoResponse {
    path.map_or("nothing".to_owned(), |path| path.to_string())
}

#[tokio::test]
async fn all_at_once() {
    let server = serve(Router::new().route("/{id}", any(echo))).await;
    let answer = send(server, &post("/7?a=1", "application/json", "[1, 2]")).await;
    assert_eq!((answer.status, answer.content.as_str()), (200, r#"7 [("a", "1")] [1, 2]"#));
}

#[tokio::test]
async fn forms() {
    let server = serve(Router::new().route("/", any(form))).await;
    let posted = send(server, &post("/", "application/x-www-form-urlencoded", "a=1")).await;
    let asked = send(server, &bare("GET", "/?a=1", &[])).await;
    assert_eq!((posted.status, posted.content.as_str()), (200, r#"[("a", "1")]"#));
    assert_eq!((asked.status, asked.content.as_str()), (200, r#"[("a", "1")]"#));
}

#[tokio::test]
async fn content_may_be_missing() {
    let server = serve(Router::new().route("/", any(optional_content))).await;
    for (request, status, content) in
        [(bare("POST", "/", &[]), 200, "nothing"), (post("/", "application/json", "3"), 200, "3")]
    {
        let answer = send(server, &request).await;
        assert_eq!((answer.status, answer.content.as_str()), (status, content));
    }
    assert_eq!(send(server, &post("/", "text/plain", "3")).await.status, 415);
    assert_eq!(send(server, &post("/", "application/json", "-3")).await.status, 422);
}

#[tokio::test]
async fn path_may_be_missing() {
    let router = Router::new().route("/", get(optional_path)).route("/{id}", get(optional_path));
    let server = serve(router).await;
    for (path, status, content) in [("/", 200, "nothing"), ("/3", 200, "3")] {
        let answer = send(server, &bare("GET", path, &[])).await;
        assert_eq!((answer.status, answer.content.as_str()), (status, content));
    }
    assert_eq!(send(server, &bare("GET", "/ada", &[])).await.status, 400);
}

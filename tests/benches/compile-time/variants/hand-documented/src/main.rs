//! Careful handwritten response enums for axum, with a description of them.

mod users_0;

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
pub struct User {
    pub id: u64,
    pub name: String,
}

impl User {
    pub fn new(id: u64) -> Self {
        Self { id, name: "Ada".to_owned() }
    }
}

#[derive(Debug, Deserialize)]
pub struct Page {
    pub page: u64,
}

/// RFC 9457.
#[derive(Debug, Serialize)]
pub struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    detail: &'static str,
}

pub fn problem(
    status: StatusCode,
    title: &'static str,
    detail: &'static str,
) -> axum::response::Response {
    let problem = Problem { r#type: "about:blank", title, status: status.as_u16(), detail };
    (status, [(CONTENT_TYPE, "application/problem+json")], Json(problem)).into_response()
}

/// The responses of one endpoint, for documents.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    pub method: &'static str,
    pub path: &'static str,
    pub summary: &'static str,
    pub responses: &'static [Response],
}

#[derive(Debug, Serialize)]
pub struct Response {
    pub status: u16,
    pub variant: &'static str,
    pub when: &'static str,
    pub fields: &'static [&'static str],
    pub content: Option<(&'static str, &'static str)>,
}

pub const PROBLEM: Option<(&str, &str)> = Some(("application/problem+json", "Problem"));

#[tokio::main]
async fn main() {
    let mut operations = Vec::new();
    operations.extend(users_0::OPERATIONS_0);
    let mut router = Router::new();
    router = router.merge(users_0::routes_0());
    router = router
        .route("/operations", axum::routing::get(async || Json(operations)))
        .fallback(StatusCode::NOT_FOUND);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    axum::serve(listener, router).await.unwrap();
}

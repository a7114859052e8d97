//! Response enums that somebody wrote with care, for axum, documented by `#[utoipa::path]`, which
//! has no part in what is sent.

mod users_0;

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::{Json, routing};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;

#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct User {
    pub id: u64,
    pub name: String,
}

impl User {
    pub fn new(id: u64) -> Self {
        Self { id, name: "Ada".to_owned() }
    }
}

#[derive(Debug, Deserialize, IntoParams)]
pub struct Page {
    pub page: u64,
}

/// RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    detail: &'static str,
}

pub fn problem(status: StatusCode, title: &'static str, detail: &'static str) -> Response {
    let problem = Problem { r#type: "about:blank", title, status: status.as_u16(), detail };
    (status, [(CONTENT_TYPE, "application/problem+json")], Json(problem)).into_response()
}

#[tokio::main]
async fn main() {
    let mut router = OpenApiRouter::new();
    router = router.merge(users_0::routes_0());
    let (router, document) = router.fallback(StatusCode::NOT_FOUND).split_for_parts();
    let document = document.to_json().unwrap();
    let router = router.route("/openapi.json", routing::get(async || document));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    axum::serve(listener, router).await.unwrap();
}

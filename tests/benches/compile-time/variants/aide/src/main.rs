//! Careful handwritten response enums for axum, documented by functions for aide, which does not affect
//! the responses.

mod users_0;

use std::sync::Arc;

use aide::OperationOutput;
use aide::axum::ApiRouter;
use aide::generate::GenContext;
use aide::openapi::{OpenApi, Operation};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::{Json, routing};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct User {
    pub id: u64,
    pub name: String,
}

impl User {
    pub fn new(id: u64) -> Self {
        Self { id, name: "Ada".to_owned() }
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
pub struct Page {
    pub page: u64,
}

/// RFC 9457.
#[derive(Debug, Serialize, JsonSchema)]
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

/// Documents the media type of problems.
pub enum ProblemJson {}

impl OperationOutput for ProblemJson {
    type Inner = Problem;

    fn operation_response(
        context: &mut GenContext,
        operation: &mut Operation,
    ) -> Option<aide::openapi::Response> {
        let mut response = Json::<Problem>::operation_response(context, operation)?;
        let content = response.content.shift_remove("application/json")?;
        response.content.insert("application/problem+json".to_owned(), content);
        Some(response)
    }
}

#[tokio::main]
async fn main() {
    let mut document = OpenApi::default();
    let mut router = ApiRouter::new();
    router = router.merge(users_0::routes_0());
    let router = router.fallback(StatusCode::NOT_FOUND).finish_api(&mut document);
    let document = Arc::new(document);
    let router =
        router.route("/openapi.json", routing::get(async move || Json(document.as_ref().clone())));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    axum::serve(listener, router).await.unwrap();
}

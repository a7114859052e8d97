//! `Json` and `Form` as what a handler returns.

use std::collections::BTreeMap;

use api_responses::axum::{Form, Json};
use axum::Router;
use axum::routing::get;

use crate::client::{bare, send};
use crate::server::serve;

const FAILED: &str = r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#;

/// JSON has no map whose keys are lists, and a form has no lists in lists.
fn unserializable() -> BTreeMap<Vec<u8>, Vec<u8>> {
    BTreeMap::from([(vec![1], vec![2])])
}

async fn serve_all() -> std::net::SocketAddr {
    let router = Router::new()
        .route("/json", get(|| async { Json([1, 2]) }))
        .route("/form", get(|| async { Form([("a", "1 2")]) }))
        .route("/bad-json", get(|| async { Json(unserializable()) }))
        .route("/bad-form", get(|| async { Form(unserializable()) }));
    serve(router).await
}

#[tokio::test]
async fn sent() {
    let server = serve_all().await;
    for (path, media_type, content) in [
        ("/json", "application/json", "[1,2]"),
        ("/form", "application/x-www-form-urlencoded", "a=1+2"),
    ] {
        let answer = send(server, &bare("GET", path, &[])).await;
        assert_eq!((answer.status, answer.content.as_str()), (200, content));
        assert_eq!(answer.field("content-type"), [media_type]);
    }
}

#[tokio::test]
async fn serialization_errors_are_not_sent() {
    let server = serve_all().await;
    for path in ["/bad-json", "/bad-form"] {
        let answer = send(server, &bare("GET", path, &[])).await;
        assert_eq!((answer.status, answer.content.as_str()), (500, FAILED), "{path}");
        assert_eq!(answer.field("content-type"), ["application/problem+json"]);
    }
}

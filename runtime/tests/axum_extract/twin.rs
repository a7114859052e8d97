//! A server with one of axum's extractors at `/axum` and its twin at `/ours`.

use std::net::SocketAddr;

use api_responses::http_semantics::Status;
use axum::Router;
use axum::extract::FromRequest;
use serde_json::{Value, json};

use crate::client::{Answer, send};
use crate::provocation::Provocation;
use crate::server::{extracting, serve};

/// `parameters` stands behind both paths.
pub(crate) async fn twins<A, O, M>(parameters: &str) -> SocketAddr
where
    A: FromRequest<(), M> + 'static,
    O: FromRequest<(), M> + 'static,
    M: 'static,
{
    let router = Router::new()
        .route(&format!("/axum{parameters}"), extracting::<A, M>())
        .route(&format!("/ours{parameters}"), extracting::<O, M>());
    serve(router).await
}

/// What axum refuses with its text is refused with that code and a problem that has that text.
pub(crate) async fn refuse_alike(server: SocketAddr, requests: fn(&str) -> Vec<Provocation>) {
    for ((code, to_axum), (_, to_ours)) in requests("/axum").iter().zip(requests("/ours")) {
        let (axums, ours) = (send(server, to_axum).await, send(server, &to_ours).await);
        assert_eq!((axums.status, ours.status), (*code, *code), "{}", to_ours.escape_ascii());
        assert_eq!(ours.field("content-type"), ["application/problem+json"]);
        let (head, detail) = parts(&ours);
        let phrase = Status::get(*code).map(|status| status.phrase);
        assert_eq!(head, json!({ "type": "about:blank", "title": phrase, "status": code }));
        assert_eq!(detail, axums.content);
    }
}

/// The members of a problem without `detail`, and `detail`.
fn parts(answer: &Answer) -> (Value, Value) {
    let mut problem: Value = serde_json::from_str(&answer.content).unwrap();
    let detail = problem.as_object_mut().unwrap().remove("detail").unwrap();
    (problem, detail)
}

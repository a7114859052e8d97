//! What happens when a response is not declared.

use api_responses::DescribeResponses as _;
use api_responses::axum::RouterExt as _;
use api_responses::conformance::{ConformanceLayer, OnUndeclared};
use axum::body::Body;
use axum::{Extension, Router, routing};
use http::{Method, Request};
use http_body_util::Empty;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tower::ServiceExt as _;

use crate::api::{GetUserResponse, UNDECLARED, get_user};
use crate::server::Server;

fn with(mode: OnUndeclared) -> Router {
    let declared = ConformanceLayer::new(GetUserResponse::<String>::OPERATION).with_mode(mode);
    Router::new().route("/users/{id}", routing::get(get_user).layer(declared))
}

fn request(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

/// Returns whether the server closes the connection without a response.
async fn is_cut_off(server: &Server, path: &str) -> bool {
    let uri = format!("http://{}{path}", server.address);
    let request = Request::get(uri).body(Empty::<bytes::Bytes>::new()).unwrap();
    Client::builder(TokioExecutor::new()).build_http().request(request).await.is_err()
}

#[tokio::test]
async fn ignore() {
    let server = Server::of(with(OnUndeclared::Ignore)).await;
    assert_eq!(server.ask(Method::GET, "/users/9").await.status, 418);
    assert_eq!(server.warnings(), [""; 0]);
}

#[tokio::test]
async fn warn() {
    let server = Server::of(with(OnUndeclared::Warn)).await;
    assert_eq!(server.ask(Method::GET, "/users/9").await.status, 418);
    assert_eq!(server.warnings(), [UNDECLARED]);
}

#[tokio::test]
async fn panic_over_a_socket() {
    let server = Server::of(with(OnUndeclared::Panic)).await;
    assert!(is_cut_off(&server, "/users/9").await);
    assert_eq!(server.ask(Method::GET, "/users/7").await.status, 200, "the server goes on");
    assert_eq!(server.warnings(), [""; 0]);
}

#[tokio::test]
#[should_panic(expected = "GET /users/{id} (`get_user`) sent 418, which is not declared")]
async fn panic_in_the_test_itself() {
    let _ = with(OnUndeclared::Panic).oneshot(request("/users/9")).await;
}

#[tokio::test]
async fn no_panic_for_a_declared_response() {
    let answer = with(OnUndeclared::Panic).oneshot(request("/users/8")).await.unwrap();
    assert_eq!(answer.status(), 404);
}

#[tokio::test]
async fn the_extension_of_the_request_counts_more_than_the_layer() {
    let quiet = with(OnUndeclared::Panic).layer(Extension(OnUndeclared::Ignore));
    let server = Server::of(quiet).await;
    assert_eq!(server.ask(Method::GET, "/users/9").await.status, 418);
    assert_eq!(server.warnings(), [""; 0]);

    let loud = with(OnUndeclared::Ignore).layer(Extension(OnUndeclared::Warn));
    let server = Server::of(loud).await;
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
}

/// One line for all endpoints; a release build compares nothing that was not asked for.
#[tokio::test]
async fn the_extension_counts_for_endpoints() {
    let router = Router::new().endpoint(get_user).layer(Extension(OnUndeclared::Panic));
    let server = Server::of(router).await;
    assert_eq!(is_cut_off(&server, "/users/9").await, cfg!(debug_assertions));
}

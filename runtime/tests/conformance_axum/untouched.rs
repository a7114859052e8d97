//! Responses of the inner service are unchanged.

use std::future::{Ready, ready};
use std::task::{Context, Poll};

use api_responses::conformance::{ConformanceLayer, OnUndeclared};
use api_responses::{Body, DescribeResponses as _, Response};
use axum::Router;
use axum::routing::get;
use http::{Method, Request};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tower::{Layer as _, Service, ServiceExt as _};

use crate::api::{GetUserResponse, UNDECLARED, get_user};
use crate::server::Server;

fn declared(mode: OnUndeclared) -> ConformanceLayer {
    ConformanceLayer::new(GetUserResponse::<String>::OPERATION).with_mode(mode)
}

/// Returns everything that is sent, except the `Date`.
async fn sent(server: &Server, method: &str, path: &str) -> Vec<u8> {
    let mut socket = TcpStream::connect(server.address).await.unwrap();
    let request = format!("{method} {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    socket.read_to_end(&mut bytes).await.unwrap();
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    lines.filter(|line| !line.starts_with(b"date: ")).flatten().copied().collect()
}

#[tokio::test]
async fn byte_for_byte() {
    let route = get(get_user);
    let bare = Server::of(Router::new().route("/users/{id}", route.clone())).await;
    let mut expected = Vec::new();
    for (method, path) in [("GET", "/users/9"), ("HEAD", "/users/9"), ("GET", "/users/ada")] {
        expected.push((method, path, sent(&bare, method, path).await));
    }
    assert!(expected[0].2.windows(6).any(|bytes| bytes == b"stout\r"), "content in chunks");
    assert!(expected[0].2.windows(4).any(|bytes| bytes == b"caf\xe9"));
    drop(bare);

    let route = route.layer(declared(OnUndeclared::Warn));
    let compared = Server::of(Router::new().route("/users/{id}", route)).await;
    for (method, path, expected) in expected {
        assert_eq!(sent(&compared, method, path).await, expected, "{method} {path}");
        // The guide knows the rejection of `Path`.
        let is_known = cfg!(feature = "guide") && path == "/users/ada";
        assert_eq!(compared.warnings().len(), usize::from(!is_known), "{method} {path}");
    }
}

#[tokio::test]
async fn declared_responses() {
    let route = get(get_user).layer(declared(OnUndeclared::Panic));
    let server = Server::of(Router::new().route("/users/{id}", route)).await;
    let found = server.ask(Method::GET, "/users/7").await;
    assert_eq!((found.status, found.text.as_str()), (200, "\"Ada\""));
    assert_eq!(found.field("content-type"), ["application/json"]);

    let merged = server.ask(Method::GET, "/users/8").await;
    assert_eq!((merged.status, merged.text.as_str()), (404, ""));
    assert_eq!(merged.field("x-merged"), ["7"]);
}

/// Fails in the two ways of a service, or responds with an extension.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Inner {
    NeverReady,
    Fails,
    Answers,
}

#[derive(Debug, PartialEq)]
struct Refusal(Inner);

impl Service<Request<Body>> for Inner {
    type Response = Response;
    type Error = Refusal;
    type Future = Ready<Result<Response, Refusal>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Refusal>> {
        Poll::Ready(if *self == Self::NeverReady { Err(Refusal(*self)) } else { Ok(()) })
    }

    fn call(&mut self, _: Request<Body>) -> Self::Future {
        let answer =
            http::Response::builder().status(418).extension("kept").body(Body::from("content"));
        ready(if *self == Self::Answers { Ok(answer.unwrap()) } else { Err(Refusal(*self)) })
    }
}

#[tokio::test]
async fn errors_of_a_service_are_handed_on() {
    for inner in [Inner::NeverReady, Inner::Fails] {
        let service = declared(OnUndeclared::Panic).layer(inner);
        let error = service.oneshot(Request::new(Body::empty())).await.unwrap_err();
        assert_eq!(error, Refusal(inner));
    }
}

#[tokio::test]
async fn a_service_of_tower_alone() {
    let server = Server::of(Router::new()).await;
    let service = declared(OnUndeclared::Warn).layer(Inner::Answers);
    let answer = service.oneshot(Request::new(Body::empty())).await.unwrap();
    assert_eq!(answer.extensions().get::<&str>(), Some(&"kept"));
    assert_eq!(format!("{:?}", answer.body()), "Body(7 bytes)");
    assert_eq!(server.warnings(), [UNDECLARED]);
}

#[test]
fn they_go_where_the_inner_service_goes() {
    fn anywhere<T: Clone + Send + Sync + 'static>() {}
    anywhere::<ConformanceLayer>();
    anywhere::<api_responses::conformance::Conformance<Inner>>();
}

//! Declared handlers on hyper, over a socket. There is no framework: the value that a handler returns is
//! converted into the response here.

use std::convert::Infallible;
use std::net::SocketAddr;

use api_responses::header::Challenge;
use api_responses::http::header::PROXY_AUTHORIZATION;
use api_responses::http::{HeaderMap, Method, Request};
use api_responses::{IntoHttpResponse as _, Problem, Response, api_responses};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use frameworks::api;
use frameworks::client::TestRequest;
use frameworks::expected::{Case, problem_with_detail};
use frameworks::{described, unexpected_errors, wire, without_framework};

/// A tunnel needs a server without a router.
#[api_responses(CONNECT, 200, 407: Problem)]
fn tunnel(fields: &HeaderMap) -> Result<TunnelResponse, TunnelError> {
    if fields.contains_key(PROXY_AUTHORIZATION) {
        return Ok(TunnelResponse::Ok);
    }
    let proxy_authenticate = Challenge::bearer().into();
    let body = Problem::from("Who digs?");
    Err(TunnelError::ProxyAuthenticationRequired { proxy_authenticate, body })
}

async fn library(request: Request<Incoming>) -> Response {
    let (head, content) = request.into_parts();
    if head.method == Method::CONNECT {
        return tunnel(&head.headers).into_http_response();
    }
    let content = content.collect().await.unwrap().to_bytes();
    without_framework::respond(&head.method, head.uri.path(), &content).await
}

async fn serve() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let service =
                service_fn(|request| async { Ok::<_, Infallible>(library(request).await) });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
        }
    });
    server
}

#[tokio::test]
async fn every_variant_is_sent_as_expected() {
    wire::responses_are_as_expected(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn head_is_answered_like_get_without_content() {
    wire::head_matches_get(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn responses_match_their_declarations() {
    wire::responses_match_their_declarations(serve().await, &api::cases()).await;
}

#[tokio::test]
async fn proxy_authentication_is_requested() {
    let problem = problem_with_detail("Proxy Authentication Required", 407, "Who digs?");
    let tunnel = TestRequest::new("CONNECT", "");
    let refused = Case::new::<TunnelError>(tunnel, "ProxyAuthenticationRequired", 407, problem)
        .with_field("proxy-authenticate", "Bearer");
    let server = serve().await;
    wire::responses_are_as_expected(server, std::slice::from_ref(&refused)).await;
    wire::responses_match_their_declarations(server, &[refused]).await;
}

#[test]
fn operations_match_their_declarations() {
    described::operations_match_their_declarations(&api::described());
}

#[test]
fn every_variant_has_a_case() {
    described::every_variant_has_a_case(&api::described(), &api::cases());
}

#[tokio::test]
async fn unexpected_errors_are_logged_and_not_sent() {
    unexpected_errors::unexpected_errors_are_logged_and_not_sent(serve().await).await;
}

#[tokio::test]
async fn dropped_server_errors_are_logged() {
    unexpected_errors::dropped_server_errors_are_logged(serve().await).await;
}

#[tokio::test]
async fn existing_errors_are_logged() {
    unexpected_errors::existing_errors_are_logged(serve().await).await;
}

#[tokio::test]
async fn client_errors_are_logged_for_debugging() {
    unexpected_errors::client_errors_are_logged_for_debugging(serve().await).await;
}

//! Responses of an upstream server keep a status code that is declared.

use std::net::SocketAddr;

use api_responses::axum::RouterExt as _;
use api_responses::{Fault, Raw, api_responses};
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use crate::serve;
use frameworks::client::TestRequest;

type Upstream = axum::http::Response<hyper::body::Incoming>;

async fn ask(upstream: SocketAddr, code: u16) -> Result<Upstream, Fault> {
    let client = Client::builder(TokioExecutor::new()).build_http::<axum::body::Body>();
    Ok(client.get(format!("http://{upstream}/{code}").parse()?).await?)
}

/// By the response, and by the status code alone.
#[api_responses(
    GET "/proxied/{code}",
    200,
    404: "No book has this number.",
    503,
    #[relay(Upstream, StatusCode)]
    502: Fault,
)]
async fn proxied(
    State(upstream): State<SocketAddr>,
    Path(code): Path<u16>,
) -> Result<ProxiedResponse<String>, ProxiedError> {
    let response = ask(upstream, code).await?;
    match response.status() {
        StatusCode::OK => Ok(ProxiedResponse::Ok(String::new())),
        status @ StatusCode::SERVICE_UNAVAILABLE => Err(status)?,
        _ => Err(response)?,
    }
}

/// Everything that the other server sends.
#[api_responses(GET "/passed-on/{code}", Upstream = _: Raw, 502: Fault)]
async fn passed_on(
    State(upstream): State<SocketAddr>,
    Path(code): Path<u16>,
) -> Result<PassedOnResponse, PassedOnError> {
    Ok(PassedOnResponse::Upstream(ask(upstream, code).await?.into()))
}

/// A server that responds with the status code in the path.
async fn upstream() -> SocketAddr {
    let code = |Path(code): Path<u16>| async move {
        (StatusCode::from_u16(code).unwrap(), [("x-shop", "open")], format!("sent {code}"))
    };
    serve(Router::new().route("/{code}", get(code))).await
}

#[tokio::test]
async fn any_status_code_is_passed_on() {
    let router = Router::new().endpoint(passed_on).with_state(upstream().await);
    let server = serve(router).await;
    for (target, status) in [
        ("/passed-on/200", 200),
        ("/passed-on/404", 404),
        ("/passed-on/418", 418),
        ("/passed-on/503", 503),
    ] {
        let response = TestRequest::new("GET", target).send(server).await;
        assert_eq!(response.status, status, "{target}");
        assert_eq!(response.field("x-shop"), ["open"]);
        assert_eq!(response.content, format!("sent {status}").into_bytes());
    }
}

#[tokio::test]
async fn declared_status_codes_are_kept() {
    let upstream = upstream().await;
    let server = serve(Router::new().endpoint(proxied).with_state(upstream)).await;
    for (target, status) in [
        ("/proxied/200", 200),
        ("/proxied/404", 404),
        ("/proxied/503", 503),
        ("/proxied/418", 502),
        ("/proxied/500", 502),
    ] {
        let response = TestRequest::new("GET", target).send(server).await;
        assert_eq!(response.status, status, "{target}");
    }
}

//! Responses of an upstream server keep a status code that is declared.

use std::net::SocketAddr;

use api_responses::axum::RouterExt as _;
use api_responses::{Fault, api_responses};
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

#[tokio::test]
async fn declared_status_codes_are_kept() {
    let code = |Path(code): Path<u16>| async move { StatusCode::from_u16(code).unwrap() };
    let upstream = serve(Router::new().route("/{code}", get(code))).await;
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

//! Extractors of the target URI.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::rejection::{PathRejection, QueryRejection, RawPathParamsRejection};
use axum::extract::{Path, Query, RawPathParams};
use axum::routing::MethodRouter;
use tokio::net::TcpListener;

use crate::client::bare;
use crate::exception;
use crate::provocation::provoke_all;
use crate::requests::{self, Book};
use crate::server::{extracting, serve};

#[tokio::test]
async fn path() {
    let server = serve(Router::new().route("/{id}", extracting::<Path<u64>, _>())).await;
    provoke_all::<PathRejection>(server, &requests::for_path("")).await;
}

#[tokio::test]
async fn raw_path() {
    let server = serve(Router::new().route("/{id}", extracting::<RawPathParams, _>())).await;
    provoke_all::<RawPathParamsRejection>(server, &[(400, bare("GET", "/%ff", &[]))]).await;
}

#[tokio::test]
async fn query() {
    let server = serve(Router::new().route("/", extracting::<Query<Book>, _>())).await;
    provoke_all::<QueryRejection>(server, &requests::for_query("/")).await;
}

#[tokio::test]
async fn mistake_other_parameters() {
    let server = serve(Router::new().route("/{id}", extracting::<Path<(u64, u64)>, _>())).await;
    exception::is_undeclared::<PathRejection>(server, 500, &bare("GET", "/1", &[])).await;
}

#[tokio::test]
async fn mistake_type_that_no_segment_has() {
    let server = serve(Router::new().route("/{id}", extracting::<Path<Vec<Vec<u8>>>, _>())).await;
    exception::is_undeclared::<PathRejection>(server, 500, &bare("GET", "/1", &[])).await;
}

/// Only the router knows the parameters of the path.
async fn serve_without_router(handler: MethodRouter) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, handler).await });
    server
}

#[tokio::test]
async fn mistake_no_router() {
    let server = serve_without_router(extracting::<Path<u64>, _>()).await;
    exception::is_undeclared::<PathRejection>(server, 500, &bare("GET", "/1", &[])).await;

    let server = serve_without_router(extracting::<RawPathParams, _>()).await;
    exception::is_undeclared::<RawPathParamsRejection>(server, 500, &bare("GET", "/1", &[])).await;
}

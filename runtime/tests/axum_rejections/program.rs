//! Extractors that fail only because of a mistake in the program, which is declared.

use std::net::SocketAddr;

use axum::extract::rejection::{ExtensionRejection, MatchedPathRejection, NestedPathRejection};
use axum::extract::{ConnectInfo, MatchedPath, NestedPath};
use axum::{Extension, Router};

use crate::client::bare;
use crate::provocation::provoke_all;
use crate::server::{extracting, serve};

#[tokio::test]
async fn extension() {
    let server = serve(Router::new().route("/", extracting::<Extension<u8>, _>())).await;
    provoke_all::<ExtensionRejection>(server, &[(500, bare("GET", "/", &[]))]).await;
}

#[tokio::test]
async fn connect_info() {
    let server = serve(Router::new().route("/", extracting::<ConnectInfo<SocketAddr>, _>())).await;
    provoke_all::<ExtensionRejection>(server, &[(500, bare("GET", "/", &[]))]).await;
}

#[tokio::test]
async fn matched_path() {
    let server = serve(Router::new().fallback_service(extracting::<MatchedPath, _>())).await;
    provoke_all::<MatchedPathRejection>(server, &[(500, bare("GET", "/", &[]))]).await;
}

#[tokio::test]
async fn nested_path() {
    let server = serve(Router::new().route("/", extracting::<NestedPath, _>())).await;
    provoke_all::<NestedPathRejection>(server, &[(500, bare("GET", "/", &[]))]).await;
}

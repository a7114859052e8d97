//! Rejected requests: all rejections are declared.

use api_responses::axum::rejection::{FormRejection, JsonRejection, PathRejection, QueryRejection};
use api_responses::axum::{Form, Json, Path, Query};
use axum::Router;

use crate::client::{bare, send};
use crate::provocation::provoke_all;
use crate::requests::{self, Book};
use crate::server::{extracting, serve};
use crate::twin::{refuse_alike, twins};

#[tokio::test]
async fn json() {
    let server = twins::<axum::Json<Book>, Json<Book>, _>("").await;
    refuse_alike(server, requests::for_json).await;
    provoke_all::<JsonRejection>(server, &requests::for_json("/ours")).await;
}

#[tokio::test]
async fn form() {
    let server = twins::<axum::Form<Book>, Form<Book>, _>("").await;
    refuse_alike(server, requests::for_form).await;
    provoke_all::<FormRejection>(server, &requests::for_form("/ours")).await;
}

#[tokio::test]
async fn query() {
    let server = twins::<axum::extract::Query<Book>, Query<Book>, _>("").await;
    refuse_alike(server, requests::for_query).await;
    provoke_all::<QueryRejection>(server, &requests::for_query("/ours")).await;
}

#[tokio::test]
async fn path() {
    let server = twins::<axum::extract::Path<u64>, Path<u64>, _>("/{id}").await;
    refuse_alike(server, requests::for_path).await;
}

/// The route has one parameter, the handler asks for two: nothing of that is told.
#[tokio::test]
async fn path_of_another_route() {
    let router = Router::new()
        .route("/one/{id}", extracting::<Path<u64>, _>())
        .route("/two/{id}", extracting::<Path<(u64, u64)>, _>());
    let server = serve(router).await;

    let answer = send(server, &bare("GET", "/two/1", &[])).await;
    assert_eq!(
        answer.content,
        r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#
    );

    provoke_all::<PathRejection>(server, &requests::for_path("/one")).await;
}

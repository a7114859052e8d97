//! `multipart/form-data`, which is read while the handler runs.

use axum::Router;
use axum::extract::Multipart;
use axum::extract::multipart::{MultipartError, MultipartRejection};
use axum::routing::post;

use crate::client;
use crate::provocation::provoke_all;
use crate::requests::LIMIT;
use crate::server::{extracting, serve};

const MULTIPART: &str = "multipart/form-data; boundary=b";

async fn read(mut multipart: Multipart) -> Result<(), MultipartError> {
    while let Some(field) = multipart.next_field().await? {
        field.bytes().await?;
    }
    Ok(())
}

#[tokio::test]
async fn multipart() {
    let server = serve(Router::new().route("/", extracting::<Multipart, _>())).await;
    let requests = [
        (400, client::post("/", "text/plain", "")),
        (400, client::post("/", "multipart/form-data", "")),
    ];
    provoke_all::<MultipartRejection>(server, &requests).await;
}

#[tokio::test]
async fn parts() {
    let server = serve(Router::new().route("/", post(read))).await;
    let requests = [
        (400, client::post("/", MULTIPART, "no boundary")),
        (413, client::post("/", MULTIPART, "-".repeat(LIMIT + 1))),
        (500, client::post_broken("/", MULTIPART)),
    ];
    provoke_all::<MultipartError>(server, &requests).await;
}

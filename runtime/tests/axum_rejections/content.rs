//! Extractors of the content.

use axum::extract::RawForm;
use axum::extract::rejection::{
    BytesRejection, FormRejection, JsonRejection, RawFormRejection, StringRejection,
};
use axum::{Form, Json, Router};
use bytes::{Bytes, BytesMut};

use crate::client::{bare, post, post_broken};
use crate::provocation::{Provocation, provoke_all};
use crate::requests::{self, Book, FORM, LIMIT, TEXT};
use crate::server::{extracting, serve};

#[tokio::test]
async fn json() {
    let server = serve(Router::new().route("/", extracting::<Json<Book>, _>())).await;
    provoke_all::<JsonRejection>(server, &requests::for_json("/")).await;
}

#[tokio::test]
async fn optional_json() {
    let server = serve(Router::new().route("/", extracting::<Option<Json<Book>>, _>())).await;
    let mut requests = requests::for_json("/");
    requests.retain(|(_, request)| request.windows(12).any(|bytes| bytes == b"Content-Type"));
    provoke_all::<JsonRejection>(server, &requests).await;
}

#[tokio::test]
async fn form() {
    let server = serve(Router::new().route("/", extracting::<Form<Book>, _>())).await;
    let mut requests = requests::for_form("/");
    // axum takes the form from the content, although the route answers HEAD like GET.
    requests.push((415, bare("HEAD", "/?title=1", &[])));
    provoke_all::<FormRejection>(server, &requests).await;
}

fn for_raw_form() -> [Provocation; 3] {
    [
        (400, post_broken("/", FORM)),
        (413, post("/", FORM, "title=1".repeat(LIMIT))),
        (415, post("/", TEXT, "title=1")),
    ]
}

#[tokio::test]
async fn raw_form() {
    let server = serve(Router::new().route("/", extracting::<RawForm, _>())).await;
    provoke_all::<RawFormRejection>(server, &for_raw_form()).await;
}

fn for_bytes() -> [Provocation; 2] {
    [(400, post_broken("/", TEXT)), (413, post("/", TEXT, "1".repeat(LIMIT + 1)))]
}

#[tokio::test]
async fn bytes() {
    let server = serve(Router::new().route("/", extracting::<Bytes, _>())).await;
    provoke_all::<BytesRejection>(server, &for_bytes()).await;
}

#[tokio::test]
async fn bytes_mut() {
    let server = serve(Router::new().route("/", extracting::<BytesMut, _>())).await;
    provoke_all::<BytesRejection>(server, &for_bytes()).await;
}

#[tokio::test]
async fn string() {
    let server = serve(Router::new().route("/", extracting::<String, _>())).await;
    provoke_all::<StringRejection>(server, &for_bytes()).await;
    let [.., too_long] = for_bytes();
    let not_text = (400, post("/", TEXT, b"caf\xe9"));
    provoke_all::<StringRejection>(server, &[not_text, too_long]).await;
}

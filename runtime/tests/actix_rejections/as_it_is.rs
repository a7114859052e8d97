//! actix-web without a configuration of this crate.

use actix_web::error::{
    ContentTypeError, JsonPayloadError, ParseError, PathError, PayloadError, QueryPayloadError,
    UrlencodedError,
};
use actix_web::http::header::IfModifiedSince;
use actix_web::web::{
    Form, FormConfig, Header, Json, JsonConfig, Path, PathConfig, PayloadConfig, Query,
};

use crate::client::{bare, post};
use crate::exception;
use crate::provocation::provoke_all;
use crate::requests::{self, Book, LIMIT};
use crate::server::{extracting, serve};

#[tokio::test]
async fn json() {
    let server = serve(|app| {
        app.app_data(JsonConfig::default().limit(LIMIT)).route("/", extracting::<Json<Book>>());
    });
    provoke_all::<JsonPayloadError>(server, &requests::for_json("/")).await;
}

#[tokio::test]
async fn form() {
    let server = serve(|app| {
        app.app_data(FormConfig::default().limit(LIMIT)).route("/", extracting::<Form<Book>>());
    });
    provoke_all::<UrlencodedError>(server, &requests::for_form("/")).await;
}

#[tokio::test]
async fn path() {
    let server = serve(|app| {
        app.route("/{id}", extracting::<Path<u64>>());
    });
    provoke_all::<PathError>(server, &requests::for_path("")).await;
}

#[tokio::test]
async fn query() {
    let server = serve(|app| {
        app.route("/", extracting::<Query<Book>>());
    });
    provoke_all::<QueryPayloadError>(server, &requests::for_query("/")).await;
}

#[tokio::test]
async fn bytes_and_text() {
    let server = serve(|app| {
        app.app_data(PayloadConfig::new(LIMIT))
            .route("/bytes", extracting::<bytes::Bytes>())
            .route("/text", extracting::<String>());
    });
    provoke_all::<PayloadError>(server, &requests::for_bytes("/bytes")).await;
    provoke_all::<PayloadError>(server, &requests::for_bytes("/text")).await;

    let encodings = ["text/plain; charset=none", "no media type"]
        .map(|media_type| (400, post("/text", media_type, "")));
    provoke_all::<ContentTypeError>(server, &encodings).await;
}

#[tokio::test]
async fn header() {
    let server = serve(|app| {
        app.route("/", extracting::<Header<IfModifiedSince>>());
    });
    let requests =
        [(400, bare("GET", "/", &[])), (400, bare("GET", "/", &["If-Modified-Since: yesterday"]))];
    provoke_all::<ParseError>(server, &requests).await;
}

/// The code of the error itself, which differs from that of `web::Path`.
#[tokio::test]
async fn exception_path_error_passed_on() {
    let server = serve(|app| {
        app.app_data(PathConfig::default().error_handler(|error, _| error.into()))
            .route("/{id}", extracting::<Path<u64>>());
    });
    exception::is_undeclared::<PathError>(server, 400, &bare("GET", "/ada", &[])).await;
}

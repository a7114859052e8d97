//! actix-web: the handler returns the `Result`, whose error half is a `ResponseError`.

use std::net::SocketAddr;

use actix_web::{App, HttpServer, route, web};

use crate::declared::{Book, GetBookError, GetBookResponse, get_book};
use crate::expected;

#[route("/{which}", method = "GET", method = "HEAD")]
async fn handler(which: web::Path<String>) -> Result<GetBookResponse<Book>, GetBookError> {
    get_book(which.into_inner()).await
}

/// An error that a handler returns on its own is a response too.
#[route("/alone/error", method = "GET")]
async fn alone() -> GetBookError {
    GetBookError::NotFound
}

fn serve() -> SocketAddr {
    let server = HttpServer::new(|| App::new().service(alone).service(handler))
        .workers(1)
        .disable_signals()
        .bind("127.0.0.1:0")
        .unwrap();
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    address
}

#[tokio::test]
async fn get() {
    expected::answers_get(serve()).await;
}

#[tokio::test]
async fn head() {
    expected::answers_head(serve()).await;
}

#[tokio::test]
async fn an_error_alone() {
    let answer = crate::client::ask(serve(), http::Method::GET, "/alone/error").await;
    assert_eq!(answer.status, 404);
    assert_eq!(answer.text, crate::declared::NOT_FOUND);
}

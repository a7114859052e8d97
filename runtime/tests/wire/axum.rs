//! axum: the handler returns the `Result`, and a GET route answers HEAD as well.

use std::net::SocketAddr;

use api_responses::axum::RouterExt as _;
use axum::Router;
use axum::extract::Path;
use tokio::net::TcpListener;

use crate::declared::{Book, GetBookError, GetBookResponse, get_book};
use crate::expected;

async fn handler(Path(which): Path<String>) -> Result<GetBookResponse<Book>, GetBookError> {
    get_book(which).await
}

async fn serve() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    let router = Router::new().endpoint(handler);
    tokio::spawn(async move { axum::serve(listener, router).await });
    server
}

#[tokio::test]
async fn get() {
    expected::answers_get(serve().await).await;
}

#[tokio::test]
async fn head() {
    expected::answers_head(serve().await).await;
}

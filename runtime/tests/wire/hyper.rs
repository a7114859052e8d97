//! Plain hyper: the handler's `Result` is the response.

use std::convert::Infallible;
use std::net::SocketAddr;

use api_responses::IntoHttpResponse as _;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::declared::get_book;
use crate::expected;

async fn serve() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let service = service_fn(|request: http::Request<hyper::body::Incoming>| async move {
                let which = request.uri().path().trim_start_matches('/').to_owned();
                Ok::<_, Infallible>(get_book(which).await.into_http_response())
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(socket), service));
        }
    });
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

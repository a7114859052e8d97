//! Clients that send slowly, never read, or open many connections.

use std::time::Duration;

use bookshop::Limits;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::raw::{Raw, post};
use crate::server::{Seen, Server};

const SOON: Duration = Duration::from_millis(100);
const GET: &str = "GET /books/9780141439518 HTTP/1.1\r\nHost: shop\r\n\r\n";

async fn serve(limits: Limits) -> Server {
    Server::with_limits(&Seen::default(), limits).await
}

#[tokio::test]
async fn a_connection_without_a_request_is_closed() {
    let server = serve(Limits { header: SOON, ..Limits::default() }).await;
    assert_eq!(Raw::send(&server, "").await.text().await, "");
    for unfinished in ["GET", "GET /books HTTP/1.1\r\nHost: sh"] {
        let text = Raw::send(&server, unfinished).await.text().await;
        assert_eq!(text, "", "{unfinished}");
    }
}

#[tokio::test]
async fn a_connection_that_is_no_longer_used_is_closed() {
    let server = serve(Limits { header: SOON, ..Limits::default() }).await;
    let text = Raw::send(&server, &GET.repeat(2)).await.text().await;
    assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 2, "{text}");
}

#[tokio::test]
async fn content_that_arrives_slowly_is_408() {
    let server = serve(Limits { content: SOON, ..Limits::default() }).await;
    let mut raw = Raw::send(&server, &post(1_000_000, "")).await;
    // A byte from time to time does not extend the limit.
    let (mut read, mut write) = raw.0.split();
    let mut first = [0; 12];
    let drip = async {
        while write.write_all(b" ").await.is_ok() {
            tokio::time::sleep(SOON / 10).await;
        }
    };
    tokio::select! {
        read = read.read_exact(&mut first) => assert_eq!(read.unwrap(), first.len()),
        () = drip => {}
    }
    assert_eq!(&first, b"HTTP/1.1 408");
}

/// The responses are larger than the buffers of the connection, so that the server cannot finish.
#[tokio::test]
async fn a_client_that_never_reads_is_disconnected() {
    let limits = Limits { connection: SOON, ending: SOON, connections: 1, ..Limits::default() };
    let server = serve(limits).await;
    let never_reads = "GET /docs HTTP/1.1\r\nHost: shop\r\n\r\n".repeat(200);
    let stalled = Raw::send(&server, &never_reads).await;
    // Only one connection is served at a time.
    server.get("/books").await.json(200);
    drop(stalled);
}

#[tokio::test]
async fn connections_above_the_limit_wait() {
    let server = serve(Limits { connections: 1, ..Limits::default() }).await;
    let mut first = Raw::send(&server, GET).await;
    let mut start = [0; 12];
    first.0.read_exact(&mut start).await.unwrap();
    assert_eq!(&start, b"HTTP/1.1 200");

    let mut second = Raw::send(&server, GET).await;
    // The response to another request on the first connection arrives before the one to the second.
    first.0.write_all(GET.replace("/9780141439518", "?page=0").as_bytes()).await.unwrap();
    let mut received = String::new();
    while !received.contains("HTTP/1.1 400") {
        received.push(char::from(first.0.read_u8().await.unwrap()));
    }
    assert!(second.0.try_read(&mut start).is_err());
    drop(first);
    second.0.read_exact(&mut start).await.unwrap();
    assert_eq!(&start, b"HTTP/1.1 200");
}

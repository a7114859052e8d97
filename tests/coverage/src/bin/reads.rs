//! Reads, as a test program does.

use axum::http::Method;

#[tokio::main]
async fn main() {
    coverage::send(&[(Method::GET, "/notes/1", 200), (Method::GET, "/notes/5", 404)]).await;
}

//! Writes, as a test program does.

use axum::http::Method;

#[tokio::main]
async fn main() {
    let mut requests = vec![
        (Method::PUT, "/notes/1", 204),
        (Method::PUT, "/notes/2", 409),
        (Method::PUT, "/notes/3", 409),
        (Method::PUT, "/notes/4", 401),
        (Method::PUT, "/notes/5", 403),
        (Method::DELETE, "/notes/1", 204),
        (Method::GET, "/status", 200),
    ];
    for argument in std::env::args().skip(2) {
        match argument.as_str() {
            "undeclared" => requests.push((Method::GET, "/status?busy=1", 418)),
            path => requests.retain(|(_, other, _)| *other != path),
        }
    }
    coverage::send(&requests).await;
}

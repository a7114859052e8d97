//! The log of requests.

use std::time::Instant;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use tracing::info;

/// Logs each request with its status code and duration. The query and the header fields are not logged, because they
/// can contain secrets.
pub(crate) async fn log_requests(request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let start = Instant::now();
    let response = next.run(request).await;
    let elapsed_us = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
    info!(%method, path, status = response.status().as_u16(), elapsed_us, "request");
    response
}

//! The time limit for the handlers.

use api_responses::api_responses;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::timeout;

use crate::limits::Limits;

/// The response to a request that takes too long.
#[api_responses(
    #[zh = "书店过于繁忙。请核对该操作是否已经执行，然后重试。"]
    503: "The shop is too busy. Check whether the request was carried out, and try again.",
)]
pub(crate) enum Overdue {}

/// Drops the handler after the limit. A write that has begun is not interrupted, so the client has to look.
pub(crate) async fn limit_time(
    State(limits): State<Limits>,
    request: Request,
    next: Next,
) -> Result<Response, Overdue> {
    timeout(limits.handling, next.run(request)).await.map_err(|_| Overdue::ServiceUnavailable)
}

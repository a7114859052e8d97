#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{DescribeResponses as _, api_responses};

/// The codes that a server or a router sends before it selects a handler.
#[api_responses(POST, 204, outside(405, 408, 414, 421, 431: "At most 8 KiB.", 501, 505))]
pub async fn post_user() -> PostUserResponse {
    std::future::ready(()).await;
    PostUserResponse::NoContent
}

fn main() {
    assert!(PostUserResponse::OPERATION.declares(431));
}

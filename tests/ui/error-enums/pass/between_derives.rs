#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use ::api_responses::api_responses as responses;

/// What can go wrong.
#[derive(Debug)]
#[responses(lang = "zh-CN", outside(413: "At most 20 MiB."))]
#[derive(thiserror::Error)]
pub enum AppError {
    /// No user has this id.
    #[error("no user has this id")]
    #[::api_responses::api_responses(#[zh = "没有这个用户。"] #[problem = "/problems/user"] 404)]
    NoSuchUser,
    /// Too many requests.
    #[error("too many requests")]
    #[api_responses(TOO_MANY_REQUESTS: ())]
    TooMany,
}

fn main() {
    assert_eq!(api_responses::HasStatus::status(&AppError::TooMany), 429);
    assert_eq!(api_responses::HasStatus::status(&AppError::NoSuchUser), 404);
}

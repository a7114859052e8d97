#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{IntoHttpResponse as _, api_responses};

/// What can go wrong.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum SeatError<T: serde::Serialize + std::fmt::Debug> {
    /// In every form.
    #[error("seat {seat} is taken: {rows:?}")]
    #[api_responses(
        #[problem = "/problems/taken"]
        409: Display { seat as member, rows as "freeRows", retry_after, retry_after as "again" }
    )]
    Taken {
        /// The seat.
        seat: T,
        /// The rows.
        rows: Vec<u8>,
        /// When to ask again.
        retry_after: u32,
    },
    /// In a tuple.
    #[error("not a row")]
    #[api_responses(422: "Not a row." { 0 as "row", 1 as "last" })]
    NoRow(u8, Option<u8>),
    /// Under a condition.
    #[cfg(all())]
    #[error("gone")]
    #[api_responses(410 { r#type as "kind", cache_control = "no-store" })]
    Gone {
        /// The type.
        r#type: String,
    },
}

fn main() {
    let taken = SeatError::Taken { seat: 7, rows: vec![1], retry_after: 30 };
    let response = taken.into_http_response();
    assert_eq!(response.status(), 409);
    assert_eq!(response.headers()["retry-after"], "30");
    assert_eq!(SeatError::<u8>::NoRow(1, None).into_http_response().status(), 422);
    assert_eq!(SeatError::<u8>::Gone { r#type: "row".to_owned() }.into_http_response().status(), 410);
}

//! A service in a dozen steps: from `cargo new` to errors, header fields, documents and tests.
#![cfg_attr(
    not(all(feature = "axum", feature = "guide", feature = "utoipa")),
    doc = "\nThis page is complete with the features `axum`, `guide` and `utoipa`."
)]

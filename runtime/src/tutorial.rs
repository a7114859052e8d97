//! A service in a dozen steps, from `cargo new` to errors, header fields, documents and tests.
//!
//! Each step shows the complete new code, what to run, and what is printed. A test of this project follows the text word
//! by word. The [reference](crate::_reference) describes every form of a declaration.

// The examples of the last steps need these features, and those of the first the feature `axum`.
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/01_new_project.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/02_first_endpoint.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/03_checks.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/04_outside.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/05_create.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/06_table.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/07_shared_errors.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/08_unexpected_errors.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/09_conditional_requests.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/10_tests.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/11_guide.md")
)]
#![cfg_attr(
    all(feature = "axum08", feature = "guide", feature = "utoipa6"),
    doc = include_str!("tutorial/12_openapi.md")
)]
#![cfg_attr(
    not(all(feature = "axum08", feature = "guide", feature = "utoipa6")),
    doc = "This page is complete with the features `axum`, `guide` and `utoipa`."
)]

//! What a guide shows of contents: shapes, examples and commands.

#![cfg(all(feature = "axum-multipart", feature = "guide", feature = "utoipa"))]

mod api;
mod commands;
mod examples;
mod page;
mod shapes;

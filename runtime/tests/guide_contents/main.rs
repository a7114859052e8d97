//! What a guide shows of contents: shapes, examples and commands.

#![cfg(all(feature = "axum08-multipart", feature = "guide", feature = "utoipa6"))]

mod api;
mod commands;
mod examples;
mod page;
mod shapes;

//! Two services: [`stock`] knows how many copies of each book there are, and [`orders`] sells them.
//!
//! The package `stock-contract` declares the responses between them. `stock` returns its enums, and `orders` decodes
//! responses into them and handles each one in an exhaustive `match`: when `stock` declares a new response, `orders` does
//! not compile until it handles it.

pub mod orders;
pub mod stock;

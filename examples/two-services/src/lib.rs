//! Two services: [`stock`] knows how many copies of each book there are, and [`orders`] sells them.
//!
//! The package `stock-contract` declares the responses between them. `stock` returns its enums, and `orders` decodes
//! responses into them and handles each one in an exhaustive `match`: a new response of `stock` does not compile in
//! `orders` until somebody has decided what it means there.

pub mod orders;
pub mod stock;

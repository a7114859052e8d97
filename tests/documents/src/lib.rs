//! A library with 30 endpoints, in two versions under nested prefixes. The handlers keep no state, so that requests
//! have the same responses in any order.
//!
//! The test sends the requests of [`expectations`] over a socket and collects the facts that their responses prove. They
//! must be those of the OpenAPI document.

#![allow(clippy::unused_async, reason = "frameworks call async functions")]
#![allow(
    clippy::duplicate_mod,
    reason = "the handlers are compiled with the extractors of each framework"
)]

mod client;
pub mod comparison;
pub mod expectations;
mod extract;
mod facts;
mod model;
pub mod on_actix;
pub mod on_axum;
pub mod requests;
mod schemas;

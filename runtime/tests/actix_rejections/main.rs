//! Compares the rejections of actix-web's extractors, with and without the configurations of this crate,
//! with their declarations.

#![cfg(feature = "actix-web4")]

#[path = "../provoked/client.rs"]
mod client;
#[path = "../provoked/exception.rs"]
mod exception;
#[path = "../provoked/provocation.rs"]
mod provocation;

mod as_it_is;
mod configured;
mod custom_format;
mod requests;
mod server;

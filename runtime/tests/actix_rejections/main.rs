//! What actix-web's extractors answer, as it is and with the configurations of this crate, compared
//! with what is declared.

#![cfg(feature = "actix-web")]

#[path = "../provoked/client.rs"]
mod client;
#[path = "../provoked/exception.rs"]
mod exception;
#[path = "../provoked/provocation.rs"]
mod provocation;

mod as_it_is;
mod configured;
mod requests;
mod server;

//! Responses that are decoded into the enums of their declaration.
#![cfg(feature = "client")]
#![allow(
    dead_code,
    clippy::unnecessary_wraps,
    reason = "handlers only declare responses; nothing calls them"
)]

mod existing;
mod fields;
mod format;
mod hostile;
mod kinds;
mod problems;
mod reasons;
mod received;
mod sets;

//! Responses that are decoded into the enums of their declaration.
#![cfg(feature = "client")]
// The handlers only declare responses; nothing calls them.
#![allow(dead_code)]

mod existing;
mod fields;
mod format;
mod hostile;
mod kinds;
mod problems;
mod reasons;
mod received;
mod sets;

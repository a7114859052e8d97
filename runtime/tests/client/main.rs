//! Responses that are decoded into the enums of their declaration.
#![cfg(feature = "client")]

mod existing;
mod fields;
mod format;
mod hostile;
mod kinds;
mod problems;
mod reasons;
mod received;
mod sets;

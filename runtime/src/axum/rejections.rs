//! Declarations for the rejections of axum's own extractors.
//!
//! Declared are the responses that a client can cause. If a rejection also covers a mistake in the
//! program (the route has no such parameter), the 500 (Internal Server Error) that axum sends for it is
//! not part of the contract and is left out. A rejection that covers nothing else declares it, because
//! a declaration needs at least one response.

mod content;
mod describe_as;
#[cfg(feature = "axum08-multipart")]
mod multipart;
mod program;
mod target;
#[cfg(feature = "axum08-ws")]
mod upgrade;

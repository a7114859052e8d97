//! Unexpected errors: what the client learns, and what the log does.

#[path = "fault/discarded.rs"]
mod discarded;
#[path = "fault/held.rs"]
mod held;
#[path = "fault/id.rs"]
mod id;
#[path = "fault/log.rs"]
mod log;
#[path = "fault/reported.rs"]
mod reported;
#[path = "fault/sent.rs"]
mod sent;

//! Unexpected errors: what the client learns, and what is logged.

#[path = "fault/conversions.rs"]
mod conversions;
#[path = "fault/discarded.rs"]
mod discarded;
#[path = "fault/dropped_causes.rs"]
mod dropped_causes;
#[path = "fault/errors_of_endpoints.rs"]
mod errors_of_endpoints;
#[path = "fault/id.rs"]
mod id;
#[path = "fault/log.rs"]
mod log;
#[path = "fault/reported.rs"]
mod reported;
#[path = "fault/sent.rs"]
mod sent;

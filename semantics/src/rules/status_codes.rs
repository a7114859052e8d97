use crate::rule::{Group, Judges, Level, Rule};

/// A status code is a number from 100 to 599.
pub static STATUS_CODES_ARE_100_TO_599: Rule = Rule {
    name: "status-codes-are-100-to-599",
    level: Level::Error,
    group: None,
    summary: "A status code is a number from 100 to 599.",
    why: "HTTP defines five classes of responses. A client treats a code outside of them as \
          invalid and handles it like a 5xx. `http::StatusCode` accepts 100 to 999, so rustc \
          does not report 999.",
    citation: "RFC 9110 §15",
    breaks: "#[api_responses(GET, 200, 999)]",
    keeps: "#[api_responses(GET, 200, 503)]",
    judges: Judges::Declaration,
};

/// A response has a status code from IANA's registry.
pub static REGISTERED_CODES_ONLY: Rule = Rule {
    name: "registered-codes-only",
    level: Level::Error,
    group: Some(Group::Unregistered),
    summary: "A response has a status code from IANA's registry.",
    why: "Applications may use only registered status codes. A client treats a code that it \
          does not know as x00 of its class, so 419 is 400 to it. A registered code says \
          more.",
    citation: "RFC 9205 §4.6, RFC 9110 §15, §16.2.1",
    breaks: "#[api_responses(GET, 200, 419)]",
    keeps: "#[api_responses(GET, 200, 401)]",
    judges: Judges::Declaration,
};

use crate::cache_control;
use crate::endpoint::HeaderValue;
use crate::rule::Sender::Framework;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};
use crate::rules::methods::{EVERY, RETRIEVING};

pub(crate) static REQUEST_TIMEOUT_IS_ABOUT_THE_CLIENT: Rule = Rule {
    name: "request-timeout-is-about-the-client",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "408 says that the request did not arrive in time, not that the response took too \
          long.",
    why: "When a handler runs, the head of the request has arrived. If the handler is slow, \
          the error is the server's: 503 or 504. Timeout layers have made 408 common for \
          that.",
    citation: "RFC 9110 §15.5.9",
    breaks: "#[api_responses(GET, 200, 408)]",
    keeps: "#[api_responses(GET, 200, outside(408))]",
    judges: Judges::Pairs(&[when(EVERY, &[408])
        .warning()
        .sent_by(Framework)
        .instead(&[503, 504])
        .citing("RFC 9110 §15.5.9; tower-http TimeoutLayer")
        .because("it is for a client that sends slowly; a slow handler is 503 or 504")]),
};

pub(crate) static SERVERS_LIMIT_THE_HEAD: Rule = Rule {
    name: "servers-limit-the-head",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "414 and 431 are about the head of a request, which is read before a handler runs.",
    why: "The server checks the limits of the head while it reads it. Long URIs come from \
          queries in them, so the handler of a retrieval may have a limit of its own.",
    citation: "RFC 9110 §15.5.15, RFC 6585 §5",
    breaks: "#[api_responses(GET, 200, 431)]",
    keeps: "#[api_responses(GET, 200, outside(431))]",
    judges: Judges::Pairs(&[
        when(RETRIEVING, &[414])
            .note()
            .sent_by(Framework)
            .instead(&[400])
            .citing("RFC 9110 §15.5.15")
            .because("the server normally sends it, unless the handler has a limit of its own"),
        when(EVERY, &[414])
            .warning()
            .sent_by(Framework)
            .instead(&[400])
            .citing("RFC 9110 §15.5.15")
            .because("the server checks the length of the URI before it calls a handler"),
        when(EVERY, &[431])
            .warning()
            .sent_by(Framework)
            .instead(&[400])
            .citing("RFC 6585 §5")
            .because("the server checks the size of the header fields before it calls a handler"),
    ]),
};

/// `Retry-After` is a date or a whole number of seconds, never negative.
pub static RETRY_AFTER_IS_IN_WHOLE_SECONDS: Rule = Rule {
    name: "retry-after-is-in-whole-seconds",
    level: Level::Error,
    group: None,
    summary: "`Retry-After` is a date or a whole number of seconds, never negative.",
    why: "The grammar has no fractions: `Retry-After = HTTP-date / delay-seconds`, and \
          `delay-seconds = 1*DIGIT`. A date in the declaration would be past before the \
          program runs, so a constant is a number of seconds. 503, 429, 413 and the 3xx codes \
          have the header if the declaration has it.",
    citation: "RFC 9110 §10.2.3",
    breaks: "#[api_responses(GET, 200, 503 { retry_after = \"1.5\" })]",
    keeps: "#[api_responses(GET, 200, 503 { retry_after = \"2\" })]",
    judges: Judges::Declaration,
};

pub(crate) static LIMIT_RESPONSES_ARE_NEVER_STORED: Rule = Rule {
    name: "limit-responses-are-never-stored",
    level: Level::Error,
    group: None,
    summary: "428, 429, 431 and 511 have `Cache-Control: no-store`.",
    why: "Responses with these codes \"MUST NOT be stored by a cache\". The header is \
          therefore sent automatically, and a declaration that says something else about \
          caches is an error.",
    citation: "RFC 6585 §3, §4, §5, §6",
    breaks: "#[api_responses(GET, 200, 429 { cache_control = \"max-age=60\" })]",
    keeps: "#[api_responses(GET, 200, 429)]",
    judges: Judges::Response(&[Check {
        level: Level::Error,
        scope: Scope::codes(&[428, 429, 431, 511]),
        looks_at: LooksAt::Headers(Place::HeaderName, |_, _, header| {
            let is_no_store = match header.value {
                HeaderValue::Constant(text) => cache_control::has(text, "no-store"),
                _ => false,
            };
            header.name == "cache-control" && !is_no_store
        }),
        what: "{response} must not be stored by a cache",
        help: "remove `cache_control`: `no-store` is sent automatically",
    }]),
};

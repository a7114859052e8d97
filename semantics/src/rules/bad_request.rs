use crate::method::Method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::rule::{Judges, Level, Rule, when};

pub(crate) static ANY_REQUEST_CAN_BE_BAD: Rule = Rule {
    name: "any-request-can-be-bad",
    level: Level::Fine,
    group: None,
    summary: "400 is for any request that the client got wrong.",
    why: "400 is the generic client error, and the code that a client assumes for a 4xx that \
          it does not know.",
    citation: "RFC 9110 §15.5.1",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[
        when(&[Get, Head, Post, Put, Patch, Delete, Options, Trace], &[400])
            .citing("RFC 9110 §15.5, §15.5.1")
            .because("any request can be wrong"),
        // A server has to reject a request whose target has an empty or invalid port.
        when(&[Connect], &[400])
            .citing("RFC 9110 §9.3.6")
            .because("it refuses a target without a valid port"),
        when(&[Query], &[400])
            .citing("RFC 10008 §2.1")
            .because("it refuses a missing or wrong Content-Type"),
    ]),
};

use crate::method::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query};
use crate::rule::{Group, Judges, Level, Rule, when};
use crate::rules::methods::EVERY;

pub(crate) static NOT_ACCEPTABLE_IS_ABOUT_THE_RESPONSE: Rule = Rule {
    name: "not-acceptable-is-about-the-response",
    level: Level::Note,
    group: None,
    summary: "406 says that the response is not available in a format that the client accepts.",
    why: "406 is about the `Accept` header fields, and so about the representation in the \
          *response*; the format of the request's content is 415. Where the response is only \
          a report, sending it in another format is often more useful than refusing.",
    citation: "RFC 9110 §15.5.7, §12.1",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[
        when(&[Get, Head, Post], &[406])
            .citing("RFC 9110 §15.5.7, §12.1")
            .because("the response is not available in a format that the client accepts"),
        when(&[Query], &[406])
            .citing("RFC 10008 §2.1")
            .because("the result is not available in a format that the client accepts"),
        when(&[Put, Patch, Delete, Options], &[406])
            .note()
            .instead(&[415, 200])
            .citing("RFC 9110 §15.5.7, §12.1")
            .because("the code is about the response's format; the request's is 415"),
    ]),
};

pub(crate) static VARIANTS_CAN_LOOP: Rule = Rule {
    name: "variants-can-loop",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "506 is a configuration error of an experimental form of content negotiation.",
    why: "Transparent negotiation lets a server describe its variants for the client to \
          choose from; 506 reports a variant that offers variants itself. The specification \
          is Experimental, and the scheme is not in use.",
    citation: "RFC 2295 §8.1",
    breaks: "#[api_responses(GET, 200, 506)]",
    keeps: "#[api_responses(GET, 200, 500)]",
    judges: Judges::Pairs(&[when(EVERY, &[506])
        .warning()
        .instead(&[500])
        .citing("RFC 2295 §8.1")
        .because("the code is about an experimental negotiation that is not in use")]),
};

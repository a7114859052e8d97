use crate::method::Method::{Get, Head, Options, Query};
use crate::rule::{Check, Group, Judges, Level, Rule, when};
use crate::rules::methods::CHANGING;
use crate::rules::without_content::of_codes;

pub(crate) static SUCCESS_CAN_BE_WITHOUT_CONTENT: Rule = Rule {
    name: "success-can-be-without-content",
    level: Level::Fine,
    group: None,
    summary: "204 says that the request was fulfilled and that there is no content to send.",
    why: "204 is the success of a change that needs no content. For OPTIONS, the response is \
          in the header fields.",
    citation: "RFC 9110 §15.3.5, §9.3.4, §9.3.5, §9.3.7",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[
        when(CHANGING, &[204])
            .citing("RFC 9110 §15.3.5, §9.3.4, §9.3.5; RFC 5789 §2.1")
            .because("it is done, and there is nothing to send"),
        when(&[Options], &[204])
            .citing("RFC 9110 §9.3.7, §15.3.5")
            .because("the response is in the header fields"),
    ]),
};

pub(crate) static RETRIEVALS_USUALLY_HAVE_CONTENT: Rule = Rule {
    name: "retrievals-usually-have-content",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "A retrieval that succeeds usually has content, even if it is an empty list.",
    why: "A client that requests a representation receives one (200) or learns that there is \
          none (404). 204 is permitted, and common as \"nothing yet\", but it leaves open \
          which of the two is meant. The result of a QUERY can be empty, and an empty result \
          is the content of a 200.",
    citation: "RFC 9110 §9.3.1, §15.3.5, RFC 10008 §2",
    breaks: "#[api_responses(QUERY, 204, 415)]",
    keeps: "#[api_responses(QUERY, 200, 415)]",
    judges: Judges::Pairs(&[
        when(&[Get], &[204])
            .note()
            .instead(&[200, 404])
            .citing("RFC 9110 §9.3.1, §15.3.5; Zalando 204")
            .because("a retrieval requests a representation, and an empty list is one"),
        // HEAD has the status code that GET would have, so 204 says that GET has no content.
        when(&[Head], &[204])
            .note()
            .instead(&[200, 404])
            .citing("RFC 9110 §9.3.2")
            .because("the status code is that of a GET, so 204 says that GET has no content"),
        when(&[Query], &[204])
            .warning()
            .instead(&[200])
            .citing("RFC 10008 §2")
            .because("an empty result is the content of a 200"),
    ]),
};

const CONTENT_ON_204: [Check; 2] =
    of_codes(&[204], "remove the content, or write `200`, which has content");

pub(crate) static NO_CONTENT_HAS_NO_CONTENT: Rule = Rule {
    name: "no-content-has-no-content",
    level: Level::Error,
    group: None,
    summary: "204 No Content never has content.",
    why: "A 204 ends with the header section. A client reads no content after it, and treats \
          the next bytes as the start of the next response. The variant therefore has no \
          content.",
    citation: "RFC 9110 §15.3.5, §6.4.1",
    breaks: "#[api_responses(POST, 204: Vec<u8>)]",
    keeps: "#[api_responses(POST, 200: Vec<u8>)]",
    judges: Judges::Response(&CONTENT_ON_204),
};

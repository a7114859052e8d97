use crate::method::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query};
use crate::rule::{Check, Group, Judges, Level, Rule, when};
use crate::rules::without_content::of_codes;

pub(crate) static RESETS_ARE_FOR_DOCUMENT_VIEWS: Rule = Rule {
    name: "resets-are-for-document-views",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "205 resets the view of a document in which data was entered.",
    why: "205 supports a form on a screen: it was submitted, and the client clears it for the \
          next entry. The clients of an API show no such view. Where a specification lists \
          the successes of a method, 205 is not among them.",
    citation: "RFC 9110 §15.3.6, §9.3.4, §9.3.5",
    breaks: "#[api_responses(GET, 205)]",
    keeps: "#[api_responses(GET, 200)]",
    judges: Judges::Pairs(&[
        when(&[Post], &[205])
            .note()
            .instead(&[204])
            .citing("RFC 9110 §15.3.6; Zalando 205 do-not-use")
            .because("the client of an API has no form to clear"),
        when(&[Get, Head, Options, Query], &[205])
            .warning()
            .instead(&[200, 204])
            .citing("RFC 9110 §15.3.6")
            .because("no data was entered, so there is no view to reset"),
        // A MUST, but large services answer so: too late to make it an error.
        when(&[Put], &[205])
            .warning()
            .instead(&[200, 204])
            .citing("RFC 9110 §9.3.4, §15.3.6")
            .because("a replacement succeeds with 200 or 204, a creation with 201"),
        when(&[Patch], &[205])
            .warning()
            .instead(&[204])
            .citing("RFC 9110 §15.3.6; RFC 5789 §2.1")
            .because("the client of an API has no document view to reset"),
        when(&[Delete], &[205])
            .warning()
            .instead(&[204])
            .citing("RFC 9110 §9.3.5, §15.3.6")
            .because("a removal succeeds with 200, 202 or 204"),
    ]),
};

const CONTENT_ON_205: [Check; 2] =
    of_codes(&[205], "remove the content, or write `200`, which has content");

pub(crate) static RESET_CONTENT_HAS_NO_CONTENT: Rule = Rule {
    name: "reset-content-has-no-content",
    level: Level::Error,
    group: None,
    summary: "205 Reset Content never has content.",
    why: "A server \"MUST NOT generate content in a 205 response\". The client resets the \
          document view that it has, and needs nothing for that. The variant therefore has no \
          content.",
    citation: "RFC 9110 §15.3.6",
    breaks: "#[api_responses(POST, 205: Vec<u8>)]",
    keeps: "#[api_responses(POST, 200: Vec<u8>)]",
    judges: Judges::Response(&CONTENT_ON_205),
};

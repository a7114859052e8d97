use crate::endpoint::Response;
use crate::method::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::rule::Sender::Framework;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};

pub(crate) static OK_HAS_CONTENT_BY_METHOD: Rule = Rule {
    name: "the-method-decides-what-ok-contains",
    level: Level::Note,
    group: None,
    summary: "200 says that the request succeeded; the method decides what its content is.",
    why: "The content of a 200 is a representation for GET, the result of the action for \
          POST, and nothing for HEAD. PUT sends 200 when it replaced something; when it \
          created something, the response is 201.",
    citation: "RFC 9110 §15.3.1",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[
        when(&[Get], &[200])
            .citing("RFC 9110 §15.3.1")
            .because("the content is a representation of the target"),
        when(&[Post], &[200])
            .citing("RFC 9110 §15.3.1")
            .because("the content is the result of the action, or describes it"),
        when(&[Head], &[200])
            .citing("RFC 9110 §9.3.2, §15.3.1")
            .because("the header fields are those of a GET, without the content"),
        // "If the target resource does not have a current representation and the PUT successfully
        // creates one, then the origin server MUST inform the user agent by sending a 201."
        when(&[Put], &[200])
            .note()
            .citing("RFC 9110 §9.3.4, §15.3.1")
            .because("something was replaced; if it was created, the response is 201"),
        when(&[Patch], &[200])
            .citing("RFC 5789 §2, §2.1; RFC 7240 §4.2")
            .because("the patch was applied, and the content describes the outcome"),
        when(&[Delete], &[200])
            .citing("RFC 9110 §9.3.5")
            .because("it was deleted, and the content describes the outcome"),
        when(&[Options], &[200])
            .note()
            .citing("RFC 9110 §9.3.7")
            .because("the header fields, Allow among them, say what the target supports"),
        when(&[Query], &[200])
            .citing("RFC 10008 §2")
            .because("the content is the result of the query"),
    ]),
};

pub(crate) static ONLY_PROXIES_TRANSFORM_CONTENT: Rule = Rule {
    name: "only-proxies-transform-content",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "203 says that a proxy changed the content, so an origin server does not send it.",
    why: "203 is the 200 of an origin server after a transforming proxy has changed its \
          content. A handler generates the content, so it has nothing of another server to \
          change.",
    citation: "RFC 9110 §15.3.4, §7.7",
    breaks: "#[api_responses(GET, 203)]",
    keeps: "#[api_responses(GET, 200)]",
    judges: Judges::Pairs(&[when(
        &[Get, Head, Post, Put, Patch, Delete, Options, Trace, Query],
        &[203],
    )
    .warning()
    .sent_by(Framework)
    .instead(&[200])
    .citing("RFC 9110 §15.3.4, §7.7")
    .because("it says that a proxy has changed the content of a 200")]),
};

pub(crate) static ENDPOINTS_CAN_SUCCEED: Rule = Rule {
    name: "endpoints-can-succeed",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "An endpoint declares at least one 2xx or 3xx code, or 101.",
    why: "A request succeeds with a 2xx, continues elsewhere with a 3xx, or continues in \
          another protocol with 101. An endpoint that is gone, or closed to everyone, has no \
          success: the rule does not apply if every code is one of 403, 404, 405, 410, 451, \
          501 and 503.",
    citation: "RFC 9110 §15.3, §15.4",
    breaks: "#[api_responses(GET, 400, 422)]",
    keeps: "#[api_responses(GET, 200, 400, 422)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Warning,
        scope: Scope::ALL,
        looks_at: LooksAt::Endpoint(|endpoint| {
            let succeeds = |code: u16| code == 101 || (200..400).contains(&code);
            let is_closed = |code: u16| matches!(code, 403 | 404 | 405 | 410 | 451 | 501 | 503);
            let codes = || endpoint.responses.iter().map(|response| response.code);
            !endpoint.has_other_successes && !codes().any(succeeds) && !codes().all(is_closed)
        }),
        what: "no success is declared: the endpoint can only fail",
        help: "add the code of its success, such as `200`",
    }]),
};

pub(crate) static DELETE_TELLS_THE_OUTCOME: Rule = Rule {
    name: "delete-tells-the-outcome",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "DELETE declares 200, 202 or 204.",
    why: "\"If a DELETE method is successfully applied, the origin server SHOULD send\" 202 \
          while the deletion is still to be done, 204 when it is done, and 200 when there is \
          something to say about it.",
    citation: "RFC 9110 §9.3.5",
    breaks: "#[api_responses(DELETE, 303)]",
    keeps: "#[api_responses(DELETE, 204)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Warning,
        scope: Scope::method(Delete),
        looks_at: LooksAt::Responses(Place::Status, |endpoint, index| {
            let is_candidate = |response: &Response<'_>| {
                (200..400).contains(&response.code) && !response.is_reported
            };
            endpoint.responses.iter().position(is_candidate) == Some(index)
                && !endpoint.declares_any(&[200, 202, 204])
        }),
        what: "DELETE declares none of 200, 202 and 204",
        help: "add `204`: it is deleted, and there is no content to send",
    }]),
};

pub(crate) static OK_SHOULD_HAVE_CONTENT: Rule = Rule {
    name: "ok-should-have-content",
    level: Level::Note,
    group: None,
    summary: "A 200 without content says less than a 204.",
    why: "A 200 is expected to have content, except as a response to HEAD or CONNECT. 204 \
          says that there is none.",
    citation: "RFC 9110 §15.3.1",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};

pub(crate) static PREFERENCES_VARY_THE_RESPONSE: Rule = Rule {
    name: "preferences-vary-the-response",
    level: Level::Note,
    group: None,
    summary: "200 and 204 together are usually chosen by `Prefer`.",
    why: "A client that sends `Prefer: return=minimal` receives 204, another one 200. The \
          response then has `Vary: Prefer`.",
    citation: "RFC 7240 §4.2",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};

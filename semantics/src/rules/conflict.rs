use crate::rule::{Group, Judges, Level, Rule, when};
use crate::rules::methods::{CHANGING, EVERY, RETRIEVING};

pub(crate) static CONFLICTS_ARE_WITH_THE_STATE: Rule = Rule {
    name: "conflicts-are-with-the-state",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "409 says that the request conflicts with the current state of the resource.",
    why: "409 is for conflicts that the client might be able to resolve before it repeats the \
          request: a version that is not the latest, a name that is taken. A state that \
          forbids even reading is reported with it too (an empty repository, an unfinished \
          certificate). OPTIONS, TRACE and CONNECT use no state of a resource.",
    citation: "RFC 9110 §15.5.10",
    breaks: "#[api_responses(OPTIONS, 204, 409)]",
    keeps: "#[api_responses(PUT, 204, 409)]",
    judges: Judges::Pairs(&[
        when(CHANGING, &[409])
            .citing("RFC 9110 §15.5.10; RFC 5789 §2.2")
            .because("the change conflicts with the current state"),
        when(RETRIEVING, &[409])
            .note()
            .instead(&[404, 503, 400])
            .citing("RFC 9110 §15.5, §15.5.10; Zalando 409")
            .because("it suits a state that forbids even reading; a missing resource is 404"),
        when(EVERY, &[409])
            .warning()
            .instead(&[404, 503, 400])
            .citing("RFC 9110 §15.5, §15.5.10; Zalando 409")
            .because("a request that changes no resource cannot conflict with its state"),
    ]),
};

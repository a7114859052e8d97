use crate::method::Method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::rule::{Group, Judges, Level, Rule, when};

pub(crate) static LEGAL_DEMANDS_WITHHOLD_RESOURCES: Rule = Rule {
    name: "legal-demands-withhold-resources",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "451 withholds a resource because of a legal demand, whatever the method is.",
    why: "451 says that a legal demand requires the resource to be withheld. Every method \
          that would reach the resource can be refused for that reason. TRACE sends the \
          request back and reaches no resource.",
    citation: "RFC 7725 §3",
    breaks: "#[api_responses(TRACE, 200, 451)]",
    keeps: "#[api_responses(GET, 200, 451)]",
    judges: Judges::Pairs(&[
        when(&[Get, Head, Post, Put, Patch, Delete, Options, Connect, Query], &[451])
            .citing("RFC 7725 §3-4")
            .because("a legal demand withholds the resource, and the content should describe it"),
        when(&[Trace], &[451])
            .warning()
            .instead(&[403])
            .citing("RFC 7725 §3; RFC 9110 §9.3.8")
            .because("the request is sent back, and no resource is reached that could be withheld"),
    ]),
};

pub(crate) static LEGAL_DEMANDS_NAME_THE_BLOCKER: Rule = Rule {
    name: "legal-demands-name-the-blocker",
    level: Level::Note,
    group: None,
    summary: "A 451 has a `Link` to the party that blocks the resource.",
    why: "\"When an entity blocks access to a resource and returns status 451, it SHOULD \
          include a \"Link\" HTTP header field\" with `rel=\"blocked-by\"`. The link \
          identifies who implements the block, not who demanded it. Only the author knows it, \
          so the header is sent if the declaration has it: `451 { link = \"…\" }`.",
    citation: "RFC 7725 §4",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};

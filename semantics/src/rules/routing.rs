use crate::endpoint::HeaderValue;
use crate::method::Method::{Connect, Get, Head};
use crate::rule::Sender::Framework;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope, when};
use crate::rules::methods::{CHANGING, EVERY};

pub(crate) static ROUTERS_CHECK_METHODS: Rule = Rule {
    name: "routers-check-methods",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "405 is for methods that have no handler, so the router sends it.",
    why: "When a handler runs, its method has been allowed. What can still depend on the \
          state of the resource is a change: an order can be deleted until it is shipped.",
    citation: "RFC 9110 §15.5.6, §9.1, §10.2.1",
    breaks: "#[api_responses(GET, 200, 405 { allow = \"PUT\" })]",
    keeps: "#[api_responses(GET, 200, outside(405))]",
    judges: Judges::Pairs(&[
        when(CHANGING, &[405])
            .note()
            .sent_by(Framework)
            .instead(&[409])
            .citing("RFC 9110 §15.5.6, §9.1, §10.2.1; Zalando 405")
            .because("the router sends it, unless it depends on the state of the resource"),
        when(EVERY, &[405])
            .warning()
            .sent_by(Framework)
            .instead(&[404, 403])
            .citing("RFC 9110 §15.5.6, §9.1, §10.2.1")
            .because("the router sends it for methods that have no handler"),
    ]),
};

pub(crate) static NOT_IMPLEMENTED_IS_ABOUT_THE_SERVER: Rule = Rule {
    name: "not-implemented-is-about-the-server",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "501 says that the server does not support the functionality that the request needs.",
    why: "It is the right code for a method that the server does not recognize and supports \
          for no resource. Every general-purpose server supports GET and HEAD. For an \
          endpoint that is yet to be built, 501 is tolerated on other methods.",
    citation: "RFC 9110 §15.6.2, §9.1",
    breaks: "#[api_responses(GET, 200, 501)]",
    keeps: "#[api_responses(GET, 200, 503)]",
    judges: Judges::Pairs(&[
        when(&[Get, Head], &[501])
            .warning()
            .sent_by(Framework)
            .instead(&[404, 503])
            .citing("RFC 9110 §9.1, §15.6.2")
            .because("every general-purpose server supports GET and HEAD"),
        when(EVERY, &[501])
            .note()
            .sent_by(Framework)
            .instead(&[405, 404])
            .citing("RFC 9110 §15.6.2, §9.1; Zalando 501")
            .because("the server sends it for a method that it does not support"),
    ]),
};

pub(crate) static SERVERS_CHECK_THE_HOST: Rule = Rule {
    name: "servers-check-the-host",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "421 says that the server does not serve the host, which it checks before it routes.",
    why: "421: the request came over a connection whose server is not authoritative for the \
          host in the target. \"A proxy MUST NOT generate a 421 response\", and CONNECT is \
          for proxies.",
    citation: "RFC 9110 §15.5.20, §7.4",
    breaks: "#[api_responses(GET, 200, 421)]",
    keeps: "#[api_responses(GET, 200, outside(421))]",
    judges: Judges::Pairs(&[
        when(&[Connect], &[421])
            .warning()
            .sent_by(Framework)
            .instead(&[400, 403])
            .citing("RFC 9110 §15.5.20, §9.3.6")
            .because("a tunnel is opened by a proxy, which must not send it"),
        when(EVERY, &[421])
            .warning()
            .sent_by(Framework)
            .instead(&[404])
            .citing("RFC 9110 §15.5.20, §7.4")
            .because("the server checks the host before it calls a handler"),
    ]),
};

pub(crate) static METHOD_NOT_ALLOWED_LISTS_METHODS: Rule = Rule {
    name: "method-not-allowed-lists-methods",
    level: Level::Error,
    group: None,
    summary: "A 405 has an `Allow` that lists the methods that are allowed.",
    why: "\"The origin server MUST generate an Allow header field in a 405 response \
          containing a list of the target resource's currently supported methods.\" The list \
          may be empty. The method of the endpoint itself is not in it: the 405 says that it \
          is not allowed. The header is a field of the variant, or a constant of the \
          declaration.",
    citation: "RFC 9110 §15.5.6, §10.2.1",
    breaks: "#[api_responses(DELETE, 204, 405 { allow = \"GET, DELETE\" })]",
    keeps: "#[api_responses(DELETE, 204, 405 { allow = \"GET\" })]",
    judges: Judges::Response(&[
        Check {
            level: Level::Error,
            scope: Scope::codes(&[405]),
            looks_at: LooksAt::Headers(Place::HeaderValue, |_, response, header| {
                header.name == "allow"
                    && header.value == HeaderValue::Optional
                    && !response.is_claim
            }),
            what: "{response} always has `{header}`",
            help: "write the type without `Option` or `Vec`",
        },
        Check {
            level: Level::Error,
            scope: Scope::codes(&[405]),
            looks_at: LooksAt::Headers(Place::HeaderValue, |endpoint, _, header| {
                match header.value {
                    HeaderValue::Constant(list) => {
                        let is_own =
                            |name: &str| endpoint.methods.iter().any(|own| own.as_str() == name);
                        header.name == "allow" && list.split(',').any(|name| is_own(name.trim()))
                    }
                    _ => false,
                }
            }),
            what: "405 says that the method of this endpoint is not allowed, and `{header}` \
                  lists it",
            help: "remove the method from the list",
        },
    ]),
};

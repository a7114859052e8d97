use crate::method::Method::{Connect, Put, Trace};
use crate::rule::{Group, Judges, Level, Rule, when};
use crate::rules::methods::WITHOUT_RESOURCE;

pub(crate) static PUT_CAN_CREATE_ITS_TARGET: Rule = Rule {
    name: "put-can-create-its-target",
    level: Level::Note,
    group: None,
    summary: "404 and 410 as responses to PUT say that PUT may not create its target.",
    why: "For most methods, a missing target is an error. PUT is the method that creates it, \
          so that 404 says that PUT may not create here, and 410 that it may not create \
          again. A missing parent of the target is 409.",
    citation: "RFC 9110 §9.3.4, §15.5.5, §15.5.11",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[
        when(&[Put], &[404])
            .note()
            .instead(&[409])
            .citing("RFC 9110 §9.3.4, §15.5.5")
            .because("it says that PUT may not create here; otherwise the response is 201"),
        when(&[Put], &[410])
            .note()
            .citing("RFC 9110 §15.5.11, §9.3.4")
            .because("it says that nothing may be created here again"),
    ]),
};

pub(crate) static TRACE_AND_CONNECT_ADDRESS_NO_RESOURCE: Rule = Rule {
    name: "trace-and-connect-address-no-resource",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "TRACE and CONNECT address no resource that could be missing, moved or negotiated.",
    why: "TRACE sends the request back, whatever its target is, and CONNECT names a host and \
          a port. Neither looks for a resource that could be missing, be gone, have moved or \
          be available in several formats.",
    citation: "RFC 9110 §9.3.6, §9.3.8",
    breaks: "#[api_responses(TRACE, 200, 404)]",
    keeps: "#[api_responses(TRACE, 200, 400)]",
    judges: Judges::Pairs(&[
        when(WITHOUT_RESOURCE, &[301, 302, 307, 308])
            .warning()
            .instead(&[400, 403])
            .citing("RFC 9110 §9.3.6, §9.3.8")
            .because("no resource is addressed that could have moved, and clients do not follow"),
        when(&[Trace], &[404])
            .warning()
            .instead(&[400, 502])
            .citing("RFC 9110 §15.5.5, §9.3.6, §9.3.8")
            .because("the request is sent back, and no resource is looked up"),
        when(&[Connect], &[404])
            .warning()
            .instead(&[400, 502])
            .citing("RFC 9110 §15.5.5, §9.3.6, §9.3.8")
            .because("it names a host and a port, and no resource is looked up"),
        when(WITHOUT_RESOURCE, &[406])
            .warning()
            .instead(&[400])
            .citing("RFC 9110 §9.3.6, §9.3.8")
            .because("no representation is requested that could have another format"),
        when(WITHOUT_RESOURCE, &[410])
            .warning()
            .instead(&[400])
            .citing("RFC 9110 §15.5.11")
            .because("no resource is addressed that could be gone"),
    ]),
};

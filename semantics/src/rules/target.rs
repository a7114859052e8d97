use crate::Kind::{Discouraged, Meaningful};
use crate::Method::{Connect, Put, Trace};
use crate::Rule;
use crate::judge::when;

use super::WITHOUT_RESOURCE;

/// For most methods a target that does not exist is an error. PUT is the method that makes it
/// exist, so that 404 and 410 say more here: that PUT may not create, or not again
/// (RFC 9110 §9.3.4). The missing parent of a collection's member is 409.
pub(super) static EXISTENCE: Rule = Rule {
    name: "put-need-not-find-its-target",
    summary: "404 and 410 in answer to PUT say that it may not create its target.",
    clauses: &[
        when(&[Put], &[404])
            .note(Meaningful)
            .instead(&[409])
            .citing("RFC 9110 §9.3.4, §15.5.5")
            .because("it says that PUT may not create here; otherwise the answer is 201"),
        when(&[Put], &[410])
            .note(Meaningful)
            .citing("RFC 9110 §15.5.11, §9.3.4")
            .because("it says that nothing may be created here ever again"),
    ],
};

/// TRACE sends the request back, whatever its target (RFC 9110 §9.3.8), and CONNECT names a host
/// and a port (§9.3.6). Neither looks for a resource that could be missing, be gone, have moved or
/// be available in several formats.
pub(super) static NONE_ADDRESSED: Rule = Rule {
    name: "trace-and-connect-address-no-resource",
    summary: "TRACE and CONNECT address no resource that could be missing, moved or negotiated.",
    clauses: &[
        when(WITHOUT_RESOURCE, &[301, 302, 307, 308])
            .warning(Discouraged)
            .instead(&[400, 403])
            .citing("RFC 9110 §9.3.6, §9.3.8")
            .because("no resource is addressed that could have moved, and clients do not follow"),
        when(&[Trace], &[404])
            .warning(Discouraged)
            .instead(&[400, 502])
            .citing("RFC 9110 §15.5.5, §9.3.6, §9.3.8")
            .because("the request is sent back, and no resource is looked for"),
        when(&[Connect], &[404])
            .warning(Discouraged)
            .instead(&[400, 502])
            .citing("RFC 9110 §15.5.5, §9.3.6, §9.3.8")
            .because("a host and a port are named, and no resource is looked for"),
        when(WITHOUT_RESOURCE, &[406])
            .warning(Discouraged)
            .instead(&[400])
            .citing("RFC 9110 §9.3.6, §9.3.8")
            .because("no representation is asked for that could come in another format"),
        when(WITHOUT_RESOURCE, &[410])
            .warning(Discouraged)
            .instead(&[400])
            .citing("RFC 9110 §15.5.11")
            .because("no resource is addressed that could be gone"),
    ],
};

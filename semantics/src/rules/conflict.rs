use crate::Kind::Discouraged;
use crate::Rule;
use crate::judge::when;

use super::{CHANGING, EVERY};

/// 409 is for conflicts that the user might be able to resolve before sending the request again
/// (RFC 9110 §15.5.10): a version that is not the latest, a name that is taken.
pub(super) static WITH_STATE: Rule = Rule {
    name: "a-conflict-needs-a-change",
    summary: "409 says that a change conflicts with the state that it is meant to change.",
    clauses: &[
        when(CHANGING, &[409])
            .citing("RFC 9110 §15.5.10; RFC 5789 §2.2")
            .because("the change conflicts with the present state"),
        when(EVERY, &[409])
            .warning(Discouraged)
            .instead(&[404, 503, 400])
            .citing("RFC 9110 §15.5, §15.5.10; Zalando 409")
            .because("a request that changes no resource cannot conflict with its state"),
    ],
};

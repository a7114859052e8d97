use crate::Kind::{Discouraged, Meaningless};
use crate::Method::Get;
use crate::Rule;
use crate::judge::when;

use super::EVERY;

/// "The server has fulfilled a GET request for the resource, and the response is a representation
/// of the result of one or more instance-manipulations" (RFC 3229 §10.4.1). It has nothing to do
/// with work in progress, for which it is sometimes taken.
pub(super) static DEFINED_FOR_GET: Rule = Rule {
    name: "delta-encoding-is-defined-for-get",
    summary: "226 answers a GET whose client asked, in A-IM, for the difference to an older copy.",
    clauses: &[
        when(&[Get], &[226])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 3229 §10.4.1")
            .because("the client has to ask for it with A-IM, and hardly any does"),
        when(EVERY, &[226])
            .error(Meaningless)
            .instead(&[200])
            .citing("RFC 3229 §10.4.1")
            .because("a difference to an older copy can be asked for with GET only"),
    ],
};

use crate::Kind::Discouraged;
use crate::Method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
use crate::Rule;
use crate::judge::when;

/// 451 says that somebody has demanded, with the law behind them, that the resource be withheld
/// (RFC 7725 §3). Every method that would reach it can be refused so, a tunnel to it included.
pub(super) static LEGAL_DEMAND: Rule = Rule {
    name: "a-legal-demand-withholds-a-resource",
    summary: "451 withholds a resource because of a legal demand, whatever the method.",
    clauses: &[
        when(&[Get, Head, Post, Put, Patch, Delete, Options, Connect, Query], &[451])
            .citing("RFC 7725 §3-4")
            .because("a legal demand withholds the resource, and the content should say whose"),
        when(&[Trace], &[451])
            .warning(Discouraged)
            .instead(&[403])
            .citing("RFC 7725 §3; RFC 9110 §9.3.8")
            .because("the request is sent back: no resource is reached that could be withheld"),
    ],
};

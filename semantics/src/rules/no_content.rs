use crate::Kind::Discouraged;
use crate::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query};
use crate::Rule;
use crate::judge::when;

use super::CHANGING;

/// 204 says that the request has been fulfilled and that there is nothing more to say
/// (RFC 9110 §15.3.5).
pub(super) static NOTHING_TO_SAY: Rule = Rule {
    name: "success-may-have-nothing-to-say",
    summary: "204 answers what can be done without a word about it.",
    clauses: &[
        when(CHANGING, &[204])
            .citing("RFC 9110 §15.3.5, §9.3.4, §9.3.5; RFC 5789 §2.1")
            .because("it is done, and there is nothing to send"),
        when(&[Options], &[204])
            .citing("RFC 9110 §9.3.7, §15.3.5")
            .because("the answer is in the header fields"),
    ],
};

/// A client that asks for a representation gets one (200) or learns that there is none (404). 204
/// is permitted, but leaves open which of the two is meant.
pub(super) static RETRIEVAL_HAS_CONTENT: Rule = Rule {
    name: "a-retrieval-has-content",
    summary: "A retrieval that succeeds has content, even if it is an empty list.",
    clauses: &[
        when(&[Get], &[204])
            .warning(Discouraged)
            .instead(&[200, 404])
            .citing("RFC 9110 §9.3.1, §15.3.5; Zalando 204")
            .because("a retrieval asks for a representation, and an empty list is one"),
        // The absence of content is no reason: HEAD answers what GET would, and sends less of it.
        when(&[Head], &[204])
            .warning(Discouraged)
            .instead(&[200, 404])
            .citing("RFC 9110 §9.3.2")
            .because("the status is that of a GET, so this says that GET has no content"),
        when(&[Query], &[204])
            .warning(Discouraged)
            .instead(&[200])
            .citing("RFC 10008 §2")
            .because("an empty result is a result, and the content of a 200"),
    ],
};

/// 205 supports a form on a screen: it was submitted, now clear it for the next entry
/// (RFC 9110 §15.3.6). The clients of an API show no such view. Where a method lists its
/// successes, 205 is not among them.
pub(super) static DOCUMENT_VIEW: Rule = Rule {
    name: "reset-is-for-document-views",
    summary: "205 resets the view of a document from which data was entered and sent.",
    clauses: &[
        when(&[Post], &[205])
            .note(Discouraged)
            .instead(&[204])
            .citing("RFC 9110 §15.3.6; Zalando 205 do-not-use")
            .because("the client of an API has no form to clear"),
        when(&[Get, Head, Options, Query], &[205])
            .warning(Discouraged)
            .instead(&[200, 204])
            .citing("RFC 9110 §15.3.6")
            .because("nothing was entered whose view could be reset"),
        // A MUST, but large services answer so: too late to make it an error.
        when(&[Put], &[205])
            .warning(Discouraged)
            .instead(&[200, 204])
            .citing("RFC 9110 §9.3.4, §15.3.6")
            .because("a replacement succeeds with 200 or 204, a creation with 201"),
        when(&[Patch], &[205])
            .warning(Discouraged)
            .instead(&[204])
            .citing("RFC 9110 §15.3.6; RFC 5789 §2.1")
            .because("the client of an API has no document view to reset"),
        when(&[Delete], &[205])
            .warning(Discouraged)
            .instead(&[204])
            .citing("RFC 9110 §9.3.5, §15.3.6")
            .because("a removal succeeds with 200, 202 or 204"),
    ],
};

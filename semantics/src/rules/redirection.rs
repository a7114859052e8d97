use crate::method::Method::{Delete, Get, Head, Options, Patch, Post, Put, Query};
use crate::rule::{Group, Judges, Level, Rule, when};
use crate::rules::methods::{CHANGING, EVERY, UNCONDITIONAL};

pub(crate) static CHOICES_ARE_BETWEEN_REPRESENTATIONS: Rule = Rule {
    name: "choices-are-between-representations",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "300 offers a choice of representations, which is useful for GET and HEAD only.",
    why: "300 leaves the client to choose among representations of the target. No format for \
          the choices was ever agreed on.",
    citation: "RFC 9110 §15.4.1",
    breaks: "#[api_responses(POST, 200, 300)]",
    keeps: "#[api_responses(POST, 200, 303)]",
    judges: Judges::Pairs(&[
        when(&[Get, Head], &[300])
            .note()
            .instead(&[406, 200])
            .citing("RFC 9110 §15.4.1")
            .because("the content should list the choices; clients know no format for them"),
        when(EVERY, &[300])
            .warning()
            .instead(&[303, 307])
            .citing("RFC 9110 §15.4.1")
            .because("a choice of representations is rarely intended here"),
    ]),
};

pub(crate) static REDIRECTS_CAN_CHANGE_THE_METHOD: Rule = Rule {
    name: "redirects-can-change-the-method",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "A client may turn POST into GET when it follows 301 or 302, and does not reliably \
          keep other methods.",
    why: "Early clients turned POST into GET when they followed a 301 or 302, until the \
          specification permitted it. 308 and 307 were added for servers that need the method \
          kept. For other methods the permission was never given, but some clients behave as \
          if it was. QUERY forbids it.\n\n\
          For OPTIONS: a CORS preflight fails on any redirect.",
    citation: "RFC 9110 §15.4.2, §15.4.3, RFC 9205 §4.6.1",
    breaks: "#[api_responses(POST, 200, 302)]",
    keeps: "#[api_responses(POST, 200, 307)]",
    judges: Judges::Pairs(&[
        when(&[Get, Head], &[301])
            .citing("RFC 9110 §15.4.2")
            .because("the target has moved permanently"),
        when(&[Query], &[301])
            .instead(&[308])
            .citing("RFC 10008 §2.5")
            .because("the target has moved permanently, and a query stays a query"),
        when(&[Post], &[301])
            .warning()
            .instead(&[308, 303])
            .citing("RFC 9110 §15.4.2; RFC 9205 §4.6.1")
            .because("clients may turn POST into GET when they follow it"),
        when(&[Put, Patch, Delete], &[301])
            .warning()
            .instead(&[308])
            .citing("RFC 9110 §15.4.2; resumable-upload draft")
            .because("clients do not reliably keep the method when they follow it"),
        when(&[Options], &[301])
            .warning()
            .instead(&[308, 200])
            .citing("RFC 9110 §15.4.2; Fetch")
            .because("browsers follow no redirect of a CORS preflight"),
        when(&[Get, Head], &[302])
            .citing("RFC 9110 §15.4.3")
            .because("the target is temporarily elsewhere"),
        when(&[Query], &[302])
            .instead(&[307])
            .citing("RFC 10008 §2.5")
            .because("the target is temporarily elsewhere, and a query stays a query"),
        when(&[Post], &[302])
            .warning()
            .instead(&[307, 303])
            .citing("RFC 9110 §15.4.3; RFC 9205 §4.6.1")
            .because("clients may turn POST into GET when they follow it"),
        when(&[Put, Patch, Delete], &[302])
            .warning()
            .instead(&[307, 303])
            .citing("RFC 9110 §15.4.3; resumable-upload draft")
            .because("clients do not reliably keep the method when they follow it"),
        when(&[Options], &[302])
            .warning()
            .instead(&[307, 200])
            .citing("RFC 9110 §15.4.3; Fetch")
            .because("browsers follow no redirect of a CORS preflight"),
    ]),
};

pub(crate) static REDIRECTS_CAN_KEEP_THE_METHOD: Rule = Rule {
    name: "redirects-can-keep-the-method",
    level: Level::Note,
    group: None,
    summary: "A client follows 307 and 308 with the method and the content of its request.",
    why: "307 states it in its definition, 308 as the counterpart of 301. A CORS preflight \
          (OPTIONS) follows no redirect.",
    citation: "RFC 9110 §15.4.8, §15.4.9",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[
        when(&[Get, Head, Post, Put, Patch, Delete], &[307])
            .citing("RFC 9110 §15.4.8")
            .because("the target is temporarily elsewhere, and the method is kept"),
        when(&[Get, Head, Post, Put, Patch, Delete], &[308])
            .citing("RFC 9110 §15.4.9")
            .because("the target has moved permanently, and the method is kept"),
        when(&[Query], &[307, 308])
            .citing("RFC 10008 §2.5")
            .because("a query stays a query when it is redirected"),
        when(&[Options], &[307])
            .note()
            .instead(&[200])
            .citing("RFC 9110 §15.4.8; Fetch")
            .because("browsers follow no redirect of a CORS preflight"),
        when(&[Options], &[308])
            .note()
            .instead(&[200])
            .citing("RFC 9110 §15.4.9; Fetch")
            .because("browsers follow no redirect of a CORS preflight"),
    ]),
};

pub(crate) static SEE_OTHER_LEADS_TO_A_RESULT: Rule = Rule {
    name: "see-other-leads-to-a-result",
    level: Level::Warning,
    group: Some(Group::Discouraged),
    summary: "303 leads to another resource, which stands for the result of the request.",
    why: "The usual sense of 303 is: the request was processed; the result can be retrieved \
          elsewhere. As a response to GET it says something else: the target cannot be \
          transferred, and `Location` names a document about it. It does not say \"log in \
          first\". OPTIONS, TRACE and CONNECT have no result that could be elsewhere.",
    citation: "RFC 9110 §15.4.4",
    breaks: "#[api_responses(OPTIONS, 200, 303)]",
    keeps: "#[api_responses(POST, 200, 303)]",
    judges: Judges::Pairs(&[
        when(CHANGING, &[303])
            .citing("RFC 9110 §15.4.4, §9.3.3")
            .because("the result can be retrieved elsewhere, with GET"),
        when(&[Query], &[303])
            .citing("RFC 10008 §2.5, App. A.4.3")
            .because("the result can be retrieved elsewhere, with GET"),
        when(&[Get, Head], &[303])
            .note()
            .instead(&[302, 307])
            .citing("RFC 9110 §15.4.4")
            .because("it says that the target cannot be sent, only described elsewhere"),
        when(UNCONDITIONAL, &[303])
            .warning()
            .instead(&[200])
            .citing("RFC 9110 §15.4.4")
            .because("there is no result that could be elsewhere"),
    ]),
};

pub(crate) static REDIRECTS_HAVE_A_LOCATION: Rule = Rule {
    name: "redirects-have-a-location",
    level: Level::Note,
    group: Some(Group::MissingLocation),
    summary: "301, 302, 303, 307 and 308 have a `Location`.",
    why: "\"The server SHOULD generate a Location header field in the response […].\" A \
          client that finds none cannot follow. A 303 redirects to the resource that \
          `Location` indicates. The header is a field of the variant; an override leaves it \
          out.",
    citation: "RFC 9110 §15.4",
    breaks: "#[api_responses(POST, 303)]
fn log_in() -> LogInResponse {
    LogInResponse::SeeOther
}",
    keeps: "#[api_responses(POST, 303)]
fn log_in() -> LogInResponse {
    LogInResponse::SeeOther { location: location!(\"/account\") }
}",
    judges: Judges::DefaultHeader("Location", &[301, 302, 303, 307, 308]),
};

pub(crate) static REDIRECTS_ARE_TEMPORARY_OR_PERMANENT: Rule = Rule {
    name: "redirects-are-temporary-or-permanent",
    level: Level::Note,
    group: None,
    summary: "301 and 308, or 302 and 307, are seldom declared together.",
    why: "301 and 308 say the same, and so do 302 and 307; they differ only in whether the \
          method can change. One of the two is usually enough.",
    citation: "RFC 9110 §15.4",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};

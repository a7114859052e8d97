use crate::rule::{Group, Judges, Level, Rule, when};
use crate::rules::methods::EVERY;

pub(crate) static RETIRED_CODES_HAVE_NO_MEANING: Rule = Rule {
    name: "retired-codes-have-no-meaning",
    level: Level::Error,
    group: Some(Group::Meaningless),
    summary: "305, 306, 418 and 510 are registered only so that they are not used.",
    why: "The registry keeps codes that are no longer used, so that the numbers are not \
          assigned again. 305 let a response choose the client's proxy, 306 was never more \
          than a draft, 418 is an April Fools' joke, and the extension framework of 510 is \
          obsolete.",
    citation: "RFC 9110 §15.4.6, §15.4.7, §15.5.19, RFC 2774 §7",
    breaks: "#[api_responses(GET, 200, 418)]",
    keeps: "#[api_responses(GET, 200, 403)]",
    judges: Judges::Pairs(&[
        // A response must not tell a client through which proxy to go on.
        when(EVERY, &[305])
            .error()
            .instead(&[307, 403])
            .citing("RFC 9110 §15.4.6; RFC 7231 App. B")
            .because("the code is deprecated; a response must not choose the client's proxy"),
        when(EVERY, &[306])
            .error()
            .instead(&[307])
            .citing("RFC 9110 §15.4.7")
            .because("the code is reserved, and a draft's meaning for it is obsolete"),
        // RFC 2324, of 1 April 1998. So many have implemented it that the number is now spoilt.
        when(EVERY, &[418])
            .error()
            .instead(&[400, 403])
            .citing("RFC 9110 §15.5.19; IANA (Unused)")
            .because("the code is an April Fools' joke, and has no meaning in HTTP"),
        when(EVERY, &[510])
            .error()
            .instead(&[400, 403])
            .citing("IANA \"Not Extended (OBSOLETED)\"; RFC 2774 §7 (Historic)")
            .because("the extension framework that it was for is obsolete"),
    ]),
};

pub(crate) static PAYMENT_REQUIRED_IS_RESERVED: Rule = Rule {
    name: "payment-required-is-reserved",
    level: Level::Note,
    group: None,
    summary: "402 is reserved for future use, so clients cannot know what it means.",
    why: "402 has been reserved since HTTP/1.1 and has no definition yet. Providers that send \
          it mean different things.",
    citation: "RFC 9110 §15.5.3",
    breaks: "",
    keeps: "",
    judges: Judges::Pairs(&[when(EVERY, &[402])
        .note()
        .instead(&[403, 429])
        .citing("RFC 9110 §15.5.3")
        .because("the code is reserved, and its meaning is not defined")]),
};

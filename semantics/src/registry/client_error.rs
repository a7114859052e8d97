//! 4xx: the client seems to have made an error (RFC 9110 §15.5).

use super::common::COMMON;
use crate::field::{RecommendedField, RequiredField, When};
use crate::method::Method;
use crate::reference::reference;
use crate::status::{Caching, ContentRule, State, Status};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 400,
        phrase: "Bad Request",
        constant: "BAD_REQUEST",
        reference: reference!("RFC 9110", "15.5.1"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 401,
        phrase: "Unauthorized",
        constant: "UNAUTHORIZED",
        reference: reference!("RFC 9110", "15.5.2"),
        content: ContentRule::Expected,
        required: &[
            // At least one challenge.
            RequiredField::new("WWW-Authenticate", When::Always, reference!("RFC 9110", "15.5.2")),
        ],
        ..COMMON
    },
    Status {
        code: 402,
        phrase: "Payment Required",
        constant: "PAYMENT_REQUIRED",
        reference: reference!("RFC 9110", "15.5.3"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 403,
        phrase: "Forbidden",
        constant: "FORBIDDEN",
        reference: reference!("RFC 9110", "15.5.4"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 404,
        phrase: "Not Found",
        constant: "NOT_FOUND",
        reference: reference!("RFC 9110", "15.5.5"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        recommended: &[RecommendedField::may(
            "Cache-Control",
            When::Always,
            reference!("RFC 9110", "15.5.5"),
        )],
        ..COMMON
    },
    Status {
        code: 405,
        phrase: "Method Not Allowed",
        constant: "METHOD_NOT_ALLOWED",
        reference: reference!("RFC 9110", "15.5.6"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        required: &[
            // An empty value is valid: the resource allows no method (§10.2.1).
            RequiredField::new("Allow", When::Always, reference!("RFC 9110", "15.5.6")),
        ],
        ..COMMON
    },
    Status {
        code: 406,
        phrase: "Not Acceptable",
        constant: "NOT_ACCEPTABLE",
        reference: reference!("RFC 9110", "15.5.7"),
        content: ContentRule::Expected,
        recommended: &[
            RecommendedField::may("Content-Type", When::Always, reference!("RFC 9110", "15.5.7")),
            RecommendedField::may("Link", When::Always, reference!("RFC 9110", "15.4.1"))
                .with_value("rel=alternate"),
        ],
        ..COMMON
    },
    Status {
        code: 407,
        phrase: "Proxy Authentication Required",
        constant: "PROXY_AUTHENTICATION_REQUIRED",
        reference: reference!("RFC 9110", "15.5.8"),
        content: ContentRule::Expected,
        required: &[RequiredField::new(
            "Proxy-Authenticate",
            When::Always,
            reference!("RFC 9110", "15.5.8"),
        )],
        ..COMMON
    },
    Status {
        code: 408,
        phrase: "Request Timeout",
        constant: "REQUEST_TIMEOUT",
        reference: reference!("RFC 9110", "15.5.9"),
        content: ContentRule::Expected,
        recommended: &[RecommendedField::may(
            "Connection",
            When::Always,
            reference!("RFC 7231", "6.5.7"),
        )
        .with_value("close")],
        aliases: &["Request Time-out"],
        ..COMMON
    },
    Status {
        code: 409,
        phrase: "Conflict",
        constant: "CONFLICT",
        reference: reference!("RFC 9110", "15.5.10"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 410,
        phrase: "Gone",
        constant: "GONE",
        reference: reference!("RFC 9110", "15.5.11"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        recommended: &[RecommendedField::may(
            "Cache-Control",
            When::Always,
            reference!("RFC 9110", "15.5.11"),
        )],
        ..COMMON
    },
    Status {
        code: 411,
        phrase: "Length Required",
        constant: "LENGTH_REQUIRED",
        reference: reference!("RFC 9110", "15.5.12"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 412,
        phrase: "Precondition Failed",
        constant: "PRECONDITION_FAILED",
        reference: reference!("RFC 9110", "15.5.13"),
        content: ContentRule::Expected,
        recommended: &[
            RecommendedField::may("ETag", When::Always, reference!("RFC 9110", "8.8.3")),
            RecommendedField::may("Last-Modified", When::Always, reference!("RFC 9110", "8.8.2")),
        ],
        ..COMMON
    },
    Status {
        code: 413,
        phrase: "Content Too Large",
        constant: "PAYLOAD_TOO_LARGE",
        reference: reference!("RFC 9110", "15.5.14"),
        content: ContentRule::Expected,
        recommended: &[RecommendedField::should(
            "Retry-After",
            When::If("the condition is temporary"),
            reference!("RFC 9110", "15.5.14"),
        )],
        aliases: &["Payload Too Large", "Request Entity Too Large"],
        ..COMMON
    },
    Status {
        code: 414,
        phrase: "URI Too Long",
        constant: "URI_TOO_LONG",
        reference: reference!("RFC 9110", "15.5.15"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        aliases: &["Request-URI Too Long", "Request-URI Too Large"],
        ..COMMON
    },
    Status {
        code: 415,
        phrase: "Unsupported Media Type",
        constant: "UNSUPPORTED_MEDIA_TYPE",
        reference: reference!("RFC 9110", "15.5.16"),
        content: ContentRule::Expected,
        recommended: &[
            RecommendedField::may(
                "Accept",
                When::If("the media type was the problem"),
                reference!("RFC 9110", "15.5.16"),
            ),
            RecommendedField::should(
                "Accept-Encoding",
                When::If("the content coding was the problem"),
                reference!("RFC 9110", "15.5.16"),
            ),
            RecommendedField::should(
                "Accept-Patch",
                When::On(&[Method::Patch]),
                reference!("RFC 5789", "2.2"),
            ),
            RecommendedField::may(
                "Accept-Post",
                When::On(&[Method::Post]),
                reference!("W3C LDP 1.0", "7.1"),
            ),
            RecommendedField::may(
                "Accept-Query",
                When::On(&[Method::Query]),
                reference!("RFC 10008", "3"),
            ),
        ],
        ..COMMON
    },
    Status {
        code: 416,
        phrase: "Range Not Satisfiable",
        constant: "RANGE_NOT_SATISFIABLE",
        reference: reference!("RFC 9110", "15.5.17"),
        content: ContentRule::Expected,
        recommended: &[RecommendedField::should(
            "Content-Range",
            When::Always,
            reference!("RFC 9110", "15.5.17"),
        )
        .with_value("bytes */length")],
        aliases: &["Requested Range Not Satisfiable"],
        ..COMMON
    },
    Status {
        code: 417,
        phrase: "Expectation Failed",
        constant: "EXPECTATION_FAILED",
        reference: reference!("RFC 9110", "15.5.18"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 418,
        phrase: "(Unused)",
        constant: "IM_A_TEAPOT",
        reference: reference!("RFC 9110", "15.5.19"),
        state: State::Unused,
        aliases: &["I'm a teapot"],
        ..COMMON
    },
    Status {
        code: 421,
        phrase: "Misdirected Request",
        constant: "MISDIRECTED_REQUEST",
        reference: reference!("RFC 9110", "15.5.20"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 422,
        phrase: "Unprocessable Content",
        constant: "UNPROCESSABLE_ENTITY",
        reference: reference!("RFC 9110", "15.5.21"),
        content: ContentRule::Expected,
        aliases: &["Unprocessable Entity"],
        ..COMMON
    },
    Status {
        code: 423,
        phrase: "Locked",
        constant: "LOCKED",
        reference: reference!("RFC 4918", "11.3"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 424,
        phrase: "Failed Dependency",
        constant: "FAILED_DEPENDENCY",
        reference: reference!("RFC 4918", "11.4"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 425,
        phrase: "Too Early",
        constant: "TOO_EARLY",
        reference: reference!("RFC 8470", "5.2"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 426,
        phrase: "Upgrade Required",
        constant: "UPGRADE_REQUIRED",
        reference: reference!("RFC 9110", "15.5.22"),
        content: ContentRule::Expected,
        required: &[
            RequiredField::new("Upgrade", When::Always, reference!("RFC 9110", "15.5.22")),
            RequiredField::new("Connection", When::Always, reference!("RFC 9110", "7.8"))
                .with_value("Upgrade"),
        ],
        recommended: &[RecommendedField::should(
            "Sec-WebSocket-Version",
            When::If("the client requested an unsupported version of WebSocket"),
            reference!("RFC 6455", "4.2.2"),
        )],
        ..COMMON
    },
    Status {
        code: 428,
        phrase: "Precondition Required",
        constant: "PRECONDITION_REQUIRED",
        reference: reference!("RFC 6585", "3"),
        content: ContentRule::Expected,
        caching: Caching::Never,
        ..COMMON
    },
    Status {
        code: 429,
        phrase: "Too Many Requests",
        constant: "TOO_MANY_REQUESTS",
        reference: reference!("RFC 6585", "4"),
        content: ContentRule::Expected,
        caching: Caching::Never,
        recommended: &[RecommendedField::may(
            "Retry-After",
            When::Always,
            reference!("RFC 6585", "4"),
        )],
        ..COMMON
    },
    Status {
        code: 431,
        phrase: "Request Header Fields Too Large",
        constant: "REQUEST_HEADER_FIELDS_TOO_LARGE",
        reference: reference!("RFC 6585", "5"),
        content: ContentRule::Expected,
        caching: Caching::Never,
        ..COMMON
    },
    Status {
        code: 451,
        phrase: "Unavailable For Legal Reasons",
        constant: "UNAVAILABLE_FOR_LEGAL_REASONS",
        reference: reference!("RFC 7725", "3"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        recommended: &[RecommendedField::should("Link", When::Always, reference!("RFC 7725", "4"))
            .with_value("rel=\"blocked-by\"")],
        ..COMMON
    },
];

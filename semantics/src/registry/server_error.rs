//! 5xx: the server is aware of an error of its own (RFC 9110 §15.6).

use super::common::COMMON;
use crate::field::{RecommendedField, When};
use crate::reference::reference;
use crate::status::{Caching, ContentRule, State, Status};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 500,
        phrase: "Internal Server Error",
        constant: "INTERNAL_SERVER_ERROR",
        reference: reference!("RFC 9110", "15.6.1"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 501,
        phrase: "Not Implemented",
        constant: "NOT_IMPLEMENTED",
        reference: reference!("RFC 9110", "15.6.2"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        ..COMMON
    },
    Status {
        code: 502,
        phrase: "Bad Gateway",
        constant: "BAD_GATEWAY",
        reference: reference!("RFC 9110", "15.6.3"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 503,
        phrase: "Service Unavailable",
        constant: "SERVICE_UNAVAILABLE",
        reference: reference!("RFC 9110", "15.6.4"),
        content: ContentRule::Expected,
        recommended: &[RecommendedField::may(
            "Retry-After",
            When::Always,
            reference!("RFC 9110", "15.6.4"),
        )],
        ..COMMON
    },
    Status {
        code: 504,
        phrase: "Gateway Timeout",
        constant: "GATEWAY_TIMEOUT",
        reference: reference!("RFC 9110", "15.6.5"),
        content: ContentRule::Expected,
        aliases: &["Gateway Time-out"],
        ..COMMON
    },
    Status {
        code: 505,
        phrase: "HTTP Version Not Supported",
        constant: "HTTP_VERSION_NOT_SUPPORTED",
        reference: reference!("RFC 9110", "15.6.6"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 506,
        phrase: "Variant Also Negotiates",
        constant: "VARIANT_ALSO_NEGOTIATES",
        reference: reference!("RFC 2295", "8.1"),
        content: ContentRule::Expected,
        recommended: &[
            RecommendedField::may("TCN", When::Always, reference!("RFC 2295", "8.5")),
            RecommendedField::may("Alternates", When::Always, reference!("RFC 2295", "8.3")),
        ],
        ..COMMON
    },
    Status {
        code: 507,
        phrase: "Insufficient Storage",
        constant: "INSUFFICIENT_STORAGE",
        reference: reference!("RFC 4918", "11.5"),
        content: ContentRule::Expected,
        recommended: &[RecommendedField::may(
            "Retry-After",
            When::Always,
            reference!("RFC 9110", "10.2.3"),
        )],
        ..COMMON
    },
    Status {
        code: 508,
        phrase: "Loop Detected",
        constant: "LOOP_DETECTED",
        reference: reference!("RFC 5842", "7.2"),
        content: ContentRule::Expected,
        ..COMMON
    },
    Status {
        code: 510,
        phrase: "Not Extended",
        constant: "NOT_EXTENDED",
        reference: reference!("RFC 2774", "7"),
        state: State::Deprecated,
        ..COMMON
    },
    Status {
        code: 511,
        phrase: "Network Authentication Required",
        constant: "NETWORK_AUTHENTICATION_REQUIRED",
        reference: reference!("RFC 6585", "6"),
        content: ContentRule::Expected,
        caching: Caching::Never,
        ..COMMON
    },
];

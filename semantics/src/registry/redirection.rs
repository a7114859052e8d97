//! 3xx: the client has to take further action (RFC 9110 §15.4).

use super::common::COMMON;
use crate::field::{RecommendedField, RequiredField, When};
use crate::reference::reference;
use crate::status::{Caching, ContentRule, State, Status};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 300,
        phrase: "Multiple Choices",
        constant: "MULTIPLE_CHOICES",
        reference: reference!("RFC 9110", "15.4.1"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        recommended: &[
            RecommendedField::should(
                "Location",
                When::If("the server prefers one of the choices"),
                reference!("RFC 9110", "15.4.1"),
            ),
            RecommendedField::may("Link", When::Always, reference!("RFC 9110", "15.4.1"))
                .with_value("rel=alternate"),
        ],
        ..COMMON
    },
    Status {
        code: 301,
        phrase: "Moved Permanently",
        constant: "MOVED_PERMANENTLY",
        reference: reference!("RFC 9110", "15.4.2"),
        caching: Caching::Heuristic,
        recommended: &[
            RecommendedField::should("Location", When::Always, reference!("RFC 9110", "15.4.2")),
            RecommendedField::may("Retry-After", When::Always, reference!("RFC 9110", "10.2.3")),
        ],
        ..COMMON
    },
    Status {
        code: 302,
        phrase: "Found",
        constant: "FOUND",
        reference: reference!("RFC 9110", "15.4.3"),
        recommended: &[
            RecommendedField::should("Location", When::Always, reference!("RFC 9110", "15.4.3")),
            RecommendedField::may("Retry-After", When::Always, reference!("RFC 9110", "10.2.3")),
        ],
        aliases: &["Moved Temporarily"],
        ..COMMON
    },
    Status {
        code: 303,
        phrase: "See Other",
        constant: "SEE_OTHER",
        reference: reference!("RFC 9110", "15.4.4"),
        content: ContentRule::Expected,
        recommended: &[
            // The definition of the code assumes this field.
            RecommendedField::should("Location", When::Always, reference!("RFC 9110", "15.4.4")),
            RecommendedField::may("Retry-After", When::Always, reference!("RFC 9110", "10.2.3")),
        ],
        ..COMMON
    },
    Status {
        code: 304,
        phrase: "Not Modified",
        constant: "NOT_MODIFIED",
        reference: reference!("RFC 9110", "15.4.5"),
        content: ContentRule::Forbidden,
        required: &[
            RequiredField::new("Content-Location", When::AsOn200, reference!("RFC 9110", "15.4.5")),
            RequiredField::new("Date", When::AsOn200, reference!("RFC 9110", "15.4.5")),
            RequiredField::new("ETag", When::AsOn200, reference!("RFC 9110", "15.4.5")),
            RequiredField::new("Vary", When::AsOn200, reference!("RFC 9110", "15.4.5")),
            RequiredField::new("Cache-Control", When::AsOn200, reference!("RFC 9110", "15.4.5")),
            RequiredField::new("Expires", When::AsOn200, reference!("RFC 9110", "15.4.5")),
        ],
        recommended: &[RecommendedField::may(
            "Last-Modified",
            When::If("there is no ETag"),
            reference!("RFC 9110", "15.4.5"),
        )],
        ..COMMON
    },
    Status {
        code: 305,
        phrase: "Use Proxy",
        constant: "USE_PROXY",
        reference: reference!("RFC 9110", "15.4.6"),
        state: State::Deprecated,
        ..COMMON
    },
    Status {
        code: 306,
        phrase: "(Unused)",
        constant: "SWITCH_PROXY",
        reference: reference!("RFC 9110", "15.4.7"),
        state: State::Unused,
        aliases: &["Switch Proxy"],
        ..COMMON
    },
    Status {
        code: 307,
        phrase: "Temporary Redirect",
        constant: "TEMPORARY_REDIRECT",
        reference: reference!("RFC 9110", "15.4.8"),
        recommended: &[
            RecommendedField::should("Location", When::Always, reference!("RFC 9110", "15.4.8")),
            RecommendedField::may("Retry-After", When::Always, reference!("RFC 9110", "10.2.3")),
        ],
        ..COMMON
    },
    Status {
        code: 308,
        phrase: "Permanent Redirect",
        constant: "PERMANENT_REDIRECT",
        reference: reference!("RFC 9110", "15.4.9"),
        caching: Caching::Heuristic,
        recommended: &[
            RecommendedField::should("Location", When::Always, reference!("RFC 9110", "15.4.9")),
            RecommendedField::may("Retry-After", When::Always, reference!("RFC 9110", "10.2.3")),
        ],
        ..COMMON
    },
];

//! 2xx: the request was received, understood and accepted (RFC 9110 §15.3).

use super::common::COMMON;
use crate::field::{RecommendedField, RequiredField, When};
use crate::method::Method;
use crate::reference::reference;
use crate::status::{Caching, ContentRule, Status};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 200,
        phrase: "OK",
        constant: "OK",
        reference: reference!("RFC 9110", "15.3.1"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        recommended: &[
            RecommendedField::should(
                "Content-Type",
                When::If("it has content"),
                reference!("RFC 9110", "8.3"),
            ),
            RecommendedField::should(
                "ETag",
                When::On(&[Method::Get, Method::Head]),
                reference!("RFC 9110", "15.3.1"),
            ),
            RecommendedField::should(
                "Last-Modified",
                When::On(&[Method::Get, Method::Head]),
                reference!("RFC 9110", "15.3.1"),
            ),
            RecommendedField::may("Content-Location", When::Always, reference!("RFC 9110", "8.7")),
            RecommendedField::may("Cache-Control", When::Always, reference!("RFC 9111", "5.2")),
            RecommendedField::should(
                "Allow",
                When::On(&[Method::Options]),
                reference!("RFC 9110", "9.3.7"),
            ),
        ],
        ..COMMON
    },
    Status {
        code: 201,
        phrase: "Created",
        constant: "CREATED",
        reference: reference!("RFC 9110", "15.3.2"),
        recommended: &[
            // Without it, the new resource is the target itself, as with PUT (§15.3.2).
            RecommendedField::should(
                "Location",
                When::On(&[Method::Post]),
                reference!("RFC 9110", "9.3.3"),
            ),
            RecommendedField::may("ETag", When::Always, reference!("RFC 9110", "15.3.2")),
            RecommendedField::may("Last-Modified", When::Always, reference!("RFC 9110", "15.3.2")),
            RecommendedField::may("Content-Location", When::Always, reference!("RFC 9110", "8.7")),
        ],
        ..COMMON
    },
    Status {
        code: 202,
        phrase: "Accepted",
        constant: "ACCEPTED",
        reference: reference!("RFC 9110", "15.3.3"),
        content: ContentRule::Expected,
        recommended: &[
            // The address of a status monitor. `Link` can be used instead.
            RecommendedField::may("Location", When::Always, reference!("RFC 7240", "4.1")),
            RecommendedField::may("Link", When::Always, reference!("RFC 9110", "15.3.3")),
            RecommendedField::may("Retry-After", When::Always, reference!("RFC 9110", "10.2.3")),
        ],
        ..COMMON
    },
    Status {
        code: 203,
        phrase: "Non-Authoritative Information",
        constant: "NON_AUTHORITATIVE_INFORMATION",
        reference: reference!("RFC 9110", "15.3.4"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        recommended: &[RecommendedField::may("Via", When::Always, reference!("RFC 9110", "7.6.3"))],
        ..COMMON
    },
    Status {
        code: 204,
        phrase: "No Content",
        constant: "NO_CONTENT",
        reference: reference!("RFC 9110", "15.3.5"),
        content: ContentRule::Forbidden,
        caching: Caching::Heuristic,
        recommended: &[
            RecommendedField::may("ETag", When::Always, reference!("RFC 9110", "15.3.5")),
            RecommendedField::may("Last-Modified", When::Always, reference!("RFC 9110", "8.8.2")),
            RecommendedField::may("Content-Location", When::Always, reference!("RFC 9110", "8.7")),
        ],
        ..COMMON
    },
    Status {
        code: 205,
        phrase: "Reset Content",
        constant: "RESET_CONTENT",
        reference: reference!("RFC 9110", "15.3.6"),
        content: ContentRule::Forbidden,
        ..COMMON
    },
    Status {
        code: 206,
        phrase: "Partial Content",
        constant: "PARTIAL_CONTENT",
        reference: reference!("RFC 9110", "15.3.7"),
        content: ContentRule::Required,
        caching: Caching::Heuristic,
        required: &[
            // With several parts, each part has its own, and the response must not have one (§15.3.7.2).
            RequiredField::new(
                "Content-Range",
                When::SinglePart,
                reference!("RFC 9110", "15.3.7.1"),
            ),
            RequiredField::new(
                "Content-Type",
                When::SeveralParts,
                reference!("RFC 9110", "15.3.7.2"),
            )
            .with_value("multipart/byteranges"),
            RequiredField::new("Date", When::AsOn200, reference!("RFC 9110", "15.3.7")),
            RequiredField::new("Cache-Control", When::AsOn200, reference!("RFC 9110", "15.3.7")),
            RequiredField::new("ETag", When::AsOn200, reference!("RFC 9110", "15.3.7")),
            RequiredField::new("Expires", When::AsOn200, reference!("RFC 9110", "15.3.7")),
            RequiredField::new("Content-Location", When::AsOn200, reference!("RFC 9110", "15.3.7")),
            RequiredField::new("Vary", When::AsOn200, reference!("RFC 9110", "15.3.7")),
        ],
        recommended: &[
            RecommendedField::may("Accept-Ranges", When::Always, reference!("RFC 9110", "14.3")),
            RecommendedField::may("Last-Modified", When::Always, reference!("RFC 9110", "15.3.7")),
        ],
        ..COMMON
    },
    Status {
        code: 207,
        phrase: "Multi-Status",
        constant: "MULTI_STATUS",
        reference: reference!("RFC 4918", "11.1"),
        content: ContentRule::Required,
        recommended: &[
            // The default content is a `DAV:multistatus` document.
            RecommendedField::should("Content-Type", When::Always, reference!("RFC 4918", "13"))
                .with_value("application/xml"),
        ],
        ..COMMON
    },
    Status {
        code: 208,
        phrase: "Already Reported",
        constant: "ALREADY_REPORTED",
        reference: reference!("RFC 5842", "7.1"),
        ..COMMON
    },
    Status {
        code: 226,
        phrase: "IM Used",
        constant: "IM_USED",
        reference: reference!("RFC 3229", "10.4.1"),
        content: ContentRule::Required,
        required: &[
            RequiredField::new("ETag", When::Always, reference!("RFC 3229", "10.4.1")),
            RequiredField::new("IM", When::Always, reference!("RFC 3229", "10.4.1")),
        ],
        recommended: &[
            RecommendedField::may("Delta-Base", When::Always, reference!("RFC 3229", "10.5.1")),
            RecommendedField::may("Cache-Control", When::Always, reference!("RFC 3229", "10.8.1")),
        ],
        ..COMMON
    },
];

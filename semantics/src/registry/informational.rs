//! 1xx: the request was received, and a final response is still to come (RFC 9110 §15.2).

use super::common::COMMON;
use crate::field::{RecommendedField, RequiredField, When};
use crate::reference::reference;
use crate::status::{ContentRule, State, Status};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 100,
        phrase: "Continue",
        constant: "CONTINUE",
        reference: reference!("RFC 9110", "15.2.1"),
        content: ContentRule::Forbidden,
        ..COMMON
    },
    Status {
        code: 101,
        phrase: "Switching Protocols",
        constant: "SWITCHING_PROTOCOLS",
        reference: reference!("RFC 9110", "15.2.2"),
        content: ContentRule::Forbidden,
        required: &[
            RequiredField::new("Upgrade", When::Always, reference!("RFC 9110", "15.2.2")),
            // `Connection` marks `Upgrade` as a field of this connection only.
            RequiredField::new("Connection", When::Always, reference!("RFC 9110", "7.8"))
                .with_value("Upgrade"),
        ],
        recommended: &[RecommendedField::should(
            "Sec-WebSocket-Accept",
            When::If("the new protocol is WebSocket"),
            reference!("RFC 6455", "4.2.2"),
        )],
        ..COMMON
    },
    Status {
        code: 102,
        phrase: "Processing",
        constant: "PROCESSING",
        reference: reference!("RFC 2518", "10.1"),
        content: ContentRule::Forbidden,
        ..COMMON
    },
    Status {
        code: 103,
        phrase: "Early Hints",
        constant: "EARLY_HINTS",
        reference: reference!("RFC 8297", "2"),
        content: ContentRule::Forbidden,
        recommended: &[RecommendedField::may("Link", When::Always, reference!("RFC 8297", "2"))],
        ..COMMON
    },
    Status {
        code: 104,
        phrase: "Upload Resumption Supported",
        constant: "UPLOAD_RESUMPTION_SUPPORTED",
        // The version that the registry cites; newer versions of the draft exist.
        reference: reference!("draft-ietf-httpbis-resumable-upload-05"),
        state: State::Temporary,
        content: ContentRule::Forbidden,
        required: &[RequiredField::new(
            "Location",
            When::If("it announces a new upload resource"),
            reference!("draft-ietf-httpbis-resumable-upload-05"),
        )],
        recommended: &[
            RecommendedField::may(
                "Upload-Limit",
                When::Always,
                reference!("draft-ietf-httpbis-resumable-upload-05"),
            ),
            RecommendedField::may(
                "Upload-Offset",
                When::Always,
                reference!("draft-ietf-httpbis-resumable-upload-05"),
            ),
        ],
        ..COMMON
    },
];

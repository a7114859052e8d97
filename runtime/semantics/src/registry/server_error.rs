//! 5xx: the server knows that it has erred (RFC 9110 §15.6).

use super::COMMON;
use crate::reference::reference;
use crate::{Caching, ContentRule, RecommendedField, State, Status, When};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 500,
        phrase: "Internal Server Error",
        constant: "INTERNAL_SERVER_ERROR",
        reference: reference!("RFC 9110", "15.6.1"),
        content: ContentRule::Expected,
        english: "Unexpected condition prevented fulfilling the request.",
        chinese: "服务器遇到意外情况，无法完成请求。",
        ..COMMON
    },
    Status {
        code: 501,
        phrase: "Not Implemented",
        constant: "NOT_IMPLEMENTED",
        reference: reference!("RFC 9110", "15.6.2"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        english: "The functionality required is not supported (e.g. method not recognised).",
        chinese: "服务器不支持完成请求所需的功能（如不识别该方法）。",
        ..COMMON
    },
    Status {
        code: 502,
        phrase: "Bad Gateway",
        constant: "BAD_GATEWAY",
        reference: reference!("RFC 9110", "15.6.3"),
        content: ContentRule::Expected,
        english: "As gateway/proxy: invalid response from an inbound server.",
        chinese: "作为网关或代理，从上游服务器收到无效响应。",
        ..COMMON
    },
    Status {
        code: 503,
        phrase: "Service Unavailable",
        constant: "SERVICE_UNAVAILABLE",
        reference: reference!("RFC 9110", "15.6.4"),
        content: ContentRule::Expected,
        english: "Temporary overload or maintenance.",
        chinese: "服务器暂时过载或维护，无法处理请求。",
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
        english: "As gateway/proxy: no timely response from an upstream server.",
        chinese: "作为网关或代理，未能及时收到上游服务器的响应。",
        aliases: &["Gateway Time-out"],
        ..COMMON
    },
    Status {
        code: 505,
        phrase: "HTTP Version Not Supported",
        constant: "HTTP_VERSION_NOT_SUPPORTED",
        reference: reference!("RFC 9110", "15.6.6"),
        content: ContentRule::Expected,
        english: "The major version of HTTP in the request is not supported.",
        chinese: "不支持请求所使用的 HTTP 主版本。",
        ..COMMON
    },
    Status {
        code: 506,
        phrase: "Variant Also Negotiates",
        constant: "VARIANT_ALSO_NEGOTIATES",
        reference: reference!("RFC 2295", "8.1"),
        content: ContentRule::Expected,
        english: "Configuration error in transparent content negotiation.",
        chinese: "服务器配置错误：选中的变体自身也参与透明内容协商。",
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
        english: "Cannot store the representation needed to complete the request.",
        chinese: "服务器存储空间不足，无法保存完成请求所需的表示。",
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
        english: "Infinite loop while processing a Depth: infinity request.",
        chinese: "处理 Depth: infinity 请求时检测到无限循环，整个操作失败（WebDAV）。",
        ..COMMON
    },
    Status {
        code: 510,
        phrase: "Not Extended",
        constant: "NOT_EXTENDED",
        reference: reference!("RFC 2774", "7"),
        state: State::Deprecated,
        english: "(Obsoleted) the access policy of an HTTP extension was not met.",
        chinese: "（已废止）请求未满足 HTTP 扩展框架的策略。",
        ..COMMON
    },
    Status {
        code: 511,
        phrase: "Network Authentication Required",
        constant: "NETWORK_AUTHENTICATION_REQUIRED",
        reference: reference!("RFC 6585", "6"),
        content: ContentRule::Expected,
        caching: Caching::Never,
        english: "The client must authenticate to gain network access (captive portal).",
        chinese: "须先通过网络认证才能上网（如公共 Wi-Fi 门户）。",
        ..COMMON
    },
];

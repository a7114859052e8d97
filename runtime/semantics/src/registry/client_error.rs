//! 4xx: the client seems to have erred (RFC 9110 §15.5).

use super::COMMON;
use crate::reference::reference;
use crate::{Caching, ContentRule, Method, RecommendedField, RequiredField, State, Status, When};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 400,
        phrase: "Bad Request",
        constant: "BAD_REQUEST",
        reference: reference!("RFC 9110", "15.5.1"),
        content: ContentRule::Expected,
        english: "The server will not process the request because of a perceived client error.",
        chinese: "请求有误（语法、报文格式、路由等），服务器无法或不会处理。",
        ..COMMON
    },
    Status {
        code: 401,
        phrase: "Unauthorized",
        constant: "UNAUTHORIZED",
        reference: reference!("RFC 9110", "15.5.2"),
        content: ContentRule::Expected,
        english: "Valid authentication credentials for the target are missing or were refused.",
        chinese: "缺少有效的身份验证凭据，或凭据被拒绝（实为“未认证”）。",
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
        english: "Reserved for future use.",
        chinese: "保留供将来使用（实践中常表示需要付费）。",
        ..COMMON
    },
    Status {
        code: 403,
        phrase: "Forbidden",
        constant: "FORBIDDEN",
        reference: reference!("RFC 9110", "15.5.4"),
        content: ContentRule::Expected,
        english: "Understood, but the server refuses to fulfil it.",
        chinese: "服务器理解请求但拒绝执行（例如权限不足）。",
        ..COMMON
    },
    Status {
        code: 404,
        phrase: "Not Found",
        constant: "NOT_FOUND",
        reference: reference!("RFC 9110", "15.5.5"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        english: "No current representation of the target was found, or the server will not say.",
        chinese: "找不到目标资源的当前表示，或服务器不愿透露其存在。",
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
        english: "The method is known but not supported by the target resource.",
        chinese: "服务器认识该方法，但目标资源不支持。",
        required: &[
            // An empty one is valid: nothing is allowed (§10.2.1).
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
        english: "No representation acceptable under the request's Accept* fields.",
        chinese: "没有符合 Accept、Accept-Language 等协商首部的可接受表示（与请求体类型无关）。",
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
        english: "The client must authenticate to a proxy.",
        chinese: "客户端须先向代理服务器进行身份验证。",
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
        english: "The server did not receive a complete request in time.",
        chinese: "服务器在等待时间内没有收到完整的请求报文。",
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
        english: "Conflict with the current state of the target; fix and resubmit.",
        chinese: "请求与目标资源当前状态冲突，客户端解决冲突后可重试。",
        ..COMMON
    },
    Status {
        code: 410,
        phrase: "Gone",
        constant: "GONE",
        reference: reference!("RFC 9110", "15.5.11"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        english: "Intentionally gone, likely for good.",
        chinese: "目标资源已被有意移除，且很可能是永久性的。",
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
        english: "Refused without a defined Content-Length.",
        chinese: "请求缺少 Content-Length，服务器拒绝接受。",
        ..COMMON
    },
    Status {
        code: 412,
        phrase: "Precondition Failed",
        constant: "PRECONDITION_FAILED",
        reference: reference!("RFC 9110", "15.5.13"),
        content: ContentRule::Expected,
        english: "One or more request preconditions evaluated to false.",
        chinese: "请求首部中的一个或多个先决条件（如 If-Match）不成立。",
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
        english: "Request content larger than the server will process.",
        chinese: "请求内容过大，服务器拒绝处理。",
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
        english: "The target URI is longer than the server will interpret.",
        chinese: "请求目标 URI 过长，服务器拒绝解释。",
        aliases: &["Request-URI Too Long", "Request-URI Too Large"],
        ..COMMON
    },
    Status {
        code: 415,
        phrase: "Unsupported Media Type",
        constant: "UNSUPPORTED_MEDIA_TYPE",
        reference: reference!("RFC 9110", "15.5.16"),
        content: ContentRule::Expected,
        english: "Request content is in a format not supported for this method and target.",
        chinese: "请求内容的媒体类型或内容编码不受支持（Content-Type / Content-Encoding）。",
        recommended: &[
            RecommendedField::may(
                "Accept",
                When::If("the media type was the fault"),
                reference!("RFC 9110", "15.5.16"),
            ),
            RecommendedField::should(
                "Accept-Encoding",
                When::If("the content coding was the fault"),
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
        english: "None of the requested ranges can be satisfied.",
        chinese: "Range 首部请求的范围无法满足。",
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
        english: "The Expect field could not be met.",
        chinese: "无法满足请求首部 Expect 中的期望。",
        ..COMMON
    },
    Status {
        code: 418,
        phrase: "(Unused)",
        constant: "IM_A_TEAPOT",
        reference: reference!("RFC 9110", "15.5.19"),
        state: State::Unused,
        english: "Reserved; joke code of RFC 2324 (\"I'm a teapot\").",
        chinese: "保留，未使用（源自 RFC 2324 愚人节玩笑“我是茶壶”）。",
        aliases: &["I'm a teapot"],
        ..COMMON
    },
    Status {
        code: 421,
        phrase: "Misdirected Request",
        constant: "MISDIRECTED_REQUEST",
        reference: reference!("RFC 9110", "15.5.20"),
        content: ContentRule::Expected,
        english: "This server cannot produce an authoritative response for the target URI.",
        chinese: "请求被发到了无法对该目标 URI 作权威响应的服务器或连接。",
        ..COMMON
    },
    Status {
        code: 422,
        phrase: "Unprocessable Content",
        constant: "UNPROCESSABLE_ENTITY",
        reference: reference!("RFC 9110", "15.5.21"),
        content: ContentRule::Expected,
        english: "Media type understood and syntax correct, but the instructions cannot be \
                  processed.",
        chinese: "请求内容的类型受支持且语法正确，但其中的指令无法处理（语义校验失败）。",
        aliases: &["Unprocessable Entity"],
        ..COMMON
    },
    Status {
        code: 423,
        phrase: "Locked",
        constant: "LOCKED",
        reference: reference!("RFC 4918", "11.3"),
        content: ContentRule::Expected,
        english: "The source or destination resource of the method is locked.",
        chinese: "方法的源资源或目标资源被锁定（WebDAV）。",
        ..COMMON
    },
    Status {
        code: 424,
        phrase: "Failed Dependency",
        constant: "FAILED_DEPENDENCY",
        reference: reference!("RFC 4918", "11.4"),
        content: ContentRule::Expected,
        english: "Not performed because another action it depended on failed.",
        chinese: "所依赖的另一操作失败，因此本操作未执行（WebDAV）。",
        ..COMMON
    },
    Status {
        code: 425,
        phrase: "Too Early",
        constant: "TOO_EARLY",
        reference: reference!("RFC 8470", "5.2"),
        content: ContentRule::Expected,
        english: "Unwilling to process a request that might be replayed (TLS early data).",
        chinese: "服务器不愿处理可能被重放的请求（TLS 早期数据）。",
        ..COMMON
    },
    Status {
        code: 426,
        phrase: "Upgrade Required",
        constant: "UPGRADE_REQUIRED",
        reference: reference!("RFC 9110", "15.5.22"),
        content: ContentRule::Expected,
        english: "Refused with the current protocol; upgrade first.",
        chinese: "拒绝用当前协议处理，客户端升级到其他协议后可重试。",
        required: &[
            RequiredField::new("Upgrade", When::Always, reference!("RFC 9110", "15.5.22")),
            RequiredField::new("Connection", When::Always, reference!("RFC 9110", "7.8"))
                .with_value("Upgrade"),
        ],
        recommended: &[RecommendedField::should(
            "Sec-WebSocket-Version",
            When::If("WebSocket was asked for in a version that is not supported"),
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
        english: "The origin server requires the request to be conditional.",
        chinese: "要求请求必须带先决条件（如 If-Match），以避免更新丢失。",
        ..COMMON
    },
    Status {
        code: 429,
        phrase: "Too Many Requests",
        constant: "TOO_MANY_REQUESTS",
        reference: reference!("RFC 6585", "4"),
        content: ContentRule::Expected,
        caching: Caching::Never,
        english: "Too many requests in a given time (rate limiting).",
        chinese: "在给定时间内请求过多，触发限流。",
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
        english: "Header fields (all or one) too large.",
        chinese: "请求首部整体或某个字段过大。",
        ..COMMON
    },
    Status {
        code: 451,
        phrase: "Unavailable For Legal Reasons",
        constant: "UNAVAILABLE_FOR_LEGAL_REASONS",
        reference: reference!("RFC 7725", "3"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        english: "Access denied because of a legal demand.",
        chinese: "因法律要求而拒绝提供该资源。",
        recommended: &[RecommendedField::should("Link", When::Always, reference!("RFC 7725", "4"))
            .with_value("rel=\"blocked-by\"")],
        ..COMMON
    },
];

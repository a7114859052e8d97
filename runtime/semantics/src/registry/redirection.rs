//! 3xx: the client has something left to do (RFC 9110 §15.4).

use super::COMMON;
use crate::reference::reference;
use crate::{Caching, ContentRule, RecommendedField, RequiredField, State, Status, When};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 300,
        phrase: "Multiple Choices",
        constant: "MULTIPLE_CHOICES",
        reference: reference!("RFC 9110", "15.4.1"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        english: "The target has several representations with their own URIs; choose one.",
        chinese: "目标资源有多个各带 URI 的表示，由客户端选择其一。",
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
        english: "The target has a new permanent URI.",
        chinese: "资源已永久移动到新 URI；客户端可能把 POST 改为 GET。",
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
        english: "The target is temporarily under a different URI.",
        chinese: "资源临时位于另一 URI；客户端可能把 POST 改为 GET。",
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
        english: "GET another resource for an indirect response to this request.",
        chinese: "请用 GET 访问 Location 指向的另一资源，以获取本次请求的间接响应。",
        recommended: &[
            // The definition of the code takes it for granted; without it there is nothing to see.
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
        english: "Conditional GET/HEAD: your stored representation is still valid.",
        chinese: "条件请求未满足变化条件：客户端已缓存的表示仍然有效，无需重新传输。",
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
        english: "(Deprecated) access the resource through a given proxy.",
        chinese: "（已弃用）须通过指定代理访问；因安全问题不应使用。",
        ..COMMON
    },
    Status {
        code: 306,
        phrase: "(Unused)",
        constant: "SWITCH_PROXY",
        reference: reference!("RFC 9110", "15.4.7"),
        state: State::Unused,
        english: "Reserved; was \"Switch Proxy\" in an old draft.",
        chinese: "保留，未使用。",
        aliases: &["Switch Proxy"],
        ..COMMON
    },
    Status {
        code: 307,
        phrase: "Temporary Redirect",
        constant: "TEMPORARY_REDIRECT",
        reference: reference!("RFC 9110", "15.4.8"),
        english: "Temporarily elsewhere; the method MUST NOT change.",
        chinese: "资源临时位于另一 URI，重定向时不得改变请求方法。",
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
        english: "Permanently elsewhere; the method is kept.",
        chinese: "资源已永久移动到新 URI，重定向时保持请求方法不变。",
        recommended: &[
            RecommendedField::should("Location", When::Always, reference!("RFC 9110", "15.4.9")),
            RecommendedField::may("Retry-After", When::Always, reference!("RFC 9110", "10.2.3")),
        ],
        ..COMMON
    },
];

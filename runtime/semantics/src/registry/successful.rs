//! 2xx: the request was received, understood and accepted (RFC 9110 §15.3).

use super::COMMON;
use crate::reference::reference;
use crate::{Caching, ContentRule, Method, RecommendedField, RequiredField, Status, When};

pub(super) const STATUSES: &[Status] = &[
    Status {
        code: 200,
        phrase: "OK",
        constant: "OK",
        reference: reference!("RFC 9110", "15.3.1"),
        content: ContentRule::Expected,
        caching: Caching::Heuristic,
        english: "The request succeeded; the content depends on the method.",
        chinese: "请求成功；响应内容的含义取决于请求方法。",
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
        english: "Fulfilled, and one or more new resources were created.",
        chinese: "请求成功，并因此创建了一个或多个新资源。",
        recommended: &[
            // Without it the new resource is the target itself, as with PUT (§15.3.2).
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
        english: "Accepted for processing, which has not been completed and may still be refused.",
        chinese: "请求已接受但尚未处理完成，最终也可能不被执行（异步任务）。",
        recommended: &[
            // A link to where the progress can be seen; Link does as well.
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
        english: "Success, but a transforming proxy modified the content of the origin's 200.",
        chinese: "请求成功，但响应内容已被转换代理修改，与源站的 200 响应不同。",
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
        english: "Success, and there is nothing to send as content.",
        chinese: "请求成功，没有可返回的内容。",
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
        english: "Success; the user agent should reset the document view that sent the request.",
        chinese: "请求成功，客户端应重置发出该请求的文档视图（如清空表单）。",
        ..COMMON
    },
    Status {
        code: 206,
        phrase: "Partial Content",
        constant: "PARTIAL_CONTENT",
        reference: reference!("RFC 9110", "15.3.7"),
        content: ContentRule::Required,
        caching: Caching::Heuristic,
        english: "One or more parts of the representation, in answer to a Range request.",
        chinese: "范围请求成功，返回所请求表示的一个或多个部分（不是分页）。",
        required: &[
            // Of several parts each has its own, and the response must not (§15.3.7.2).
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
        english: "Status for several independent operations; the body tells which succeeded.",
        chinese: "多个独立操作的状态集合，需解析响应体才能知道各自结果（WebDAV/批量）。",
        recommended: &[
            // Of the default content, a DAV:multistatus document.
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
        english: "Inside a 207 body: members of this binding were already listed.",
        chinese: "仅用于 207 响应体内部：该绑定的成员已在前面列出，不再重复。",
        ..COMMON
    },
    Status {
        code: 226,
        phrase: "IM Used",
        constant: "IM_USED",
        reference: reference!("RFC 3229", "10.4.1"),
        content: ContentRule::Required,
        english: "GET fulfilled with one or more instance-manipulations applied (delta encoding).",
        chinese: "GET 成功，返回的是对当前实例应用实例操作（如增量编码）后的结果。",
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

//! Descriptions of types of the standard library, and of those that several frameworks share.

use super::{DescribeRequest, RequestDescription};
use crate::api_responses;

/// What is read if it is sent.
impl<T: DescribeRequest> DescribeRequest for Option<T> {
    fn describe_request() -> RequestDescription {
        T::describe_optional_request()
    }
}

/// The handler gets the rejection, and decides what to send.
impl<T: DescribeRequest, E> DescribeRequest for Result<T, E> {
    fn describe_request() -> RequestDescription {
        T::describe_request().without_rejections()
    }
}

/// The responses to content that cannot be read as bytes. axum and actix-web send the same.
#[api_responses(
    crate = crate,
    /// The content could not be read completely.
    #[zh = "未能完整读取请求体。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct UnreadableContent;

/// The responses to content that cannot be read as text.
#[api_responses(
    crate = crate,
    /// The content is not text in its character encoding, or could not be read completely.
    #[zh = "请求体不符合其字符编码，或未能完整读取。"]
    400: String as "text/plain; charset=utf-8",
    /// The content is longer than the server allows.
    #[zh = "请求体超过服务器允许的长度。"]
    413: String as "text/plain; charset=utf-8",
)]
struct UnreadableText;

/// The content as text.
impl DescribeRequest for String {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_content::<Self>("text/plain")
            .with_rejection::<UnreadableText>()
    }
}

/// The content as bytes.
impl DescribeRequest for bytes::Bytes {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_content::<Self>("application/octet-stream")
            .with_rejection::<UnreadableContent>()
    }
}

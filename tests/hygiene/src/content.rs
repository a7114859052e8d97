//! Content of every kind.

use responses::{api_responses, Body, Fault, Problem, Raw};

/// A user.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct User {
    /// The name.
    pub name: String,
}

/// JSON, and problems.
///
/// # Errors
///
/// Always fails.
#[api_responses(
    PUT "/users/{id}",
    200,
    404: "No user has this id.",
    #[problem = "/problems/suspended"]
    /// The account is suspended.
    Suspended = 403,
    409: Problem,
    410: (),
    422: Vec<User>,
    500: Fault,
    #[deprecated = "no client waits for it"]
    503,
    crate = ::responses,
)]
pub async fn put_user() -> Result<PutUserResponse<User>, PutUserError> {
    std::future::ready(()).await;
    Err(PutUserError::NotFound)
}

/// One enum with derives.
#[api_responses(
    POST "/reports",
    200: _ as "text/html",
    202: String as "text/plain",
    207: Body as "application/octet-stream",
    400: &'static str as "text/plain",
    404: User,
    415: User as "application/vnd.user+json",
    crate = ::responses,
)]
pub async fn report() -> ReportResponse<&'static [u8]> {
    std::future::ready(ReportResponse::Ok(&b"report"[..])).await
}

/// A derive instead of the generated implementation.
#[api_responses(GET | HEAD, 200: User, 404, derive(Clone, Debug, PartialEq, Eq), crate = ::responses)]
pub async fn get_copy() -> GetCopyResponse {
    std::future::ready(GetCopyResponse::NotFound).await
}

/// Complete responses.
#[api_responses(GET "/files/{name}", 200: Raw, 206: Raw, 304: Raw, 404, 416 { content_range = "bytes */0" }, crate = ::responses)]
pub async fn get_file() -> GetFileResponse {
    let response = responses::Response::new(Body::empty());
    std::future::ready(GetFileResponse::relay(response)).await.unwrap_or(GetFileResponse::NotFound)
}

/// Generic content.
///
/// # Errors
///
/// Fails without content.
#[api_responses(GET, 200, 404, crate = ::responses)]
pub async fn get_any<U: Clone + Send>(
    any: Option<U>,
) -> Result<GetAnyResponse<Vec<u8>>, GetAnyError> {
    std::future::ready(any)
        .await
        .map(|_| GetAnyResponse::Ok(Vec::new()))
        .ok_or(GetAnyError::NotFound)
}

/// No content, and documentation in Chinese.
#[api_responses(DELETE "/users/{id}", 204, #[zh = "没有这个用户。"] 404, lang = "zh-CN", crate = ::responses)]
#[zh = "删除用户。"]
pub async fn delete_user() -> DeleteUserResponse {
    std::future::ready(DeleteUserResponse::NoContent).await
}

/// Overridden rules.
#[api_responses(
    ANY,
    200: String,
    #[allow(http::unregistered, reason = "v1 clients know it")]
    PageExpired = 419,
    #[allow(dead_code, reason = "it is sent elsewhere")]
    403,
    crate = ::responses,
)]
pub async fn any() -> AnyResponse {
    std::future::ready(AnyResponse::PageExpired).await
}

use api_responses::api_responses;
use api_responses::axum::Query;
use api_responses::axum::rejection::QueryRejection;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderValue;

use super::Shop;
use super::language_query::LanguageQuery;

/// Read this guide.
///
/// It is a page for people; programs read the OpenAPI document.
#[api_responses(
    GET "/docs",
    /// The page in the requested language.
    #[zh = "所选语言的文档页面。"]
    200: _ as "text/html; charset=utf-8" { content_language: HeaderValue },
    #[from(QueryRejection)]
    #[zh = "`lang` 只能是 `en` 或 `zh-CN`。"]
    400: "`lang` must be `en` or `zh-CN`.",
)]
#[zh = "阅读本指南。\n\n供人阅读；程序请读取 OpenAPI 文档。"]
pub(super) async fn get_guide(
    State(Shop { documents, .. }): State<Shop>,
    query: Result<Query<LanguageQuery>, QueryRejection>,
) -> Result<GetGuideResponse<Bytes>, GetGuideError> {
    let Query(query) = query?;
    let (language, page) = documents.guide(query.tag()).ok_or(GetGuideError::BadRequest)?;
    Ok(GetGuideResponse::Ok {
        content_language: HeaderValue::from_static(language.tag),
        body: page,
    })
}

use api_responses::axum::Query;
use api_responses::axum::rejection::QueryRejection;
use api_responses::{Raw, api_responses};
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse as _;

use super::Shop;
use super::language_query::LanguageQuery;

/// Get the OpenAPI document.
///
/// It describes the same endpoints as the guide, for programs.
#[api_responses(
    GET "/openapi.json",
    /// The OpenAPI 3.1 document.
    #[zh = "OpenAPI 3.1 文档。"]
    // The document is serialized already.
    200: Raw as "application/json",
    #[from(QueryRejection)]
    #[zh = "`lang` 只能是 `en` 或 `zh-CN`。"]
    400: "`lang` must be `en` or `zh-CN`.",
)]
#[zh = "获取 OpenAPI 文档。\n\n内容与本指南相同，供程序读取。"]
pub(super) async fn get_openapi(
    State(Shop { documents, .. }): State<Shop>,
    query: Result<Query<LanguageQuery>, QueryRejection>,
) -> Result<GetOpenapiResponse, GetOpenapiError> {
    let Query(query) = query?;
    let (_, document) = documents.openapi(query.tag()).ok_or(GetOpenapiError::BadRequest)?;
    let document = ([(CONTENT_TYPE, "application/json")], document);
    Ok(GetOpenapiResponse::Ok(document.into_response().into()))
}

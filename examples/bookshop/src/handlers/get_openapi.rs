use api_responses::{Raw, api_responses};
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse as _;

use super::Shop;

/// Get the OpenAPI document.
#[api_responses(
    GET "/openapi.json",
    /// The OpenAPI 3.1 document.
    #[zh = "OpenAPI 3.1 文档。"]
    // The document is serialized already.
    200: Raw as "application/json",
)]
#[zh = "获取 OpenAPI 文档。"]
pub(super) async fn get_openapi(State(Shop { documents, .. }): State<Shop>) -> GetOpenapiResponse {
    let document = ([(CONTENT_TYPE, "application/json")], documents.openapi());
    GetOpenapiResponse::Ok(document.into_response().into())
}

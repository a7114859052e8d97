//! The documents of the API.

use actix_web::web::{self, Bytes};
use actix_web::{HttpResponse, get};
use api_responses::{Raw, api_responses};

use crate::desk::Desk;

/// Read this guide.
#[api_responses(200: _ as "text/html; charset=utf-8")]
#[get("/docs")]
pub(super) async fn get_guide(desk: web::Data<Desk>) -> GetGuideResponse<Bytes> {
    GetGuideResponse::Ok(desk.documents.guide.clone())
}

/// Get the OpenAPI document.
///
/// It describes the same endpoints as the guide, for programs.
#[api_responses(
    // The document is serialized already.
    200: Raw as "application/json",
)]
#[get("/openapi.json")]
pub(super) async fn get_openapi(desk: web::Data<Desk>) -> GetOpenapiResponse {
    let document = desk.documents.openapi.clone();
    let response = HttpResponse::Ok().content_type("application/json").body(document);
    GetOpenapiResponse::Ok(response.into())
}

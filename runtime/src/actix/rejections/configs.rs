//! Configurations with which actix-web's extractors reject with problem documents (RFC 9457).
//!
//! `detail` is the text of the error, which describes the request. The codes are the defaults of the
//! extractors.

use actix_web::ResponseError as _;
use actix_web::error::{JsonPayloadError, PathError, QueryPayloadError, UrlencodedError};
use actix_web::web::{FormConfig, JsonConfig, PathConfig, QueryConfig, ServiceConfig};

use super::rejection::{FormRejection, JsonRejection, PathRejection, QueryRejection};
use crate::Problem;

/// Configures all four extractors of an `App` or a scope to reject with problem documents.
///
/// ```
/// use actix_web::App;
/// use api_responses::actix;
///
/// let app = App::new().configure(actix::configure);
/// ```
///
/// Options of one extractor are set afterwards: `.app_data(json_config().limit(20 << 20))`.
pub fn configure(config: &mut ServiceConfig) {
    config
        .app_data(json_config())
        .app_data(form_config())
        .app_data(path_config())
        .app_data(query_config());
}

/// Returns a configuration with which `web::Json` rejects with [`JsonRejection`].
///
/// The limit and all other options have actix-web's defaults, and can be changed.
///
/// ```
/// use actix_web::App;
/// use api_responses::actix::json_config;
///
/// let app = App::new().app_data(json_config().limit(20 << 20));
/// ```
pub fn json_config() -> JsonConfig {
    JsonConfig::default().error_handler(|error, _| json_rejection(&error).into())
}

/// Returns a configuration with which `web::Form` rejects with [`FormRejection`].
///
/// The limit has actix-web's default, and can be changed.
///
/// ```
/// use actix_web::App;
/// use api_responses::actix::form_config;
///
/// let app = App::new().app_data(form_config().limit(1 << 20));
/// ```
pub fn form_config() -> FormConfig {
    FormConfig::default().error_handler(|error, _| form_rejection(&error).into())
}

/// Returns a configuration with which `web::Path` rejects with [`PathRejection`].
///
/// ```
/// use actix_web::App;
/// use api_responses::actix::path_config;
///
/// let app = App::new().app_data(path_config());
/// ```
pub fn path_config() -> PathConfig {
    PathConfig::default().error_handler(|error, _| path_rejection(&error).into())
}

/// Returns a configuration with which `web::Query` rejects with [`QueryRejection`].
///
/// ```
/// use actix_web::App;
/// use api_responses::actix::query_config;
///
/// let app = App::new().app_data(query_config());
/// ```
pub fn query_config() -> QueryConfig {
    QueryConfig::default().error_handler(|error, _| query_rejection(&error).into())
}

/// Keeps the code, with the text of the error as `detail`.
pub fn json_rejection(error: &JsonPayloadError) -> JsonRejection {
    let problem = Problem::from(error.to_string());
    match error.status_code().as_u16() {
        413 => JsonRejection::ContentTooLarge(problem),
        _ => JsonRejection::BadRequest(problem),
    }
}

/// Keeps the code, with the text of the error as `detail`.
pub fn form_rejection(error: &UrlencodedError) -> FormRejection {
    let problem = Problem::from(error.to_string());
    match error.status_code().as_u16() {
        413 => FormRejection::ContentTooLarge(problem),
        415 => FormRejection::UnsupportedMediaType(problem),
        _ => FormRejection::BadRequest(problem),
    }
}

/// The text of the error is the `detail`.
pub fn path_rejection(error: &PathError) -> PathRejection {
    PathRejection::NotFound(error.to_string().into())
}

/// The text of the error is the `detail`.
pub fn query_rejection(error: &QueryPayloadError) -> QueryRejection {
    QueryRejection::BadRequest(error.to_string().into())
}

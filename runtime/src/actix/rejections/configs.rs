//! Configurations with which actix-web's extractors reject with problem documents (RFC 9457).
//!
//! `detail` is the text of the error, which describes the request. The codes are the defaults of the
//! extractors.

use actix_web::ResponseError as _;
use actix_web::error::{JsonPayloadError, UrlencodedError};
use actix_web::web::{FormConfig, JsonConfig, PathConfig, QueryConfig};

use super::rejection::{FormRejection, JsonRejection, PathRejection, QueryRejection};
use crate::Problem;

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
    JsonConfig::default().error_handler(|error, _| json(&error).into())
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
    FormConfig::default().error_handler(|error, _| form(&error).into())
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
    PathConfig::default()
        .error_handler(|error, _| PathRejection::NotFound(error.to_string().into()).into())
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
    QueryConfig::default()
        .error_handler(|error, _| QueryRejection::BadRequest(error.to_string().into()).into())
}

fn json(error: &JsonPayloadError) -> JsonRejection {
    let problem = Problem::from(error.to_string());
    match error.status_code().as_u16() {
        413 => JsonRejection::ContentTooLarge(problem),
        _ => JsonRejection::BadRequest(problem),
    }
}

fn form(error: &UrlencodedError) -> FormRejection {
    let problem = Problem::from(error.to_string());
    match error.status_code().as_u16() {
        413 => FormRejection::ContentTooLarge(problem),
        415 => FormRejection::UnsupportedMediaType(problem),
        _ => FormRejection::BadRequest(problem),
    }
}

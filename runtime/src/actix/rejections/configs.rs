//! Configurations of actix-web's extractors that answer with problem documents (RFC 9457).
//!
//! `detail` is what the error says, which is about the request. The codes stay those that the
//! extractors give by default.

use actix_web::ResponseError as _;
use actix_web::error::{JsonPayloadError, UrlencodedError};
use actix_web::web::{FormConfig, JsonConfig, PathConfig, QueryConfig};

use super::rejection::{FormRejection, JsonRejection, PathRejection, QueryRejection};
use crate::Problem;

/// Makes `web::Json` answer with [`JsonRejection`].
///
/// The limit and the rest are at actix-web's defaults, and can be set on what is returned.
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

/// Makes `web::Form` answer with [`FormRejection`].
///
/// The limit is at actix-web's default, and can be set on what is returned.
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

/// Makes `web::Path` answer with [`PathRejection`].
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

/// Makes `web::Query` answer with [`QueryRejection`].
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

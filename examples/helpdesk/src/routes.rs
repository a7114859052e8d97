//! The routes of all handlers.

use actix_web::web::ServiceConfig;
use api_responses::actix::{ApiConfig, RoutedEndpoints};

use crate::errors::extract;
use crate::{api, pages};

/// Configures an `App`.
pub(crate) fn configure(config: &mut ServiceConfig) {
    config
        .configure(extract::configure)
        .configure(ApiConfig::apply(routes))
        .default_service(endpoints().error_fallback(extract::FORMAT));
}

fn routes(config: &mut ApiConfig<'_>) {
    config.configure(pages::routes).scope(api::scope());
}

/// Returns all endpoints, with their prefixes.
///
/// ```
/// let endpoints = helpdesk::endpoints();
/// assert!(endpoints.iter().any(|endpoint| endpoint.path() == "/api/tickets/{id}"));
/// assert!(endpoints.undeclared().is_empty());
/// ```
pub fn endpoints() -> RoutedEndpoints {
    RoutedEndpoints::of(routes)
}

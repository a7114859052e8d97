//! The JSON API, under `/api`, for programs with a token. Errors are problem documents (RFC 9457).

mod client;
mod errors;
mod tickets;

use api_responses::ErrorFormat;
use api_responses::actix::{self, ApiScope};

/// Its extractors and its router have another error format than those of the pages.
pub(crate) fn scope() -> ApiScope {
    let scope = ApiScope::new("/api")
        .endpoint(tickets::list_tickets)
        .endpoint(tickets::create_ticket)
        .endpoint(tickets::get_ticket);
    let fallback = scope.routed().error_fallback(ErrorFormat::PROBLEM);
    scope.map(|scope| {
        scope
            .configure(actix::configure)
            .app_data(actix::json_config().limit(64 << 10))
            .default_service(fallback)
    })
}

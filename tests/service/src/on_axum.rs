//! The service on axum.

use api_responses::ErrorFormat;
use api_responses::axum::RouterExt as _;
use axum::Router;
use axum::extract::DefaultBodyLimit;

use crate::context::App;
use crate::extract::LIMIT;
use crate::{accounts, notes, pages, weather};

/// Returns the routes, from the declarations.
pub fn router(app: App) -> Router {
    Router::new()
        .endpoint(accounts::check_health)
        .endpoint(accounts::sign_up)
        .endpoint(accounts::sign_in)
        .endpoint(accounts::sign_out)
        .endpoint(accounts::get_user)
        .endpoint(notes::list_notes)
        .endpoint(notes::create_note)
        .endpoint(notes::get_note)
        .endpoint(notes::replace_note)
        .endpoint(notes::delete_note)
        .endpoint(notes::lock_note)
        .endpoint(notes::unlock_note)
        .endpoint(notes::get_text)
        .endpoint(notes::import_notes)
        .endpoint(notes::get_statistics)
        .endpoint(weather::get_weather)
        .endpoint(pages::show_login)
        .endpoint(pages::login)
        .endpoint(pages::show_home)
        .endpoint(pages::show_note)
        .error_fallbacks(ErrorFormat::PROBLEM)
        .layer(DefaultBodyLimit::max(LIMIT))
        .with_state(app)
}

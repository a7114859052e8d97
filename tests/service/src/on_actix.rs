//! The service on actix-web.

use actix_web::web::{self, PayloadConfig, ServiceConfig};
use api_responses::ErrorFormat;
use api_responses::actix::error_fallback;

use crate::context::App;
use crate::extract::LIMIT;
use crate::{OPERATIONS, accounts, notes, pages, weather};

/// Configures an `App` of actix-web.
pub fn configure(config: &mut ServiceConfig, app: App) {
    config
        .app_data(web::Data::from(app))
        .app_data(PayloadConfig::new(LIMIT))
        .route("/health", web::get().to(accounts::check_health))
        .route("/users", web::post().to(accounts::sign_up))
        .route("/users/{id}", web::get().to(accounts::get_user))
        .route("/sessions", web::post().to(accounts::sign_in))
        .route("/sessions", web::delete().to(accounts::sign_out))
        .route("/notes", web::get().to(notes::list_notes))
        .route("/notes", web::post().to(notes::create_note))
        .route("/notes/{id}", web::get().to(notes::get_note))
        .route("/notes/{id}", web::put().to(notes::replace_note))
        .route("/notes/{id}", web::delete().to(notes::delete_note))
        .route("/notes/{id}/lock", web::post().to(notes::lock_note))
        .route("/notes/{id}/lock", web::delete().to(notes::unlock_note))
        .route("/notes/{id}/text", web::get().to(notes::get_text))
        .route("/imports", web::post().to(notes::import_notes))
        .route("/statistics", web::get().to(notes::get_statistics))
        .route("/weather/{city}", web::get().to(weather::get_weather))
        .route("/login", web::get().to(pages::show_login))
        .route("/login", web::post().to(pages::login))
        .route("/", web::get().to(pages::show_home))
        .route("/pages/{id}", web::get().to(pages::show_note))
        .default_service(error_fallback(ErrorFormat::PROBLEM, OPERATIONS));
}

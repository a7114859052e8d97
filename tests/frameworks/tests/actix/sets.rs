//! The routes of the handlers that include sets.

use actix_web::web::{self, ServiceConfig};

use crate::get_or_head;
use frameworks::api::sets::methods::{Lodgers, Lodging as _};
use frameworks::api::sets::{
    around, conversions, custom_format, dropped, existing, generic_errors, guard, guarded_pages,
    nested, one_enum, returned,
};

pub(super) fn library(app: &mut ServiceConfig) {
    app.route("/sets/drawers/{selector}", web::post().to(guard::open_drawer))
        .route("/sets/cupboards/{selector}", get_or_head().to(guard::open_cupboard))
        .route("/sets/readings/{selector}", get_or_head().to(nested::read))
        .route("/sets/entrance/{selector}", web::post().to(returned::enter))
        .route("/sets/letters/{selector}", web::post().to(one_enum::send_letter))
        .route("/sets/bindings/{selector}", web::post().to(conversions::bind))
        .route("/sets/cards/{selector}", get_or_head().to(generic_errors::find_card))
        .route(
            "/sets/scales/{selector}",
            get_or_head().to(generic_errors::weigh::<shared_errors::ApiError>),
        )
        .route("/sets/strings/{selector}", get_or_head().to(generic_errors::weigh::<String>))
        .route("/sets/health/{selector}", get_or_head().to(custom_format::get_health))
        .route("/sets/drops/{selector}", web::post().to(dropped::drop_book))
        .route("/sets/seats/{selector}", get_or_head().to(existing::find_seat))
        .route("/sets/pages/{selector}", get_or_head().to(guarded_pages::show_page))
        .route("/sets/forms/{selector}", web::post().to(guarded_pages::send_form))
        .route("/sets/programs/{selector}", get_or_head().to(existing::get_program))
        .route("/sets/tickets/{selector}", web::post().to(existing::buy_ticket))
        .route("/sets/sorting/{selector}", web::post().to(around::sort))
        .service(
            web::resource("/sets/prints/{selector}")
                .route(web::post().to(custom_format::copy))
                .route(web::put().to(custom_format::reprint)),
        )
        .service(
            web::resource("/sets/lodgers/{selector}")
                .route(get_or_head().to(Lodgers::find))
                .route(web::put().to(Lodgers::put_up)),
        );
}

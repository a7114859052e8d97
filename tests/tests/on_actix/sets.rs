//! The routes of what takes sets in.

use actix_web::web::{self, ServiceConfig};

use crate::common::api::sets::methods::{House as _, Lodgers};
use crate::common::api::sets::{
    around, conversions, dropped, generic_errors, guard, house_format, nested, one_enum, returned,
};
use crate::get_or_head;

pub(super) fn library(app: &mut ServiceConfig) {
    app.route("/sets/drawers/{which}", web::post().to(guard::open_drawer))
        .route("/sets/cupboards/{which}", get_or_head().to(guard::open_cupboard))
        .route("/sets/readings/{which}", get_or_head().to(nested::read))
        .route("/sets/entrance/{which}", web::post().to(returned::enter))
        .route("/sets/letters/{which}", web::post().to(one_enum::send_letter))
        .route("/sets/bindings/{which}", web::post().to(conversions::bind))
        .route("/sets/cards/{which}", get_or_head().to(generic_errors::find_card))
        .route("/sets/scales/{which}", get_or_head().to(generic_errors::weigh::<house::ApiError>))
        .route("/sets/strings/{which}", get_or_head().to(generic_errors::weigh::<String>))
        .route("/sets/health/{which}", get_or_head().to(house_format::get_health))
        .route("/sets/drops/{which}", web::post().to(dropped::drop_book))
        .route("/sets/sorting/{which}", web::post().to(around::sort))
        .service(
            web::resource("/sets/prints/{which}")
                .route(web::post().to(house_format::copy))
                .route(web::put().to(house_format::reprint)),
        )
        .service(
            web::resource("/sets/lodgers/{which}")
                .route(get_or_head().to(Lodgers::find))
                .route(web::put().to(Lodgers::put_up)),
        );
}

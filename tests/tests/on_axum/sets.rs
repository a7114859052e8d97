//! The routes of what takes sets in: by declaration, and by hand.

use api_responses::axum::RouterExt as _;
use axum::Router;
use axum::routing::{get, post, put};

use crate::common::api::sets::methods::{House as _, Lodgers};
use crate::common::api::sets::{
    around, conversions, dropped, generic_errors, guard, house_format, nested, one_enum, returned,
};

pub(super) fn routed() -> Router {
    Router::new()
        .endpoint(guard::open_drawer)
        .endpoint(nested::read)
        .endpoint(returned::enter)
        .endpoint(dropped::drop_book)
        .endpoint(one_enum::send_letter)
        .endpoint(generic_errors::find_card)
        .endpoint(house_format::copy)
        .endpoint(house_format::reprint)
        .endpoint(Lodgers::find)
        .route("/sets/lodgers/{which}", put(Lodgers::put_up))
        .route("/sets/cupboards/{which}", get(guard::open_cupboard))
        .route("/sets/bindings/{which}", post(conversions::bind))
        .route("/sets/sorting/{which}", post(around::sort))
        .merge(alike())
}

pub(super) fn routed_otherwise() -> Router {
    Router::new()
        .endpoint(guard::open_cupboard)
        .endpoint(conversions::bind)
        .endpoint(around::sort)
        .endpoint(Lodgers::put_up)
        .route("/sets/lodgers/{which}", get(Lodgers::find))
        .route("/sets/drawers/{which}", post(guard::open_drawer))
        .route("/sets/readings/{which}", get(nested::read))
        .route("/sets/entrance/{which}", post(returned::enter))
        .route("/sets/drops/{which}", post(dropped::drop_book))
        .route("/sets/letters/{which}", post(one_enum::send_letter))
        .route("/sets/cards/{which}", get(generic_errors::find_card))
        .route("/sets/prints/{which}", post(house_format::copy).put(house_format::reprint))
        .merge(alike())
}

/// The same declaration for two types, and one that knows no path.
fn alike() -> Router {
    Router::new()
        .endpoint(generic_errors::weigh::<house::ApiError>)
        .route("/sets/strings/{which}", get(generic_errors::weigh::<String>))
        .route("/sets/health/{which}", get(house_format::get_health))
}

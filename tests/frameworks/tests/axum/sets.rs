//! The routes of the handlers that include sets: by declaration, and with axum's functions.

use api_responses::axum::RouterExt as _;
use axum::Router;
use axum::routing::{get, post, put};

use frameworks::api::sets::methods::{Lodgers, Lodging as _};
use frameworks::api::sets::{
    around, conversions, custom_format, dropped, existing, generic_errors, guard, guarded_pages,
    nested, one_enum, returned,
};

pub(super) fn routed() -> Router {
    Router::new()
        .endpoint(guard::open_drawer)
        .endpoint(nested::read)
        .endpoint(returned::enter)
        .endpoint(dropped::drop_book)
        .endpoint(one_enum::send_letter)
        .endpoint(generic_errors::find_card)
        .endpoint(existing::find_seat)
        .endpoint(guarded_pages::show_page)
        .endpoint(guarded_pages::send_form)
        .endpoint(existing::get_program)
        .route("/sets/tickets/{selector}", post(existing::buy_ticket))
        .endpoint(custom_format::copy)
        .endpoint(custom_format::reprint)
        .endpoint(Lodgers::find)
        .route("/sets/lodgers/{selector}", put(Lodgers::put_up))
        .route("/sets/cupboards/{selector}", get(guard::open_cupboard))
        .route("/sets/bindings/{selector}", post(conversions::bind))
        .route("/sets/sorting/{selector}", post(around::sort))
        .merge(alike())
}

pub(super) fn routes_with_swapped_routing() -> Router {
    Router::new()
        .endpoint(guard::open_cupboard)
        .endpoint(conversions::bind)
        .endpoint(existing::buy_ticket)
        .route("/sets/pages/{selector}", get(guarded_pages::show_page))
        .route("/sets/forms/{selector}", post(guarded_pages::send_form))
        .route("/sets/seats/{selector}", get(existing::find_seat))
        .route("/sets/programs/{selector}", get(existing::get_program))
        .endpoint(around::sort)
        .endpoint(Lodgers::put_up)
        .route("/sets/lodgers/{selector}", get(Lodgers::find))
        .route("/sets/drawers/{selector}", post(guard::open_drawer))
        .route("/sets/readings/{selector}", get(nested::read))
        .route("/sets/entrance/{selector}", post(returned::enter))
        .route("/sets/drops/{selector}", post(dropped::drop_book))
        .route("/sets/letters/{selector}", post(one_enum::send_letter))
        .route("/sets/cards/{selector}", get(generic_errors::find_card))
        .route("/sets/prints/{selector}", post(custom_format::copy).put(custom_format::reprint))
        .merge(alike())
}

/// One declaration for two types, and a declaration without a path.
fn alike() -> Router {
    Router::new()
        .endpoint(generic_errors::weigh::<shared_errors::ApiError>)
        .route("/sets/strings/{selector}", get(generic_errors::weigh::<String>))
        .route("/sets/health/{selector}", get(custom_format::get_health))
}

//! Declared handlers on actix-web, over a socket: some under its route attributes, which make a unit
//! struct of a handler, and some routed as plain functions.

mod asked_twice;
#[path = "../common/mod.rs"]
mod common;
mod outside;
#[path = "../common/outside.rs"]
mod outside_of_handlers;
mod route_attributes;
mod sets;
mod unit_structs;
#[path = "../common/untouched.rs"]
mod untouched;

use std::fmt;
use std::net::SocketAddr;

use actix_web::http::StatusCode;
use actix_web::web::{self, Json, ServiceConfig};
use actix_web::{
    App, CustomizeResponder, HttpResponse, HttpServer, Responder, ResponseError, guard,
};
use api_responses::http::{HeaderName, HeaderValue};

use common::api::claims::{OWN, OwnError};
use common::api::fields::GetStockError;
use common::api::header_fields::{
    authentication, conditions, creation, limits, redirects, refusals, text_of_requests, values,
};
use common::api::{self, Book};
use common::declared::{self, Declared};
use common::expected::Case;
use common::{faults, wire};
use framework::Which;

mod framework {
    pub(crate) use actix_web::web::Json;
    pub(crate) type Which = actix_web::web::Path<String>;
}

impl fmt::Display for OwnError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.answer().1)
    }
}

impl ResponseError for OwnError {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.answer().0).unwrap()
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::build(self.status_code()).content_type(OWN).body(self.answer().1)
    }
}

fn cases() -> Vec<Case> {
    let own = route_attributes::cases().into_iter().chain(unit_structs::cases());
    api::cases().into_iter().chain(own).collect()
}

fn declared() -> Vec<Declared> {
    let own = route_attributes::declared().into_iter().chain(unit_structs::declared());
    api::declared().into_iter().chain(own).collect()
}

/// A tuple is no response on actix-web.
async fn get_stock(which: Which) -> Result<impl Responder, GetStockError> {
    let (fields, response) = api::fields::get_stock(which).await?;
    let field = |response: CustomizeResponder<_>, (name, value): (&HeaderName, &HeaderValue)| {
        response.append_header((name.as_str(), value.as_bytes()))
    };
    Ok(fields.iter().fold(response.customize(), field))
}

/// `web::get()` does not answer HEAD.
fn get_or_head() -> actix_web::Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

fn query() -> actix_web::Route {
    web::method(actix_web::http::Method::from_bytes(b"QUERY").unwrap())
}

fn library(app: &mut ServiceConfig) {
    app.service(route_attributes::get_user)
        .service(route_attributes::change_user)
        .service(route_attributes::get_member)
        .service(route_attributes::get_guest)
        .service((route_attributes::get_copies, route_attributes::move_stock))
        .service((unit_structs::f, unit_structs::body))
        .service((unit_structs::location, unit_structs::r#type))
        .service(
            web::resource("/books/{which}")
                .route(get_or_head().to(api::two_enums::get_book))
                .route(web::put().to(api::claims::put_book))
                .route(web::delete().to(api::claims::give_away))
                .route(web::post().to(api::claims::buy)),
        )
        .service(
            web::resource("/loans/{which}")
                .route(web::post().to(api::problems::lend_book))
                .route(web::delete().to(api::without_content::return_book)),
        )
        .route("/labels/{which}", web::post().to(api::one_enum::print_label))
        .route("/exports/{which}", get_or_head().to(api::content::get_export))
        .route("/pages/{which}", get_or_head().to(api::content::get_page))
        .route("/forms/{which}", web::post().to(api::without_content::hand_in))
        .route("/reading/{which}", get_or_head().to(api::without_content::read))
        .route("/stock/{which}", get_or_head().to(get_stock))
        .route("/copies/{which}", web::head().to(api::without_content::has_copy))
        .route("/shelves/{which}", get_or_head().to(api::methods::walk))
        .route("/bell/{which}", web::route().to(api::methods::ring))
        .route("/search/{which}", query().to(api::methods::search))
        .route("/rooms/{which}", get_or_head().to(api::empty_enums::Rooms::get))
        .route("/vault/{which}", get_or_head().to(api::empty_enums::open_vault))
        .route("/samples/{which}", get_or_head().to(api::generic::get_sample::<Book>))
        .route("/numbers/{which}", get_or_head().to(api::generic::get_sample::<u8>))
        .route("/titles/{which}", get_or_head().to(api::generic::get_title))
        .route("/names/f/{which}", get_or_head().to(api::names::f))
        .route("/names/body/{which}", get_or_head().to(api::names::body))
        .route("/names/location/{which}", web::post().to(api::names::location))
        .route("/names/type/{which}", get_or_head().to(api::names::r#type))
        .route("/traced/above/{which}", get_or_head().to(api::traced::above))
        .route("/traced/below/{which}", get_or_head().to(api::traced::below))
        .service(web::resource("/orders").route(web::post().to(api::request_content::order)))
        .configure(with_header_fields)
        .configure(sets::library);
}

fn with_header_fields(app: &mut ServiceConfig) {
    app.route("/moved/{which}", get_or_head().to(redirects::follow))
        .route("/crates/{which}", web::post().to(creation::crates))
        .route("/piles/{which}", web::route().to(creation::pile))
        .route("/safes/{which}", web::head().to(authentication::has_safe))
        .route("/covers/{which}", web::patch().to(refusals::change_cover))
        .route("/talks/{which}", get_or_head().to(refusals::talk))
        .route("/anything/{which}", web::route().to(refusals::anything))
        .route("/lists/{which}", get_or_head().to(values::list))
        .route("/desks/{which}", get_or_head().to(values::ask_desk))
        .route("/tags", web::post().to(text_of_requests::tag))
        .service(
            web::resource("/stores/{which}")
                .route(web::post().to(creation::store))
                .route(web::put().to(creation::put_store)),
        )
        .service(
            web::resource("/safe/{which}")
                .route(get_or_head().to(authentication::open_safe))
                .route(web::post().to(authentication::close_safe)),
        )
        .service(
            web::resource("/editions/{which}")
                .route(get_or_head().to(conditions::get_edition))
                .route(web::patch().to(conditions::change_edition)),
        )
        .service(
            web::resource("/counter/{which}")
                .route(web::post().to(limits::ask))
                .route(get_or_head().to(limits::look)),
        );
}

/// A service without a single declaration.
fn undeclared(app: &mut ServiceConfig) {
    let order = |Json(book): Json<Book>| async { Json(book) };
    app.service(web::resource("/orders").route(web::post().to(order)));
}

fn serve(configure: fn(&mut ServiceConfig)) -> SocketAddr {
    let server = HttpServer::new(move || App::new().configure(configure)).workers(1);
    let server = server.disable_signals().bind("127.0.0.1:0").unwrap();
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    address
}

#[tokio::test]
async fn every_variant_arrives() {
    wire::answers(serve(library), &cases()).await;
}

/// The routes that `#[get]` makes do not answer HEAD; the others of this service do.
#[tokio::test]
async fn head_is_get_without_content() {
    wire::answers_head_like_get(serve(library), &api::cases()).await;
}

#[tokio::test]
async fn what_arrives_is_what_is_declared() {
    wire::answers_as_declared(serve(library), &cases()).await;
}

#[test]
fn operations_say_what_is_declared() {
    declared::operations_say_what_is_declared(&declared());
}

#[test]
fn every_variant_is_asked_for() {
    declared::every_variant_is_asked_for(&declared(), &cases());
}

#[tokio::test]
async fn what_actix_answers_is_left_as_it_is() {
    untouched::answers_are_the_frameworks(serve(library), serve(undeclared)).await;
}

#[tokio::test]
async fn only_the_log_learns_of_a_fault() {
    faults::only_the_log_learns_of_a_fault(serve(library)).await;
}

#[tokio::test]
async fn the_log_learns_of_dropped_errors() {
    faults::the_log_learns_of_dropped_errors(serve(library)).await;
}

#[tokio::test]
async fn the_log_does_not_learn_of_the_clients_errors() {
    faults::the_log_does_not_learn_of_the_clients_errors(serve(library)).await;
}

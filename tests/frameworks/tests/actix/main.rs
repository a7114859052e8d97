//! Declared handlers on actix-web, over a socket. Some have its route attributes, which turn a handler into
//! a unit struct, and some are routed as functions.

mod blocks;
mod enforcement;
mod head;
mod other_attributes;
mod rejections;
mod relay;
mod route_attributes;
mod second_response;
mod sets;
mod unit_structs;

use std::net::SocketAddr;

use actix_web::web::{self, Json, ServiceConfig};
use actix_web::{App, CustomizeResponder, HttpServer, Responder, guard};
use api_responses::http::{HeaderName, HeaderValue};

use frameworks::api::fields::GetStockError;
use frameworks::api::header_fields::{
    authentication, conditions, creation, limits, redirects, refusals, text_of_requests, values,
};
use frameworks::api::{self, Book};
use frameworks::described::{self, Described};
use frameworks::expected::Case;
use frameworks::extract::Selector;
use frameworks::{framework_responses, unexpected_errors, wire};

/// actix-web's own extractor, instead of the one for all frameworks.
type Path = web::Path<String>;

fn cases() -> Vec<Case> {
    let own = route_attributes::cases().into_iter().chain(unit_structs::cases());
    api::cases().into_iter().chain(own).collect()
}

fn described() -> Vec<Described> {
    let own = route_attributes::described().into_iter().chain(unit_structs::described());
    api::described().into_iter().chain(own).collect()
}

/// actix-web has no tuple responses.
async fn get_stock(selector: Selector) -> Result<impl Responder, GetStockError> {
    let (fields, response) = api::fields::get_stock(selector).await?;
    let field = |response: CustomizeResponder<_>, (name, value): (&HeaderName, &HeaderValue)| {
        response.append_header((name.as_str(), value.as_bytes()))
    };
    Ok(fields.iter().fold(response.customize(), field))
}

/// `web::get()` does not route HEAD.
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
            web::resource("/books/{selector}")
                .route(get_or_head().to(api::two_enums::get_book))
                .route(web::put().to(api::claims::put_book))
                .route(web::delete().to(api::claims::give_away))
                .route(web::post().to(api::claims::buy)),
        )
        .service(
            web::resource("/loans/{selector}")
                .route(web::post().to(api::problems::lend_book))
                .route(web::delete().to(api::without_content::return_book)),
        )
        .route("/labels/{selector}", web::post().to(api::one_enum::print_label))
        .route("/exports/{selector}", get_or_head().to(api::content::get_export))
        .route("/pages/{selector}", get_or_head().to(api::content::get_page))
        .route("/forms/{selector}", web::post().to(api::without_content::hand_in))
        .route("/reading/{selector}", get_or_head().to(api::without_content::read))
        .route("/stock/{selector}", get_or_head().to(get_stock))
        .route("/copies/{selector}", web::head().to(api::without_content::has_copy))
        .route("/shelves/{selector}", get_or_head().to(api::methods::walk))
        .route("/bell/{selector}", web::route().to(api::methods::ring))
        .route("/search/{selector}", query().to(api::methods::search))
        .route("/rooms/{selector}", get_or_head().to(api::empty_enums::Rooms::get))
        .route("/vault/{selector}", get_or_head().to(api::empty_enums::open_vault))
        .route("/samples/{selector}", get_or_head().to(api::generic::get_sample::<Book>))
        .route("/numbers/{selector}", get_or_head().to(api::generic::get_sample::<u8>))
        .route("/titles/{selector}", get_or_head().to(api::generic::get_title))
        .route("/names/f/{selector}", get_or_head().to(api::names::f))
        .route("/names/body/{selector}", get_or_head().to(api::names::body))
        .route("/names/location/{selector}", web::post().to(api::names::location))
        .route("/names/type/{selector}", get_or_head().to(api::names::r#type))
        .route("/instrumented/above/{selector}", get_or_head().to(api::instrumented::above))
        .route("/instrumented/below/{selector}", get_or_head().to(api::instrumented::below))
        .service(web::resource("/orders").route(web::post().to(api::request_content::order)))
        .configure(blocks::library)
        .configure(with_header_fields)
        .configure(sets::library);
}

fn with_header_fields(app: &mut ServiceConfig) {
    app.route("/moved/{selector}", get_or_head().to(redirects::follow))
        .route("/crates/{selector}", web::post().to(creation::crates))
        .route("/piles/{selector}", web::route().to(creation::pile))
        .route("/safes/{selector}", web::head().to(authentication::has_safe))
        .route("/covers/{selector}", web::patch().to(refusals::change_cover))
        .route("/talks/{selector}", get_or_head().to(refusals::talk))
        .route("/anything/{selector}", web::route().to(refusals::anything))
        .route("/lists/{selector}", get_or_head().to(values::list))
        .route("/desks/{selector}", get_or_head().to(values::ask_desk))
        .route("/tags", web::post().to(text_of_requests::tag))
        .service(
            web::resource("/stores/{selector}")
                .route(web::post().to(creation::store))
                .route(web::put().to(creation::put_store)),
        )
        .service(
            web::resource("/safe/{selector}")
                .route(get_or_head().to(authentication::open_safe))
                .route(web::post().to(authentication::close_safe)),
        )
        .service(
            web::resource("/editions/{selector}")
                .route(get_or_head().to(conditions::get_edition))
                .route(web::patch().to(conditions::change_edition)),
        )
        .service(
            web::resource("/counter/{selector}")
                .route(web::post().to(limits::ask))
                .route(get_or_head().to(limits::look)),
        );
}

/// A service without declarations.
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
async fn every_variant_is_sent_as_expected() {
    wire::responses_are_as_expected(serve(library), &cases()).await;
}

/// The routes of `#[get]` do not route HEAD. The other ones of this service do.
#[tokio::test]
async fn head_is_answered_like_get_without_content() {
    wire::head_matches_get(serve(library), &api::cases()).await;
}

#[tokio::test]
async fn responses_match_their_declarations() {
    wire::responses_match_their_declarations(serve(library), &cases()).await;
}

#[test]
fn operations_match_their_declarations() {
    described::operations_match_their_declarations(&described());
}

#[test]
fn every_variant_has_a_case() {
    described::every_variant_has_a_case(&described(), &cases());
}

#[tokio::test]
async fn responses_of_actix_are_unchanged() {
    framework_responses::are_unchanged(serve(library), serve(undeclared)).await;
}

#[tokio::test]
async fn unexpected_errors_are_logged_and_not_sent() {
    unexpected_errors::unexpected_errors_are_logged_and_not_sent(serve(library)).await;
}

#[tokio::test]
async fn dropped_server_errors_are_logged() {
    unexpected_errors::dropped_server_errors_are_logged(serve(library)).await;
}

#[tokio::test]
async fn existing_errors_are_logged() {
    unexpected_errors::existing_errors_are_logged(serve(library)).await;
}

#[tokio::test]
async fn client_errors_are_logged_for_debugging() {
    unexpected_errors::client_errors_are_logged_for_debugging(serve(library)).await;
}

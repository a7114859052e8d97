//! Declared handlers on axum, over a socket: half of them routed by what they declare, half by
//! axum's own functions.

mod common;
#[path = "on_axum/outside.rs"]
mod outside;
#[path = "common/outside.rs"]
mod outside_of_handlers;
#[path = "on_axum/sets.rs"]
mod sets;
#[path = "common/untouched.rs"]
mod untouched;

use std::net::SocketAddr;

use api_responses::axum::RouterExt as _;
use api_responses::{DescribeResponses as _, api_responses};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::{any, delete, get, head, patch, post, put};
use axum::{Json, Router};
use tokio::net::TcpListener;

use common::api::claims::{OWN, OwnError};
use common::api::header_fields::{
    authentication, conditions, creation, limits, redirects, refusals, text_of_requests, values,
};
use common::api::{self, Book, EMMA};
use common::client::Question;
use common::declared::{self, Declared};
use common::expected::{Case, Expected, explained};
use common::{faults, wire};
use framework::Which;

mod framework {
    pub(crate) use axum::Json;
    pub(crate) type Which = axum::extract::Path<String>;
}

impl IntoResponse for OwnError {
    fn into_response(self) -> Response {
        let (status, text) = self.answer();
        let status = StatusCode::from_u16(status).unwrap();
        (status, [(CONTENT_TYPE, OWN)], text).into_response()
    }
}

#[axum::debug_handler]
#[api_responses(PUT "/stock/{which}", 200, 404: "None.")]
async fn put_stock(which: Which, Json(book): Json<Book>) -> PutStockResponse<Book> {
    if which.as_str() == "some" { PutStockResponse::Ok(book) } else { PutStockResponse::NotFound }
}

#[api_responses(DELETE "/stock/{which}", 204, 404: "None.")]
#[axum::debug_handler]
async fn clear_stock(which: Which) -> Result<ClearStockResponse, ClearStockError> {
    match which.as_str() {
        "some" => Ok(ClearStockResponse::NoContent),
        _ => Err(ClearStockError::NotFound),
    }
}

/// Nothing of it is generated, and nobody can name it.
#[api_responses(POST "/stock/{which}", 202, 409)]
async fn move_stock(_: Which) -> impl IntoResponse {
    (StatusCode::ACCEPTED, "moving")
}

fn cases() -> Vec<Case> {
    let ask = |method| move |target| Question::new(method, target);
    let (put, delete, post) = (ask("PUT"), ask("DELETE"), ask("POST"));
    let (some, no) = (put("/stock/some").with_json(EMMA), put("/stock/no").with_json(EMMA));
    let none = || explained("Not Found", 404, "None.");
    let cleared = delete("/stock/some");
    let moving = Expected::Whole("text/plain; charset=utf-8", b"moving");
    let mut cases = api::cases();
    cases.extend([
        Case::new::<PutStockResponse>(some, "Ok", 200, Expected::json(EMMA)),
        Case::new::<PutStockResponse>(no, "NotFound", 404, none()),
        Case::new::<ClearStockResponse>(cleared, "NoContent", 204, Expected::Nothing),
        Case::new::<ClearStockError>(delete("/stock/no"), "NotFound", 404, none()),
        Case::own(post("/stock/some"), 202, moving),
    ]);
    cases
}

fn declared() -> Vec<Declared> {
    let mut declared = api::declared();
    declared.extend([
        Declared::new(
            [<PutStockResponse>::OPERATION],
            r#"
            PUT | /stock/{which} | put_stock | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded; the content depends on the method.
            404 | success | NotFound | application/problem+json | - | - | "None." | the detail
            "#,
        ),
        Declared::new(
            [ClearStockResponse::OPERATION, ClearStockError::OPERATION],
            r#"
            DELETE | /stock/{which} | clear_stock | - | -
            204 | success | NoContent | - | - | - | - | Success, and there is nothing to send as content.
            404 | error | NotFound | application/problem+json | - | - | "None." | the detail
            "#,
        ),
    ]);
    declared
}

fn library() -> Router {
    Router::new()
        .endpoint(api::two_enums::get_book)
        .endpoint(api::problems::lend_book)
        .endpoint(api::content::get_export)
        .endpoint(api::without_content::return_book)
        .endpoint(api::without_content::has_copy)
        .endpoint(api::methods::walk)
        .endpoint(api::methods::ring)
        .endpoint(api::methods::search)
        .endpoint(api::claims::put_book)
        .endpoint(api::empty_enums::Rooms::get)
        .endpoint(api::generic::get_sample::<Book>)
        .endpoint(api::names::f)
        .endpoint(api::names::r#type)
        .endpoint(api::traced::above)
        .endpoint(api::request_content::order)
        .endpoint(api::fields::get_stock)
        .endpoint(put_stock)
        .route("/labels/{which}", post(api::one_enum::print_label))
        .route("/pages/{which}", get(api::content::get_page))
        .route("/forms/{which}", post(api::without_content::hand_in))
        .route("/reading/{which}", get(api::without_content::read))
        .route("/books/{which}", delete(api::claims::give_away).post(api::claims::buy))
        .route("/vault/{which}", get(api::empty_enums::open_vault))
        .route("/numbers/{which}", get(api::generic::get_sample::<u8>))
        .route("/titles/{which}", get(api::generic::get_title))
        .route("/names/body/{which}", get(api::names::body))
        .route("/names/location/{which}", post(api::names::location))
        .route("/traced/below/{which}", get(api::traced::below))
        .route("/stock/{which}", delete(clear_stock).post(move_stock))
        .endpoint(redirects::follow)
        .endpoint(creation::crates)
        .endpoint(authentication::open_safe)
        .endpoint(authentication::has_safe)
        .endpoint(conditions::change_edition)
        .endpoint(refusals::talk)
        .endpoint(limits::ask)
        .endpoint(values::list)
        .endpoint(text_of_requests::tag)
        .endpoint(creation::pile)
        .route("/stores/{which}", post(creation::store).put(creation::put_store))
        .route("/safe/{which}", post(authentication::close_safe))
        .route("/editions/{which}", get(conditions::get_edition))
        .route("/covers/{which}", patch(refusals::change_cover))
        .route("/anything/{which}", any(refusals::anything))
        .route("/counter/{which}", get(limits::look))
        .route("/desks/{which}", get(values::ask_desk))
        .merge(sets::routed())
}

/// The same handlers, routed in the other way wherever there is another way.
fn library_routed_otherwise() -> Router {
    Router::new()
        .route("/books/{which}", get(api::two_enums::get_book).put(api::claims::put_book))
        .route(
            "/loans/{which}",
            post(api::problems::lend_book).delete(api::without_content::return_book),
        )
        .route("/exports/{which}", get(api::content::get_export))
        .route("/copies/{which}", head(api::without_content::has_copy))
        .route("/shelves/{which}", get(api::methods::walk))
        .route("/bell/{which}", any(api::methods::ring))
        .endpoint(api::methods::search)
        .route("/rooms/{which}", get(api::empty_enums::Rooms::get))
        .route("/samples/{which}", get(api::generic::get_sample::<Book>))
        .route("/names/f/{which}", get(api::names::f))
        .route("/names/type/{which}", get(api::names::r#type))
        .route("/traced/above/{which}", get(api::traced::above))
        .route("/orders", post(api::request_content::order))
        .route("/stock/{which}", get(api::fields::get_stock))
        .route("/stock/{which}", put(put_stock))
        .endpoint(api::one_enum::print_label)
        .endpoint(api::content::get_page)
        .endpoint(api::without_content::hand_in)
        .endpoint(api::without_content::read)
        .route("/books/{which}", delete(api::claims::give_away).post(api::claims::buy))
        .endpoint(api::empty_enums::open_vault)
        .route("/numbers/{which}", get(api::generic::get_sample::<u8>))
        .endpoint(api::generic::get_title)
        .endpoint(api::names::body)
        .endpoint(api::names::location)
        .endpoint(api::traced::below)
        .endpoint(clear_stock)
        .route("/stock/{which}", post(move_stock))
        .route("/moved/{which}", get(redirects::follow))
        .route("/crates/{which}", post(creation::crates))
        .route("/safe/{which}", get(authentication::open_safe))
        .route("/safes/{which}", head(authentication::has_safe))
        .route("/editions/{which}", patch(conditions::change_edition))
        .route("/talks/{which}", get(refusals::talk))
        .route("/counter/{which}", post(limits::ask))
        .route("/lists/{which}", get(values::list))
        .route("/tags", post(text_of_requests::tag))
        .route("/piles/{which}", post(creation::pile).put(creation::pile))
        .endpoint(creation::store)
        .endpoint(creation::put_store)
        .endpoint(authentication::close_safe)
        .endpoint(conditions::get_edition)
        .endpoint(refusals::change_cover)
        .endpoint(refusals::anything)
        .endpoint(limits::look)
        .endpoint(values::ask_desk)
        .merge(sets::routed_otherwise())
}

/// A service without a single declaration.
fn undeclared() -> Router {
    Router::new().route("/orders", post(|Json(book): Json<Book>| async { Json(book) }))
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    server
}

#[tokio::test]
async fn every_variant_arrives() {
    wire::answers(serve(library()).await, &cases()).await;
}

#[tokio::test]
async fn routing_by_declaration_and_by_hand_is_the_same() {
    wire::answers(serve(library_routed_otherwise()).await, &cases()).await;
}

#[tokio::test]
async fn head_is_get_without_content() {
    wire::answers_head_like_get(serve(library()).await, &cases()).await;
}

#[tokio::test]
async fn what_arrives_is_what_is_declared() {
    wire::answers_as_declared(serve(library()).await, &cases()).await;
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
async fn what_axum_answers_is_left_as_it_is() {
    let (declared, undeclared) = (serve(library()).await, serve(undeclared()).await);
    untouched::answers_are_the_frameworks(declared, undeclared).await;
}

#[tokio::test]
async fn only_the_log_learns_of_a_fault() {
    faults::only_the_log_learns_of_a_fault(serve(library()).await).await;
}

#[tokio::test]
async fn the_log_learns_of_dropped_errors() {
    faults::the_log_learns_of_dropped_errors(serve(library()).await).await;
}

#[tokio::test]
async fn the_log_does_not_learn_of_the_clients_errors() {
    faults::the_log_does_not_learn_of_the_clients_errors(serve(library()).await).await;
}

//! Declared handlers on axum, over a socket. Some are routed by their declarations, some with axum's own
//! functions.

mod blocks;
mod enforcement;
mod head;
mod readme;
mod rejections;
mod relay;
mod sets;

use std::net::SocketAddr;

use api_responses::axum::RouterExt as _;
use api_responses::{DescribeResponses as _, api_responses};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{any, delete, get, head, patch, post, put};
use axum::{Json, Router};
use tokio::net::TcpListener;

use frameworks::api::header_fields::{
    authentication, conditions, creation, limits, redirects, refusals, text_of_requests, values,
};
use frameworks::api::{self, Book, EMMA};
use frameworks::client::TestRequest;
use frameworks::described::{self, Described};
use frameworks::expected::{Case, ExpectedContent, problem_with_detail};
use frameworks::{framework_responses, unexpected_errors, wire};

/// axum's own extractor, instead of the one for all frameworks.
type Selector = axum::extract::Path<String>;

#[axum::debug_handler]
#[api_responses(PUT "/stock/{selector}", 200, 404: "None.")]
async fn put_stock(selector: Selector, Json(book): Json<Book>) -> PutStockResponse<Book> {
    if selector.as_str() == "some" {
        PutStockResponse::Ok(book)
    } else {
        PutStockResponse::NotFound
    }
}

#[api_responses(DELETE "/stock/{selector}", 204, 404: "None.")]
#[axum::debug_handler]
async fn clear_stock(selector: Selector) -> Result<ClearStockResponse, ClearStockError> {
    match selector.as_str() {
        "some" => Ok(ClearStockResponse::NoContent),
        _ => Err(ClearStockError::NotFound),
    }
}

/// No type is generated, and the returned type has no name.
#[api_responses(POST "/stock/{selector}", 202, 409)]
async fn move_stock(_: Selector) -> impl IntoResponse {
    (StatusCode::ACCEPTED, "moving")
}

fn cases() -> Vec<Case> {
    let ask = |method| move |target| TestRequest::new(method, target);
    let (put, delete, post) = (ask("PUT"), ask("DELETE"), ask("POST"));
    let (some, no) = (put("/stock/some").with_json(EMMA), put("/stock/no").with_json(EMMA));
    let none = || problem_with_detail("Not Found", 404, "None.");
    let cleared = delete("/stock/some");
    let moving = ExpectedContent::Complete("text/plain; charset=utf-8", b"moving");
    let mut cases = api::cases();
    cases.extend([
        Case::new::<PutStockResponse>(some, "Ok", 200, ExpectedContent::json(EMMA)),
        Case::new::<PutStockResponse>(no, "NotFound", 404, none()),
        Case::new::<ClearStockResponse>(cleared, "NoContent", 204, ExpectedContent::Empty),
        Case::new::<ClearStockError>(delete("/stock/no"), "NotFound", 404, none()),
        Case::handwritten(post("/stock/some"), 202, moving),
    ]);
    cases
}

fn described() -> Vec<Described> {
    let mut declared = api::described();
    declared.extend([
        Described::new(
            [<PutStockResponse>::OPERATION],
            r#"
            PUT | /stock/{selector} | put_stock | - | -
            200 | success | Ok | application/json | Book | - | - | The request succeeded.
            404 | success | NotFound | application/problem+json | - | - | "None." | the detail
            "#,
        ),
        Described::new(
            [ClearStockResponse::OPERATION, ClearStockError::OPERATION],
            r#"
            DELETE | /stock/{selector} | clear_stock | - | -
            204 | success | NoContent | - | - | - | - | The request succeeded; there is no content to send.
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
        .endpoint(api::instrumented::above)
        .endpoint(api::request_content::order)
        .endpoint(api::fields::get_stock)
        .endpoint(put_stock)
        .route("/labels/{selector}", post(api::one_enum::print_label))
        .route("/pages/{selector}", get(api::content::get_page))
        .route("/forms/{selector}", post(api::without_content::hand_in))
        .route("/reading/{selector}", get(api::without_content::read))
        .route("/books/{selector}", delete(api::claims::give_away).post(api::claims::buy))
        .route("/vault/{selector}", get(api::empty_enums::open_vault))
        .route("/numbers/{selector}", get(api::generic::get_sample::<u8>))
        .route("/titles/{selector}", get(api::generic::get_title))
        .route("/names/body/{selector}", get(api::names::body))
        .route("/names/location/{selector}", post(api::names::location))
        .route("/instrumented/below/{selector}", get(api::instrumented::below))
        .route("/stock/{selector}", delete(clear_stock).post(move_stock))
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
        .route("/stores/{selector}", post(creation::store).put(creation::put_store))
        .route("/safe/{selector}", post(authentication::close_safe))
        .route("/editions/{selector}", get(conditions::get_edition))
        .route("/covers/{selector}", patch(refusals::change_cover))
        .route("/anything/{selector}", any(refusals::anything))
        .route("/counter/{selector}", get(limits::look))
        .route("/desks/{selector}", get(values::ask_desk))
        .merge(blocks::routed())
        .merge(sets::routed())
}

/// The same handlers. Each is routed in the other way, where this is possible.
fn library_with_swapped_routing() -> Router {
    Router::new()
        .route("/books/{selector}", get(api::two_enums::get_book).put(api::claims::put_book))
        .route(
            "/loans/{selector}",
            post(api::problems::lend_book).delete(api::without_content::return_book),
        )
        .route("/exports/{selector}", get(api::content::get_export))
        .route("/copies/{selector}", head(api::without_content::has_copy))
        .route("/shelves/{selector}", get(api::methods::walk))
        .route("/bell/{selector}", any(api::methods::ring))
        .endpoint(api::methods::search)
        .route("/rooms/{selector}", get(api::empty_enums::Rooms::get))
        .route("/samples/{selector}", get(api::generic::get_sample::<Book>))
        .route("/names/f/{selector}", get(api::names::f))
        .route("/names/type/{selector}", get(api::names::r#type))
        .route("/instrumented/above/{selector}", get(api::instrumented::above))
        .route("/orders", post(api::request_content::order))
        .route("/stock/{selector}", get(api::fields::get_stock))
        .route("/stock/{selector}", put(put_stock))
        .endpoint(api::one_enum::print_label)
        .endpoint(api::content::get_page)
        .endpoint(api::without_content::hand_in)
        .endpoint(api::without_content::read)
        .route("/books/{selector}", delete(api::claims::give_away).post(api::claims::buy))
        .endpoint(api::empty_enums::open_vault)
        .route("/numbers/{selector}", get(api::generic::get_sample::<u8>))
        .endpoint(api::generic::get_title)
        .endpoint(api::names::body)
        .endpoint(api::names::location)
        .endpoint(api::instrumented::below)
        .endpoint(clear_stock)
        .route("/stock/{selector}", post(move_stock))
        .route("/moved/{selector}", get(redirects::follow))
        .route("/crates/{selector}", post(creation::crates))
        .route("/safe/{selector}", get(authentication::open_safe))
        .route("/safes/{selector}", head(authentication::has_safe))
        .route("/editions/{selector}", patch(conditions::change_edition))
        .route("/talks/{selector}", get(refusals::talk))
        .route("/counter/{selector}", post(limits::ask))
        .route("/lists/{selector}", get(values::list))
        .route("/tags", post(text_of_requests::tag))
        .route("/piles/{selector}", post(creation::pile).put(creation::pile))
        .endpoint(creation::store)
        .endpoint(creation::put_store)
        .endpoint(authentication::close_safe)
        .endpoint(conditions::get_edition)
        .endpoint(refusals::change_cover)
        .endpoint(refusals::anything)
        .endpoint(limits::look)
        .endpoint(values::ask_desk)
        .merge(blocks::routed_by_axum())
        .merge(sets::routes_with_swapped_routing())
}

/// A service without declarations.
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
async fn every_variant_is_sent_as_expected() {
    wire::responses_are_as_expected(serve(library()).await, &cases()).await;
}

#[tokio::test]
async fn declared_and_manual_routing_agree() {
    wire::responses_are_as_expected(serve(library_with_swapped_routing()).await, &cases()).await;
}

#[tokio::test]
async fn head_is_answered_like_get_without_content() {
    wire::head_matches_get(serve(library()).await, &cases()).await;
}

#[tokio::test]
async fn responses_match_their_declarations() {
    wire::responses_match_their_declarations(serve(library()).await, &cases()).await;
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
async fn responses_of_axum_are_unchanged() {
    let (declared, undeclared) = (serve(library()).await, serve(undeclared()).await);
    framework_responses::are_unchanged(declared, undeclared).await;
}

#[tokio::test]
async fn unexpected_errors_are_logged_and_not_sent() {
    unexpected_errors::unexpected_errors_are_logged_and_not_sent(serve(library()).await).await;
}

#[tokio::test]
async fn dropped_server_errors_are_logged() {
    unexpected_errors::dropped_server_errors_are_logged(serve(library()).await).await;
}

#[tokio::test]
async fn existing_errors_are_logged() {
    unexpected_errors::existing_errors_are_logged(serve(library()).await).await;
}

#[tokio::test]
async fn client_errors_are_logged_for_debugging() {
    unexpected_errors::client_errors_are_logged_for_debugging(serve(library()).await).await;
}

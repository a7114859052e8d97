//! The routes of a Rocket with their declarations.

#![allow(clippy::unused_async, reason = "the framework wants it")]

use api_responses::api_responses;
use api_responses::header::ETag;
use api_responses::rocket::MountedRoutes;
use rocket::{Build, Rocket, get, route, routes};

use crate::on_rocket::{rocket, serve};
use crate::{Book, EMMA, prefixes};

#[api_responses(200 { etag: ETag }, 404)]
#[get("/books/<id>?<language>")]
async fn get_book(id: u64, language: Option<&str>) -> Result<GetBookResponse<Book>, GetBookError> {
    if id != 1 || language.is_some() {
        return Err(GetBookError::NotFound);
    }
    Ok(GetBookResponse::Ok { etag: ETag::strong("1").unwrap(), body: EMMA })
}

#[api_responses(204)]
#[route(DELETE, uri = "/books/<_>")]
async fn delete_book() -> DeleteBookResponse {
    DeleteBookResponse::NoContent
}

#[api_responses(200)]
#[get("/books")]
async fn list_books() -> ListBooksResponse<Vec<Book>> {
    ListBooksResponse::Ok(vec![EMMA])
}

#[get("/health")]
fn health() -> &'static str {
    "well"
}

fn app() -> Rocket<Build> {
    let books = || routes![get_book, delete_book, list_books];
    rocket().mount("/v1", books()).mount("/v2", books())
}

#[tokio::test]
async fn endpoints_are_served_under_their_prefixes() {
    prefixes::are_served(serve(app()).await).await;
}

#[test]
fn the_guide_has_the_paths_that_clients_request() {
    let routes = MountedRoutes::of(&app());
    assert_eq!(routes.undeclared(), [""; 0]);
    // Rocket does not name the second parameter.
    let endpoints = prefixes::ENDPOINTS.map(|endpoint| match endpoint.split_once("DELETE ") {
        Some(_) => endpoint.replace("{id}", "{segment}"),
        None => endpoint.to_owned(),
    });
    prefixes::are_documented(&routes.guide(), &endpoints.each_ref().map(String::as_str));
}

#[test]
fn routes_without_a_declaration_are_listed() {
    let app = app().mount("/v1", routes![health]);
    assert_eq!(MountedRoutes::of(&app).undeclared(), ["GET /v1/health"]);
}

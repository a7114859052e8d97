//! `ApiRoute` of poem.

#![allow(clippy::unused_async, reason = "the framework wants it")]

use api_responses::api_responses;
use api_responses::header::ETag;
use api_responses::poem::ApiRoute;
use poem::endpoint::make_sync;
use poem::handler;
use poem::middleware::SetHeader;
use poem::web::Path;

use crate::on_poem::serve;
use crate::{Book, EMMA, prefixes};
use frameworks::client::TestRequest;

#[api_responses(GET "/books/{id}", 200 { etag: ETag }, 404)]
#[handler]
async fn get_book(Path(id): Path<u64>) -> Result<GetBookResponse<Book>, GetBookError> {
    if id != 1 {
        return Err(GetBookError::NotFound);
    }
    Ok(GetBookResponse::Ok { etag: ETag::strong("1").unwrap(), body: EMMA })
}

#[api_responses(DELETE "/books/:id", 204)]
#[handler]
async fn delete_book(Path(_): Path<u64>) -> DeleteBookResponse {
    DeleteBookResponse::NoContent
}

#[api_responses(GET "/books", 200)]
#[handler]
async fn list_books() -> ListBooksResponse<Vec<Book>> {
    ListBooksResponse::Ok(vec![EMMA])
}

#[api_responses(ANY "/anything/{*rest}", 204)]
#[handler]
async fn anything() -> AnythingResponse {
    AnythingResponse::NoContent
}

fn books() -> ApiRoute {
    ApiRoute::new().endpoint(get_book).endpoint(delete_book).endpoint(list_books)
}

fn api() -> ApiRoute {
    ApiRoute::new().nest("/v1", books()).nest("/v2", books())
}

#[tokio::test]
async fn endpoints_are_served_under_their_prefixes() {
    prefixes::are_served(serve(api()).await).await;
}

#[tokio::test]
async fn other_methods_are_not_allowed() {
    let server = serve(api().endpoint(anything)).await;
    assert_eq!(TestRequest::new("PUT", "/v1/books").send(server).await.status, 405);
    assert_eq!(TestRequest::new("BREW", "/anything/at/all").send(server).await.status, 204);
}

#[tokio::test]
async fn a_middleware_sees_all_endpoints() {
    let api = api().with(SetHeader::new().appending("x-served-by", "books")).endpoint(anything);
    let server = serve(api).await;
    prefixes::are_served(server).await;
    let book = TestRequest::new("GET", "/v1/books/1").send(server).await;
    assert_eq!(book.field("x-served-by"), ["books"]);
    let other = TestRequest::new("GET", "/anything/else").send(server).await;
    assert_eq!((other.status, other.field("x-served-by")), (204, vec![]));
}

#[test]
fn the_guide_has_the_paths_that_clients_request() {
    prefixes::are_documented(&api().guide(), &prefixes::ENDPOINTS);
    let api = api().at("/health", make_sync(|_| "well"));
    assert_eq!(api.undeclared(), ["/health"]);
}

#[test]
#[should_panic(expected = "`list_books` is the second handler for GET `/books`")]
fn two_handlers_with_one_path_are_refused() {
    let _ = books().endpoint(list_books);
}

//! `ApiRouter` of salvo.

use api_responses::api_responses;
use api_responses::header::ETag;
use api_responses::salvo::ApiRouter;
use frameworks::client::TestRequest;
use salvo::prelude::{Request, Response, Router, handler};

use crate::on_salvo::serve;
use crate::{Book, EMMA, prefixes};

#[api_responses(GET "/books/{id}", 200 { etag: ETag }, 404)]
#[handler]
async fn get_book(request: &mut Request) -> Result<GetBookResponse<Book>, GetBookError> {
    if request.param::<u64>("id") != Some(1) {
        return Err(GetBookError::NotFound);
    }
    Ok(GetBookResponse::Ok { etag: ETag::strong("1").unwrap(), body: EMMA })
}

#[api_responses(DELETE "/books/{id}", 204)]
#[handler]
async fn delete_book() -> DeleteBookResponse {
    DeleteBookResponse::NoContent
}

#[api_responses(GET "/books", 200)]
#[handler]
async fn list_books() -> ListBooksResponse<Vec<Book>> {
    ListBooksResponse::Ok(vec![EMMA])
}

#[api_responses(ANY "/anything/{**rest}", 204)]
#[handler]
async fn anything() -> AnythingResponse {
    AnythingResponse::NoContent
}

#[handler]
async fn served_by(response: &mut Response) {
    response.headers_mut().insert("x-served-by", "books".parse().unwrap());
}

fn books() -> ApiRouter {
    ApiRouter::new().endpoint(get_book).endpoint(delete_book).endpoint(list_books)
}

fn api() -> ApiRouter {
    ApiRouter::new().nest("/v1", books()).nest("/v2", books())
}

#[tokio::test]
async fn endpoints_are_served_under_their_prefixes() {
    prefixes::are_served(serve(api().into()).await).await;
}

#[tokio::test]
async fn other_methods_are_not_allowed() {
    let server = serve(api().endpoint(anything).into()).await;
    let refused = TestRequest::new("PUT", "/v1/books/1").send(server).await;
    assert_eq!(refused.status, 405);
    assert_eq!(TestRequest::new("BREW", "/anything/at/all").send(server).await.status, 204);
}

#[tokio::test]
async fn a_hoop_sees_all_endpoints() {
    let server = serve(api().map(|router| router.hoop(served_by)).into()).await;
    prefixes::are_served(server).await;
    let book = TestRequest::new("GET", "/v1/books/1").send(server).await;
    assert_eq!(book.field("x-served-by"), ["books"]);
}

#[test]
fn the_guide_has_the_paths_that_clients_request() {
    prefixes::are_documented(&api().guide(), &prefixes::ENDPOINTS);
    let api = api().push("/health", Router::with_path("health"));
    assert_eq!(api.undeclared(), ["/health"]);
}

#[test]
#[should_panic(expected = "`list_books` is the second handler for GET `/books`")]
fn two_handlers_with_one_path_are_refused() {
    let _ = books().endpoint(list_books);
}

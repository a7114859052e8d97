//! A code of a set that is not among those of the included part.

use actix_web::web;
use api_responses::actix::Conformance;
use api_responses::conformance::OnUndeclared;
use api_responses::{DescribeResponses as _, api_responses};
use http::Method;

use crate::server::Server;

#[api_responses(404, 409, 410)]
enum BookError {}

#[api_responses(GET "/books/{id}", 200, ..BookError(404, 409))]
async fn get_book(id: web::Path<u64>) -> Result<GetBookResponse<String>, GetBookError> {
    match *id {
        1 => Ok(GetBookResponse::Ok(String::new())),
        2 => Err(BookError::NotFound)?,
        3 => Err(BookError::Conflict)?,
        _ => Err(BookError::Gone)?,
    }
}

#[tokio::test]
async fn other_codes_of_the_set_are_reported() {
    let server = Server::of(|app| {
        let declared = Conformance::new(GetBookError::OPERATION).with_mode(OnUndeclared::Warn);
        let route = web::get().to(get_book);
        app.service(web::resource("/books/{id}").route(route).wrap(declared));
    });
    for (path, status) in [("/books/1", 200), ("/books/2", 404), ("/books/3", 409)] {
        assert_eq!(server.ask(Method::GET, path).await.status, status);
        assert_eq!(server.warnings(), [""; 0], "{path}");
    }
    assert_eq!(server.ask(Method::GET, "/books/4").await.status, 410);
    let undeclared = "GET /books/{id} (`get_book`) sent 410, which is not declared";
    assert_eq!(server.warnings(), [undeclared]);
}

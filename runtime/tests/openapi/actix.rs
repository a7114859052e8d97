//! A program on actix-web that documents itself.

use actix_web::{App, http::StatusCode, test, web};
use api_responses::api_responses;
use serde::Serialize;
use utoipa::{IntoResponses as _, ToSchema};

#[derive(Serialize, ToSchema)]
struct Book {
    title: &'static str,
}

#[api_responses(GET, 200, 404: "No book has this number.")]
async fn get_book(number: web::Path<u32>) -> Result<GetBookResponse<Book>, GetBookError> {
    match number.into_inner() {
        1 => Ok(GetBookResponse::Ok(Book { title: "Emma" })),
        _ => Err(GetBookError::NotFound),
    }
}

#[actix_web::test]
async fn served_responses_are_documented() {
    let app = App::new().route("/books/{number}", web::get().to(get_book));
    let service = test::init_service(app).await;
    for (path, expected) in [("/books/1", StatusCode::OK), ("/books/2", StatusCode::NOT_FOUND)] {
        let request = test::TestRequest::get().uri(path).to_request();
        let response = test::call_service(&service, request).await;
        assert_eq!(response.status(), expected);
        let mut documented = GetBookResponse::<Book>::responses();
        documented.extend(GetBookError::responses());
        assert!(documented.contains_key(expected.as_str()));
    }
}

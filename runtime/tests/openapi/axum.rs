//! A program on axum that documents itself by utoipa's own attributes.

use api_responses::axum::{Json, Path};
use api_responses::openapi::Schemas;
use api_responses::{api_responses, axum::rejection::JsonRejection};
use axum::Router;
use axum::body::Body;
use axum::http::Request;
use axum::routing::{get, post};
use http_body_util::BodyExt as _;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tower::ServiceExt as _;
use utoipa::{OpenApi, ToSchema};

use crate::references::dangling;

#[derive(Serialize, Deserialize, ToSchema)]
struct Book {
    title: String,
}

/// Look up one book.
#[api_responses(200, 404: "No book has this number.", outside(..api_responses::axum::rejection::PathRejection), lang = "en")]
#[utoipa::path(
    get,
    path = "/books/{number}",
    params(("number" = u32, Path)),
    responses(GetBookResponse<Book>, GetBookError),
)]
async fn get_book(Path(number): Path<u32>) -> Result<GetBookResponse<Book>, GetBookError> {
    if number == 1 {
        Ok(GetBookResponse::Ok(Book { title: "Emma".to_owned() }))
    } else {
        Err(GetBookError::NotFound)
    }
}

/// Add a book.
#[api_responses(201, outside(..JsonRejection))]
#[utoipa::path(post, path = "/books", request_body = Book, responses(AddBookResponse<Book>))]
async fn add_book(Json(book): Json<Book>) -> AddBookResponse<Book> {
    let location = api_responses::location!("/books/{}", 2);
    AddBookResponse::Created { location, body: book }
}

async fn openapi() -> axum::Json<utoipa::openapi::OpenApi> {
    axum::Json(Api::openapi())
}

#[derive(OpenApi)]
#[openapi(paths(get_book, add_book), modifiers(&Schemas))]
struct Api;

async fn send(path: &str) -> (u16, Value) {
    let router = Router::new()
        .route("/books/{number}", get(get_book))
        .route("/books", post(add_book))
        .route("/openapi.json", get(openapi));
    let request = Request::get(path).body(Body::empty()).unwrap();
    let response = router.oneshot(request).await.unwrap();
    let status = response.status().as_u16();
    let content = response.into_body().collect().await.unwrap().to_bytes();
    (status, serde_json::from_slice(&content).unwrap())
}

#[tokio::test]
async fn served_responses_are_documented() {
    let (_, document) = send("/openapi.json").await;
    let operation = &document["paths"]["/books/{number}"]["get"];
    let (status, problem) = send("/books/7").await;
    let documented = &operation["responses"][status.to_string()]["content"];
    let example = &documented["application/problem+json"]["examples"]["NotFound"]["value"];
    assert_eq!(*example, problem);
    let (status, _) = send("/books/1").await;
    assert!(operation["responses"][status.to_string()].is_object());
    let (status, _) = send("/books/none").await;
    let refused = &operation["responses"][status.to_string()];
    assert!(refused["description"].as_str().unwrap().contains("Before the handler"), "{refused}");
}

#[tokio::test]
async fn rejections_of_extractors_are_documented_by_the_success_enum() {
    let (_, document) = send("/openapi.json").await;
    let responses = document["paths"]["/books"]["post"]["responses"].as_object().unwrap();
    let codes: Vec<&String> = responses.keys().collect();
    assert_eq!(codes, ["201", "400", "413", "415", "422"]);
    assert_eq!(responses["201"]["headers"]["Location"]["schema"], json!({ "type": "string" }));
    assert_eq!(dangling(&Api::openapi()), [""; 0]);
}

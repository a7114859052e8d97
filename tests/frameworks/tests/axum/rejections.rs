//! Responses of the extractors of `api_responses`, and of axum's own.

use api_responses::axum::rejection::JsonRejection;
use api_responses::axum::{Json, RouterExt as _};
use api_responses::{DescribeResponses as _, api_responses};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::extract::rejection;

use crate::serve;
use frameworks::api::Book;
use frameworks::rejections::{LIMIT, rejections_are_declared};

/// Take a book in.
#[api_responses(POST "/sets/intake", 200, 409, outside(..JsonRejection))]
async fn take_in(Json(book): Json<Book>) -> Result<TakeInResponse<Book>, TakeInError> {
    if book.pages == 0 { Err(TakeInError::Conflict) } else { Ok(TakeInResponse::Ok(book)) }
}

/// The same with axum's own extractor.
#[api_responses(POST "/sets/intake", 200, 409, outside(..rejection::JsonRejection))]
async fn take(axum::Json(book): axum::Json<Book>) -> Result<TakeResponse<Book>, TakeError> {
    if book.pages == 0 { Err(TakeError::Conflict) } else { Ok(TakeResponse::Ok(book)) }
}

fn limited(router: Router) -> Router {
    router.layer(DefaultBodyLimit::max(LIMIT))
}

#[tokio::test]
async fn rejections_with_problems_are_declared() {
    let server = serve(limited(Router::new().endpoint(take_in))).await;
    let operation = TakeInError::OPERATION;
    rejections_are_declared(server, operation, "JsonRejection", [415, 400, 422, 413]).await;
}

#[tokio::test]
async fn rejections_of_axum_are_declared() {
    let server = serve(limited(Router::new().endpoint(take))).await;
    let (operation, set) = (TakeError::OPERATION, "rejection::JsonRejection");
    rejections_are_declared(server, operation, set, [415, 400, 422, 413]).await;
}

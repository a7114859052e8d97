//! Responses of actix-web's extractors, with a configuration of `api_responses` and without.

use std::net::SocketAddr;

use actix_web::error::JsonPayloadError;
use actix_web::web::{Json, JsonConfig};
use actix_web::{App, HttpServer, post};
use api_responses::actix::json_config;
use api_responses::actix::rejection::JsonRejection;
use api_responses::{DescribeResponses as _, api_responses};

use frameworks::api::Book;
use frameworks::rejections::{LIMIT, rejections_are_declared};

/// Take a book in.
#[api_responses(200, 409, outside(..JsonRejection))]
#[post("/sets/intake")]
async fn take_in(Json(book): Json<Book>) -> Result<TakeInResponse<Book>, TakeInError> {
    if book.pages == 0 { Err(TakeInError::Conflict) } else { Ok(TakeInResponse::Ok(book)) }
}

/// The same with actix-web's own rejection.
#[api_responses(200, 409, outside(..JsonPayloadError))]
#[post("/sets/intake")]
async fn take(Json(book): Json<Book>) -> Result<TakeResponse<Book>, TakeError> {
    if book.pages == 0 { Err(TakeError::Conflict) } else { Ok(TakeResponse::Ok(book)) }
}

macro_rules! serve {
    ($handler:ident, $config:expr) => {{
        let server = HttpServer::new(|| App::new().app_data($config).service($handler));
        let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
        let address: SocketAddr = server.addrs()[0];
        tokio::spawn(server.run());
        address
    }};
}

#[tokio::test]
async fn rejections_with_problems_are_declared() {
    let server = serve!(take_in, json_config().limit(LIMIT));
    let operation = TakeInError::OPERATION;
    rejections_are_declared(server, operation, "JsonRejection", [400, 400, 400, 413]).await;
}

#[tokio::test]
async fn rejections_of_actix_are_declared() {
    let server = serve!(take, JsonConfig::default().limit(LIMIT));
    let operation = TakeError::OPERATION;
    rejections_are_declared(server, operation, "JsonPayloadError", [400, 400, 400, 413]).await;
}

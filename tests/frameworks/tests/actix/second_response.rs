//! actix-web keeps the error with the response that it was converted into, so that a middleware can convert
//! it again.

use std::net::SocketAddr;

use actix_web::body::BoxBody;
use actix_web::dev::{Service as _, ServiceResponse};
use actix_web::{App, HttpServer};

use crate::{cases, library};
use frameworks::{unexpected_errors, wire};

/// Serves the second response of every error.
fn serve() -> SocketAddr {
    let server = HttpServer::new(|| {
        App::new().configure(library).wrap_fn(|request, service| {
            let answer = service.call(request);
            async { answer.await.map(second_response) }
        })
    });
    let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    address
}

fn second_response(answer: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    let second = answer.response().error().map(actix_web::Error::error_response);
    match second {
        Some(second) => answer.into_response(second),
        None => answer,
    }
}

#[tokio::test]
async fn the_second_response_equals_the_first() {
    wire::responses_are_as_expected(serve(), &cases()).await;
}

#[tokio::test]
async fn an_unexpected_error_is_reported_once() {
    unexpected_errors::unexpected_errors_are_logged_and_not_sent(serve()).await;
}

//! actix-web holds an error behind the response that was made of it, so that anything around a handler
//! may ask it for another one.

use std::net::SocketAddr;

use actix_web::body::BoxBody;
use actix_web::dev::{Service as _, ServiceResponse};
use actix_web::{App, HttpServer};

use crate::common::{faults, wire};
use crate::{cases, library};

/// What arrives is the second response of every error.
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
async fn the_second_response_is_as_the_first() {
    wire::answers(serve(), &cases()).await;
}

#[tokio::test]
async fn a_fault_is_reported_once_all_the_same() {
    faults::only_the_log_learns_of_a_fault(serve()).await;
}

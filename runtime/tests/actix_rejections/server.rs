//! A server whose routes have one extractor each.

use std::net::SocketAddr;

use actix_web::web::ServiceConfig;
use actix_web::{App, FromRequest, HttpServer, Route, web};

/// A handler for every method that only extracts.
pub(crate) fn extracting<E: FromRequest + 'static>() -> Route {
    web::route().to(|_: E| async { "" })
}

pub(crate) fn serve(configure: fn(&mut ServiceConfig)) -> SocketAddr {
    let server = HttpServer::new(move || App::new().configure(configure))
        .workers(1)
        .disable_signals()
        .bind("127.0.0.1:0")
        .unwrap();
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    address
}

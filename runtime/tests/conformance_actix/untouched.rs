//! Responses of the inner service are unchanged.

use actix_web::dev::Service as _;
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, init_service};
use actix_web::web::ServiceConfig;
use actix_web::{App, web};
use api_responses::conformance::OnUndeclared;
use http::Method;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tracing::subscriber::set_default;

use crate::api::{Refusal, declared, get_user, refuse};
use crate::log::Log;
use crate::server::Server;

fn resource() -> actix_web::Resource {
    web::resource("/users/{id}").route(web::get().to(get_user))
}

/// Returns everything that is sent, except the `Date`.
async fn sent(server: &Server, path: &str) -> Vec<u8> {
    let mut socket = TcpStream::connect(server.address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    socket.read_to_end(&mut bytes).await.unwrap();
    let mut lines: Vec<_> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    lines.retain(|line| !line.starts_with(b"date: "));
    // actix-web writes the fields in the order of a hash map that is seeded for each server.
    let fields = lines.iter().position(|line| *line == b"\r\n").unwrap();
    lines[1..fields].sort_unstable();
    lines.concat()
}

async fn compare(bare: fn(&mut ServiceConfig), compared: fn(&mut ServiceConfig), paths: &[&str]) {
    let (bare, compared) = (Server::of(bare), Server::of(compared));
    for path in paths {
        let expected = sent(&bare, path).await;
        assert!(expected.starts_with(b"HTTP/1.1 4"), "{path}");
        assert_eq!(sent(&compared, path).await, expected, "{path}");
        // The guide knows the rejection of `web::Path`.
        let is_known = cfg!(feature = "guide") && *path == "/users/ada";
        assert_eq!(compared.warnings().len(), usize::from(!is_known), "{path}");
    }
}

#[tokio::test]
async fn byte_for_byte() {
    compare(
        |app| {
            app.service(resource());
        },
        |app| {
            app.service(resource().wrap(declared(OnUndeclared::Warn)));
        },
        &["/users/9", "/users/ada"],
    )
    .await;
}

#[tokio::test]
async fn errors_byte_for_byte() {
    compare(
        |app| {
            app.service(resource().wrap(from_fn(refuse)));
        },
        |app| {
            app.service(resource().wrap(from_fn(refuse)).wrap(declared(OnUndeclared::Warn)));
        },
        &["/users/7"],
    )
    .await;
}

#[tokio::test]
async fn declared_responses() {
    let server = Server::of(|app| {
        app.service(resource().wrap(declared(OnUndeclared::Panic)));
    });
    let found = server.ask(Method::GET, "/users/7").await;
    assert_eq!((found.status, found.text.as_str()), (200, "\"Ada\""));
    assert_eq!(found.field("content-type"), ["application/json"]);

    let merged = server.ask(Method::GET, "/users/8").await;
    assert_eq!((merged.status, merged.text.as_str()), (404, ""));
    assert_eq!(merged.field("x-merged"), ["7"]);
}

/// The error itself is passed on, so that an outer middleware can inspect it.
#[actix_web::test]
async fn an_error_keeps_its_type() {
    let log = Log::default();
    let _guard = set_default(log.clone());
    let resource = resource().wrap(from_fn(refuse)).wrap(declared(OnUndeclared::Warn));
    let app = init_service(App::new().service(resource)).await;
    let error = app.call(TestRequest::with_uri("/users/7").to_request()).await.unwrap_err();
    assert_eq!(error.as_error(), Some(&Refusal::Teapot));
    assert_eq!(log.0.lock().unwrap().len(), 1);
}

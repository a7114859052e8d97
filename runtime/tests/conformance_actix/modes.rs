//! What happens when a response is not declared.

use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, web};
use api_responses::conformance::OnUndeclared;
use http::{Method, Request};
use http_body_util::Empty;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use crate::api::{UNDECLARED, declared, get_user};
use crate::server::Server;

fn resource(mode: OnUndeclared) -> impl actix_web::dev::HttpServiceFactory + 'static {
    web::resource("/users/{id}").route(web::get().to(get_user)).wrap(declared(mode))
}

/// Returns whether the server closes the connection without a response.
async fn is_cut_off(server: &Server, path: &str) -> bool {
    let uri = format!("http://{}{path}", server.address);
    let request = Request::get(uri).body(Empty::<bytes::Bytes>::new()).unwrap();
    Client::builder(TokioExecutor::new()).build_http().request(request).await.is_err()
}

#[tokio::test]
async fn ignore() {
    let server = Server::of(|app| {
        app.service(resource(OnUndeclared::Ignore));
    });
    assert_eq!(server.ask(Method::GET, "/users/9").await.status, 418);
    assert_eq!(server.warnings(), [""; 0]);
}

#[tokio::test]
async fn warn() {
    let server = Server::of(|app| {
        app.service(resource(OnUndeclared::Warn));
    });
    assert_eq!(server.ask(Method::GET, "/users/9").await.status, 418);
    assert_eq!(server.warnings(), [UNDECLARED]);
}

#[tokio::test]
async fn panic_over_a_socket() {
    let server = Server::of(|app| {
        app.service(resource(OnUndeclared::Panic));
    });
    assert!(is_cut_off(&server, "/users/9").await);
    assert_eq!(server.ask(Method::GET, "/users/7").await.status, 200, "the server goes on");
    assert_eq!(server.warnings(), [""; 0]);
}

#[actix_web::test]
#[should_panic(expected = "GET /users/{id} (`get_user`) sent 418, which is not declared")]
async fn panic_in_the_test_itself() {
    let app = init_service(App::new().service(resource(OnUndeclared::Panic))).await;
    call_service(&app, TestRequest::with_uri("/users/9").to_request()).await;
}

#[actix_web::test]
async fn no_panic_for_a_declared_response() {
    let app = init_service(App::new().service(resource(OnUndeclared::Panic))).await;
    let answer = call_service(&app, TestRequest::with_uri("/users/8").to_request()).await;
    assert_eq!(answer.status().as_u16(), 404);
}

#[tokio::test]
async fn app_data_has_precedence_over_the_middleware() {
    let server = Server::of(|app| {
        app.app_data(OnUndeclared::Ignore).service(resource(OnUndeclared::Panic));
    });
    assert_eq!(server.ask(Method::GET, "/users/9").await.status, 418);
    assert_eq!(server.warnings(), [""; 0]);

    let server = Server::of(|app| {
        app.app_data(OnUndeclared::Warn).service(resource(OnUndeclared::Ignore));
    });
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
}

/// The default in debug builds are warnings.
#[tokio::test]
async fn default() {
    let server = Server::of(|app| {
        app.service(resource(OnUndeclared::default()));
    });
    let expected = if cfg!(debug_assertions) { vec![UNDECLARED] } else { Vec::new() };
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, expected);
}

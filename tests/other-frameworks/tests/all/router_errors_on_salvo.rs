//! `error_catcher` of salvo.

#![allow(clippy::unused_async, reason = "the framework wants it")]

use std::net::SocketAddr;

use api_responses::api_responses;
use api_responses::salvo::{ApiRouter, error_catcher};
use frameworks::client::TestRequest;
use salvo::conn::tcp::TcpAcceptor;
use salvo::http::StatusError;
use salvo::{Router, Server, Service, handler};
use tokio::net::TcpListener;

use crate::router_errors::{FORMAT, is_sent};

#[api_responses(GET "/users/{id}", 404: ())]
#[handler]
async fn get_user() -> GetUserError {
    GetUserError::NotFound
}

#[api_responses(DELETE "/users/{id}", 204)]
#[handler]
async fn delete_user() -> DeleteUserResponse {
    DeleteUserResponse::NoContent
}

#[handler]
async fn broken() -> StatusError {
    StatusError::service_unavailable()
}

async fn serve() -> SocketAddr {
    let users = || ApiRouter::new().endpoint(get_user).endpoint(delete_user);
    let api = users().nest("/v1", users()).push("/broken", Router::with_path("broken").get(broken));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    let service = Service::new(Router::from(api)).catcher(error_catcher(FORMAT));
    tokio::spawn(Server::new(TcpAcceptor::try_from(listener).unwrap()).serve(service));
    server
}

#[tokio::test]
async fn errors_have_the_format() {
    let server = serve().await;
    for unknown in ["/", "/users", "/v1/user/1"] {
        is_sent(server, TestRequest::new("GET", unknown), 404, "NotFound", &[]).await;
    }
    for refused in ["/users/1", "/v1/users/1"] {
        let request = TestRequest::new("POST", refused);
        let allow = ["DELETE", "GET", "HEAD"];
        is_sent(server, request, 405, "MethodNotAllowed", &allow).await;
    }
    is_sent(server, TestRequest::new("GET", "/broken"), 503, "ServiceUnavailable", &[]).await;
    // A declared 404 without content has none.
    let declared = TestRequest::new("GET", "/v1/users/1").send(server).await;
    assert_eq!((declared.status, declared.content.len()), (404, 0));
}

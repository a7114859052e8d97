//! `RouterExt::endpoint` compares by itself, in debug builds.

use api_responses::axum::RouterExt as _;
use axum::Router;
use http::Method;

use crate::api::{UNDECLARED, delete_user, find_users, get_user};
use crate::server::Server;

/// What a debug build says; a release build says nothing.
fn if_debug<const N: usize>(said: [&str; N]) -> Vec<&str> {
    if cfg!(debug_assertions) { said.into() } else { Vec::new() }
}

#[tokio::test]
async fn an_undeclared_status_code_is_reported_once_and_a_declared_one_is_not() {
    let server = Server::of(Router::new().endpoint(get_user)).await;
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, if_debug([UNDECLARED]));
    for declared in ["/users/7", "/users/8"] {
        assert_eq!(server.warnings_of(Method::GET, declared).await, [""; 0], "{declared}");
    }
}

#[tokio::test]
async fn head_is_compared_like_get() {
    let server = Server::of(Router::new().endpoint(get_user)).await;
    assert_eq!(server.warnings_of(Method::HEAD, "/users/9").await, if_debug([UNDECLARED]));
    for declared in ["/users/7", "/users/8"] {
        assert_eq!(server.warnings_of(Method::HEAD, declared).await, [""; 0], "{declared}");
    }
}

/// The guide knows them from the types of the parameters.
#[tokio::test]
async fn rejections_of_extractors_are_compared() {
    let server = Server::of(Router::new().endpoint(get_user)).await;
    let said = server.warnings_of(Method::GET, "/users/ada").await;
    if cfg!(feature = "guide") {
        assert_eq!(said, [""; 0]);
    } else {
        assert_eq!(
            said,
            if_debug(["GET /users/{id} (`get_user`) sent 400, which is not declared"])
        );
    }
}

#[tokio::test]
async fn responses_of_the_router_are_not_compared() {
    let router = Router::new().endpoint(get_user).endpoint(delete_user).endpoint(find_users);
    let server = Server::of(router).await;
    for (method, path, status) in
        [(Method::POST, "/users/9", 405), (Method::GET, "/users", 405), (Method::GET, "/", 404)]
    {
        assert_eq!(server.ask(method, path).await.status, status, "{path}");
        assert_eq!(server.warnings(), [""; 0], "{path}");
    }
}

#[tokio::test]
async fn query() {
    let server = Server::of(Router::new().endpoint(find_users)).await;
    assert_eq!(
        server.warnings_of(Method::QUERY, "/users").await,
        if_debug(["QUERY /users (`find_users`) sent 422, which is not declared"])
    );
}

#[tokio::test]
async fn in_a_nested_router() {
    let server = Server::of(Router::new().nest("/v1", Router::new().endpoint(get_user))).await;
    assert_eq!(server.warnings_of(Method::GET, "/v1/users/9").await, if_debug([UNDECLARED]));
}

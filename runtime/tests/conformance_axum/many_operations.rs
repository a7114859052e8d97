//! `ConformanceLayer::from_operations`: the operation is found by method and path.

use api_responses::conformance::{ConformanceLayer, OnUndeclared};
use api_responses::{DescribeResponses as _, Operation, api_responses};
use axum::Router;
use axum::http::StatusCode;
use axum::routing::{any, get};
use http::Method;

use crate::api::{
    DeleteUserResponse, GetUserResponse, UNDECLARED, UNDECLARED_DELETE, delete_user, get_user,
};
use crate::server::Server;

const GET_USER: Operation = GetUserResponse::<String>::OPERATION;
const DELETE_USER: Operation = DeleteUserResponse::OPERATION;

fn declared<const N: usize>(operations: [Operation; N]) -> ConformanceLayer {
    ConformanceLayer::from_operations(operations).with_mode(OnUndeclared::Warn)
}

fn users() -> Router {
    Router::new().route("/users/{id}", get(get_user).delete(delete_user))
}

#[tokio::test]
async fn by_method() {
    let server = Server::of(users().layer(declared([DELETE_USER, GET_USER]))).await;
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
    assert_eq!(server.warnings_of(Method::HEAD, "/users/9").await, [UNDECLARED]);
    assert_eq!(server.warnings_of(Method::DELETE, "/users/9").await, [UNDECLARED_DELETE]);
    for method in [Method::GET, Method::DELETE] {
        assert_eq!(server.warnings_of(method, "/users/7").await, [""; 0]);
    }
}

#[tokio::test]
async fn in_nested_routers_with_the_layer_round_all_or_within() {
    let declared = || declared([GET_USER]);
    for (path, router) in [
        ("/v1/users/9", Router::new().nest("/v1", users()).layer(declared())),
        ("/v1/users/9", Router::new().nest("/v1", users().layer(declared()))),
        ("/v1/users/9", Router::new().nest("/v1/", users()).layer(declared())),
        ("/a/b/users/9", {
            Router::new().nest("/a", Router::new().nest("/b", users())).layer(declared())
        }),
    ] {
        let server = Server::of(router).await;
        assert_eq!(server.warnings_of(Method::GET, path).await, [UNDECLARED], "{path}");
    }
}

#[api_responses(GET "/", 200)]
#[expect(dead_code, reason = "only the declaration is read")]
enum Root {}

#[tokio::test]
async fn the_root_is_that_of_the_outermost_router() {
    let undeclared = async || StatusCode::IM_A_TEAPOT;
    let router = Router::new().route("/", get(undeclared)).route("/slash/", get(undeclared));
    let server = Server::of(router.layer(declared([Root::OPERATION]))).await;
    assert_eq!(
        server.warnings_of(Method::GET, "/").await,
        ["GET / (`Root`) sent 418, which is not declared"]
    );
    assert_eq!(server.warnings_of(Method::GET, "/slash/").await, [""; 0]);
}

/// Neither 404 and 405 of the router, nor what has no declaration, nor what shows no path.
#[tokio::test]
async fn requests_that_are_not_compared() {
    let undeclared = async || StatusCode::IM_A_TEAPOT;
    let router = users()
        .route("/power-users/{id}", get(undeclared))
        .route("/users/{id}/books", get(undeclared))
        .nest_service("/service", users())
        .fallback(undeclared)
        .layer(declared([GET_USER]));
    let server = Server::of(router).await;
    for (method, path, status) in [
        (Method::POST, "/users/9", 405),
        (Method::DELETE, "/users/9", 409),
        (Method::GET, "/power-users/9", 418),
        (Method::GET, "/users/9/books", 418),
        (Method::GET, "/service/users/9", 418),
        (Method::GET, "/users", 418),
    ] {
        assert_eq!(server.ask(method, path).await.status, status, "{path}");
        assert_eq!(server.warnings(), [""; 0], "{path}");
    }
}

#[api_responses(GET "/{id}", 200)]
#[expect(dead_code, reason = "only the declaration is read")]
enum Shorter {}

#[api_responses(ANY "/users/{id}", 200)]
#[expect(dead_code, reason = "only the declaration is read")]
enum AnyMethod {}

#[api_responses(GET "/users/{id}", 200)]
#[expect(dead_code, reason = "only the declaration is read")]
enum Twin {}

#[tokio::test]
async fn the_longest_path_counts_then_the_name_of_the_method() {
    for operations in [
        [GET_USER, Shorter::OPERATION, AnyMethod::OPERATION],
        [AnyMethod::OPERATION, Shorter::OPERATION, GET_USER],
    ] {
        let server = Server::of(users().layer(declared(operations))).await;
        assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
        assert_eq!(
            server.warnings_of(Method::DELETE, "/users/9").await,
            ["ANY /users/{id} (`AnyMethod`) sent 409, which is not declared"]
        );
    }
}

#[tokio::test]
async fn nothing_is_compared_where_two_are_as_good() {
    let server = Server::of(users().layer(declared([GET_USER, Twin::OPERATION]))).await;
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [""; 0]);

    let server = Server::of(users().layer(declared([GET_USER, GET_USER]))).await;
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
}

#[tokio::test]
async fn any_is_every_method() {
    let router = Router::new().route("/users/{id}", any(delete_user));
    let server = Server::of(router.layer(declared([AnyMethod::OPERATION]))).await;
    for method in [Method::GET, Method::QUERY, "BREW".parse().unwrap()] {
        assert_eq!(server.warnings_of(method, "/users/9").await.len(), 1);
    }
}

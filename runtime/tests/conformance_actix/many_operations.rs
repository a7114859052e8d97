//! `Conformance::from_operations`: the operation is found by method and path.

use actix_web::HttpResponse;
use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig};
use api_responses::actix::Conformance;
use api_responses::conformance::OnUndeclared;
use api_responses::{DescribeResponses as _, Operation, api_responses};
use http::Method;

use crate::api::{
    DeleteUserResponse, GET_USER, UNDECLARED, UNDECLARED_DELETE, delete_user, get_user, refuse,
};
use crate::server::Server;

fn server<const N: usize>(operations: [Operation; N], configure: fn(&mut ServiceConfig)) -> Server {
    Server::within(
        &Conformance::from_operations(operations).with_mode(OnUndeclared::Warn),
        configure,
    )
}

fn users(app: &mut ServiceConfig) {
    app.route("/users/{id}", web::get().to(get_user));
    app.route("/users/{id}", web::delete().to(delete_user));
}

#[tokio::test]
async fn by_method() {
    let server = server([DeleteUserResponse::OPERATION, GET_USER], users);
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
    assert_eq!(server.warnings_of(Method::DELETE, "/users/9").await, [UNDECLARED_DELETE]);
    for method in [Method::GET, Method::DELETE] {
        assert_eq!(server.warnings_of(method, "/users/7").await, [""; 0]);
    }
}

#[tokio::test]
async fn in_scopes() {
    let server = server([GET_USER], |app| {
        app.service(web::scope("/a").service(web::scope("/{b}").configure(users)));
        app.service(web::scope("/v1").configure(users));
    });
    assert_eq!(server.warnings_of(Method::GET, "/v1/users/9").await, [UNDECLARED]);
    // With two arguments, `web::Path` rejects the request. The guide knows that it does.
    let said = server.warnings_of(Method::GET, "/a/b/users/7").await;
    assert_eq!(said.len(), usize::from(cfg!(not(feature = "guide"))));
}

/// Requests without a resource or without a declaration.
#[tokio::test]
async fn requests_that_are_not_compared() {
    let server = server([GET_USER], |app| {
        users(app);
        app.route("/power-users/{id}", web::get().to(HttpResponse::ImATeapot));
        app.default_service(web::to(HttpResponse::ImATeapot));
    });
    for (method, path, status) in [
        (Method::POST, "/users/9", 418),
        (Method::HEAD, "/users/9", 418),
        (Method::DELETE, "/users/9", 409),
        (Method::GET, "/power-users/9", 418),
        (Method::GET, "/users", 418),
    ] {
        assert_eq!(server.ask(method, path).await.status, status, "{path}");
        assert_eq!(server.warnings(), [""; 0], "{path}");
    }
}

#[api_responses(409)]
#[actix_web::put("/users/{number}")]
async fn put_user() -> Result<HttpResponse, PutUserError> {
    Err(PutUserError::Conflict)
}

#[api_responses(POST "/users/{name}", 200, 204)]
#[expect(dead_code, reason = "only the declaration is read")]
enum PostUser {}

/// Of resources with the same pattern, the one that has responded is compared.
#[tokio::test]
async fn resources_with_the_same_pattern() {
    let server = server([GET_USER, PutUserError::OPERATION, PostUser::OPERATION], |app| {
        users(app);
        app.service(put_user);
        app.route("/users/{name}", web::post().to(HttpResponse::ImATeapot));
    });
    assert_eq!(server.warnings_of(Method::PUT, "/users/9").await, [""; 0]);
    assert_eq!(
        server.warnings_of(Method::POST, "/users/9").await,
        ["POST /users/{name} (`PostUser`) sent 418, which is not declared"]
    );
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
}

/// An error of an inner middleware belongs to the resource of the path.
#[tokio::test]
async fn errors() {
    let server = server([GET_USER], |app| {
        app.service(web::scope("").configure(users).wrap(from_fn(refuse)));
    });
    assert_eq!(server.warnings_of(Method::GET, "/users/7").await, [UNDECLARED]);
    assert_eq!(server.warnings_of(Method::DELETE, "/users/7").await, [""; 0]);
}

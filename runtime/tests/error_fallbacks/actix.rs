//! actix-web.

use std::net::SocketAddr;

use actix_web::web::{self, ServiceConfig};
use actix_web::{App, HttpServer, delete, get, guard, post};
use api_responses::actix::{ApiConfig, ApiScope, RoutedEndpoints, error_fallback};
use api_responses::{DescribeResponses as _, ErrorFormat, Operation, api_responses};

use crate::{FORMATS, errors_are_sent, request};

#[api_responses(204)]
#[get("/users/{id}")]
async fn get_user() -> GetUserResponse {
    GetUserResponse::NoContent
}

#[api_responses(204)]
#[delete("/users/{id}")]
async fn delete_user() -> DeleteUserResponse {
    DeleteUserResponse::NoContent
}

#[api_responses(204)]
#[post("/")]
async fn post_root() -> PostRootResponse {
    PostRootResponse::NoContent
}

#[api_responses(PUT "/by-hand", 204)]
async fn put_by_hand() -> PutByHandResponse {
    PutByHandResponse::NoContent
}

const OPERATIONS: [Operation; 4] = [
    GetUserResponse::OPERATION,
    DeleteUserResponse::OPERATION,
    PostRootResponse::OPERATION,
    PutByHandResponse::OPERATION,
];

fn users(config: &mut ServiceConfig) {
    config.service(get_user).service(delete_user);
}

fn serve(format: ErrorFormat) -> SocketAddr {
    let server = HttpServer::new(move || {
        App::new()
            .configure(users)
            .service(post_root)
            .service(web::scope("/v1").configure(users))
            .service(web::scope("/v2").service(web::scope("/deep").configure(users)))
            .service(
                web::resource("/by-hand")
                    .route(web::put().to(put_by_hand))
                    .default_service(error_fallback(format, OPERATIONS)),
            )
            .route("/undeclared", web::get().to(async || ""))
            .service(web::scope("/guarded").guard(guard::Header("x-key", "1")).configure(users))
            .default_service(error_fallback(format, OPERATIONS))
    });
    let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
    let address = server.addrs()[0];
    tokio::spawn(server.run());
    address
}

#[tokio::test]
async fn not_found_and_method_not_allowed() {
    for expected in FORMATS {
        let server = serve(expected.0);
        let unknown = ["/users", "/v1", "/v1/user/1", "/v2/deep/users/1/2", "/v2/users/1"];
        let refused: [(&str, &str, &[&str]); 5] = [
            ("POST", "/users/1", &["DELETE", "GET"]),
            ("PATCH", "/v1/users/1", &["DELETE", "GET"]),
            ("PUT", "/v2/deep/users/1", &["DELETE", "GET"]),
            ("GET", "/", &["POST"]),
            ("GET", "/by-hand", &["PUT"]),
        ];
        errors_are_sent(server, expected, &unknown, &refused).await;
        for target in ["/users/1", "/v1/users/1", "/v2/deep/users/1"] {
            assert_eq!(request(server, "DELETE", target).await.status, 204);
        }
        // The guard of the scope refuses a method that is allowed.
        errors_are_sent(server, expected, &["/guarded/users/1"], &[]).await;
        // The methods of a route without a declaration are not known, and a 405 needs them.
        assert_eq!(request(server, "POST", "/undeclared").await.status, 404);
    }
}

/// One path in several scopes has the methods of its own scope. A scope can have its own fallback.
#[tokio::test]
async fn recorded_endpoints() {
    fn routes(config: &mut ApiConfig<'_>) {
        let inner = ApiScope::new("/v2").endpoint(get_user).endpoint(post_root);
        let own = ApiScope::new("/own").endpoint(delete_user);
        let fallback = own.routed().error_fallback(FORMATS[1].0);
        config
            .endpoint(delete_user)
            .endpoint(post_root)
            .scope(ApiScope::new("/v1").endpoint(post_root).scope(inner))
            .scope(own.map(|scope| scope.default_service(fallback)));
    }
    for expected in FORMATS {
        let server = HttpServer::new(move || {
            App::new()
                .configure(ApiConfig::apply(routes))
                .default_service(RoutedEndpoints::of(routes).error_fallback(expected.0))
        });
        let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
        let address = server.addrs()[0];
        tokio::spawn(server.run());
        let refused: [(&str, &str, &[&str]); 5] = [
            ("GET", "/users/1", &["DELETE"]),
            ("DELETE", "/v1/v2/users/1", &["GET"]),
            ("GET", "/", &["POST"]),
            ("GET", "/v1/", &["POST"]),
            ("GET", "/v1/v2/", &["POST"]),
        ];
        errors_are_sent(address, expected, &["/users", "/v1/users/1"], &refused).await;
        let refused: (&str, &str, &[&str]) = ("GET", "/own/users/1", &["DELETE"]);
        errors_are_sent(address, FORMATS[1], &["/own"], &[refused]).await;
    }
}

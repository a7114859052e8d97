//! `ConformanceLayer::new`: round a handler, round its route, round any service.

use std::convert::Infallible;

use api_responses::conformance::{ConformanceLayer, OnUndeclared};
use api_responses::{DescribeResponses as _, Raw, api_responses};
use axum::Router;
use axum::body::Body;
use axum::extract::Path;
use axum::handler::Handler as _;
use axum::http::StatusCode;
use axum::middleware::map_response;
use axum::response::IntoResponse as _;
use axum::routing::{any, get};
use http::{HeaderValue, Method, Response};
use tower_http::services::ServeFile;

use crate::api::{GetUserResponse, UNDECLARED, get_user};
use crate::server::Server;

fn declared() -> ConformanceLayer {
    ConformanceLayer::new(GetUserResponse::<String>::OPERATION).with_mode(OnUndeclared::Warn)
}

#[tokio::test]
async fn round_a_handler() {
    let router = Router::new().route("/other/{id}", get(get_user.layer(declared())));
    let server = Server::of(router).await;
    assert_eq!(server.warnings_of(Method::GET, "/other/9").await, [UNDECLARED]);
    assert_eq!(server.warnings_of(Method::GET, "/other/7").await, [""; 0]);
}

/// The route sends 405 for other methods, which is not a response to GET.
#[tokio::test]
async fn round_a_route() {
    let router = Router::new().route("/users/{id}", get(get_user).layer(declared()));
    let server = Server::of(router).await;
    assert_eq!(server.warnings_of(Method::GET, "/users/9").await, [UNDECLARED]);
    assert_eq!(server.warnings_of(Method::POST, "/users/9").await, [""; 0]);
}

/// A field that a middleware takes away was declared.
#[tokio::test]
async fn round_a_middleware() {
    let forgetful = map_response(|mut answer: axum::response::Response| async {
        answer.headers_mut().remove("x-merged");
        answer
    });
    let route = get(get_user).layer::<_, Infallible>(forgetful).layer(declared());
    let server = Server::of(Router::new().route("/users/{id}", route)).await;
    assert_eq!(
        server.warnings_of(Method::GET, "/users/8").await,
        ["GET /users/{id} (`get_user`) sent 404 without `X-Merged`, which is declared"]
    );
}

#[api_responses(GET "/files", 200: Raw as "text/html", 404: Raw)]
#[expect(dead_code, reason = "only the declaration is read")]
enum FileResponse {}

/// A service without a handler, whose content is a stream.
#[tokio::test]
async fn round_a_service() {
    let book = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/raw/book.txt");
    let declared = ConformanceLayer::new(FileResponse::OPERATION).with_mode(OnUndeclared::Warn);
    let router = Router::new().route_service("/files", ServeFile::new(book)).layer(declared);
    let server = Server::of(router).await;
    assert_eq!(server.ask(Method::GET, "/files").await.text, include_str!("../raw/book.txt"));
    assert_eq!(
        server.warnings(),
        ["GET /files (`FileResponse`) sent 200 with `text/plain`, but `text/html` is \
          declared"]
    );
}

#[api_responses(401)]
#[expect(dead_code, reason = "only the declaration is read")]
enum AuthError {}

/// A set of errors has no method and responds to all of them.
#[tokio::test]
async fn without_a_method() {
    let handler = async || (StatusCode::FORBIDDEN, "no").into_response();
    let declared = ConformanceLayer::new(AuthError::OPERATION).with_mode(OnUndeclared::Warn);
    let server = Server::of(Router::new().route("/", any(handler).layer(declared))).await;
    for method in [Method::GET, Method::QUERY, "BREW".parse().unwrap()] {
        assert_eq!(
            server.warnings_of(method, "/").await,
            ["`AuthError` sent 403, which is not declared"]
        );
    }
}

#[api_responses(GET "/raw/{kind}", 200: Raw, 206: Raw, 302: Raw, 401: Raw, 416)]
#[expect(dead_code, reason = "only some of the variants are sent")]
enum RawResponse {}

async fn raw(Path(kind): Path<String>) -> RawResponse {
    let respond = |headers: &[(&'static str, &'static str)]| {
        let mut response = Response::new(Body::from("hello"));
        for (name, value) in headers {
            response.headers_mut().append(*name, HeaderValue::from_static(value));
        }
        response
    };
    match kind.as_str() {
        "etags" => RawResponse::Ok(respond(&[("etag", "\"a\""), ("etag", "\"b\"")]).into()),
        "links" => {
            RawResponse::Ok(respond(&[("link", "</a>; rel=a"), ("link", "</b>; rel=b")]).into())
        }
        "locations" => {
            RawResponse::Found(respond(&[("location", "/a"), ("location", "/b")]).into())
        }
        "part" => RawResponse::PartialContent(respond(&[("content-range", "bytes 0-4/9")]).into()),
        "longer" => {
            RawResponse::PartialContent(respond(&[("content-range", "bytes 0-8/9")]).into())
        }
        _ => RawResponse::Unauthorized(respond(&[("www-authenticate", "Basic")]).into()),
    }
}

/// A layer that removes what HTTP requires.
async fn without_challenge(mut response: axum::response::Response) -> axum::response::Response {
    response.headers_mut().remove("www-authenticate");
    response
}

/// A complete response has header fields that are not declared.
#[tokio::test]
async fn complete_responses() {
    let declared = ConformanceLayer::new(RawResponse::OPERATION).with_mode(OnUndeclared::Warn);
    let router = Router::new()
        .route("/raw/{kind}", get(raw.layer(map_response(without_challenge)).layer(declared)));
    let server = Server::of(router).await;
    for (kind, warning) in crate::complete_responses::EXPECTED {
        let warnings = server.warnings_of(Method::GET, &format!("/raw/{kind}")).await;
        assert_eq!(warnings, warning, "{kind}");
        if !kind.contains("longer") {
            assert_eq!(server.warnings_of(Method::HEAD, &format!("/raw/{kind}")).await, warnings);
        }
    }
}

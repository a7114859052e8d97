//! Responses that are sent before any handler: 404 and 405 of the router, which are problem documents and not
//! declared, and the 401 to a request whose content has not arrived.

use reqwest::Method;

use crate::raw::{Raw, post};
use crate::server::Server;

const NOT_FOUND: &str = r#"{"type":"about:blank","title":"Not Found","status":404}"#;
const NOT_ALLOWED: &str = r#"{"type":"about:blank","title":"Method Not Allowed","status":405}"#;

#[tokio::test]
async fn a_path_without_a_route_is_404() {
    let server = Server::start().await;
    for target in ["/book", "/books/", "/books/9780141439518/reviews", "//books"] {
        let response = server.get(target).await;
        assert_eq!(response.status, 404, "{target}");
        assert_eq!(response.content, NOT_FOUND, "{target}");
        assert_eq!(response.field("content-type"), Some("application/problem+json"));
    }
}

#[tokio::test]
async fn a_method_without_a_handler_is_405() {
    let server = Server::start().await;
    for (target, allow) in [("/books", "GET,HEAD,POST"), ("/books/1", "GET,HEAD,PUT,DELETE")] {
        let response = server.send(server.request(Method::PATCH, target)).await;
        assert_eq!((response.status, response.content.as_str()), (405, NOT_ALLOWED));
        assert_eq!(response.field("content-type"), Some("application/problem+json"));
        assert_eq!(response.field("allow"), Some(allow));
    }
}

#[tokio::test]
async fn head_is_get_without_content() {
    let server = Server::start().await;
    for target in ["/books", "/books/9780141439518", "/books/dune"] {
        let get = server.get(target).await;
        let head = server.send(server.request(Method::HEAD, target)).await;
        assert_eq!((head.status, head.content.as_str()), (get.status, ""));
        assert_eq!(head.field("content-type"), get.field("content-type"));
        assert_eq!(head.field("content-length"), get.field("content-length"));
    }
}

/// The content is never sent, so a shop that reads it first would answer 408.
#[tokio::test]
async fn the_token_is_checked_before_the_content_is_read() {
    let server = Server::start().await;
    for expect in ["", "Expect: 100-continue\r\n"] {
        let head = post(1_000_000_000, expect).replace("open-sesame", "sesame");
        let response = Raw::send(&server, &head).await.rest().await;
        // There is no 100 (Continue) before it.
        assert_eq!(response.problem(401)["title"], "Unauthorized");
    }
}

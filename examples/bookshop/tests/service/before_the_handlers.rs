//! Responses of the router, sent before any handler. They are neither declared nor problem documents.

use reqwest::Method;

use crate::server::Server;

#[tokio::test]
async fn a_path_without_a_route_is_404() {
    let server = Server::start().await;
    for target in ["/", "/book", "/books/", "/books/9780141439518/reviews", "//books"] {
        let response = server.get(target).await;
        assert_eq!((response.status, response.content.as_str()), (404, ""), "{target}");
    }
}

#[tokio::test]
async fn a_method_without_a_handler_is_405() {
    let server = Server::start().await;
    for (target, allow) in [("/books", "GET,HEAD,POST"), ("/books/1", "GET,HEAD,PUT,DELETE")] {
        let response = server.send(server.request(Method::PATCH, target)).await;
        assert_eq!((response.status, response.content.as_str()), (405, ""));
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

//! What axum answers without asking a handler. None of it is declared, and none of it is a problem
//! document.

use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use serde_json::json;

use crate::create_book::dune;
use crate::server::{IF_NEW, Server};

#[tokio::test]
async fn a_path_without_a_route() {
    let server = Server::start().await;
    for target in ["/", "/book", "/books/", "/books/9780141439518/reviews", "//books"] {
        let answer = server.get(target).await;
        assert_eq!((answer.status, answer.content.as_str()), (404, ""), "{target}");
    }
}

#[tokio::test]
async fn a_method_without_a_handler() {
    let server = Server::start().await;
    for (target, allow) in [("/books", "GET,HEAD,POST"), ("/books/1", "GET,HEAD,PUT,DELETE")] {
        let answer = server.send(server.request(Method::PATCH, target)).await;
        assert_eq!((answer.status, answer.content.as_str()), (405, ""));
        assert_eq!(answer.field("allow"), Some(allow));
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

#[tokio::test]
async fn content_that_is_no_json() {
    let server = Server::start().await;
    let deep = format!("{{\"series\":{}", "[".repeat(100_000));
    for content in ["", "{", "{\"isbn\": }", "isbn=9780441172719", "\u{0}", &deep] {
        let request = server.request(Method::POST, "/books").body(content.to_owned());
        let answer = server.send(request.header(CONTENT_TYPE, "application/json")).await;
        assert!(answer.text(400).starts_with("Failed to parse the request body as JSON"));
    }
    let latin1 =
        server.request(Method::POST, "/books").body(b"{\"title\": \"Bront\xeb\"}".to_vec());
    server.send(latin1.header(CONTENT_TYPE, "application/json")).await.text(400);
}

#[tokio::test]
async fn json_that_is_no_book() {
    let server = Server::start().await;
    let mut untitled = dune();
    untitled.as_object_mut().unwrap().remove("title");
    let mut free = dune();
    free["price_cents"] = json!("free");
    let mut more_than_64_bits = dune();
    more_than_64_bits["stock"] = json!(u64::MAX);
    for content in [untitled, free, more_than_64_bits, json!({}), json!("dune"), json!(null)] {
        let answer = server.put("/books/9780441172719", IF_NEW, &content).await;
        assert!(answer.text(422).starts_with("Failed to deserialize the JSON body"));
    }
}

#[tokio::test]
async fn content_of_another_media_type() {
    let server = Server::start().await;
    let expected = "Expected request with `Content-Type: application/json`";
    let untyped = server.request(Method::POST, "/books").body(dune().to_string());
    assert_eq!(server.send(untyped).await.text(415), expected);
    for media_type in ["text/plain", "application/x-www-form-urlencoded", "json"] {
        let request = server.request(Method::POST, "/books").body(dune().to_string());
        let answer = server.send(request.header(CONTENT_TYPE, media_type)).await;
        assert_eq!(answer.text(415), expected);
    }
}

#[tokio::test]
async fn more_content_than_two_mebibytes() {
    let server = Server::start().await;
    let content = vec![b' '; 2 * 1024 * 1024 + 1];
    let request = server.request(Method::POST, "/books").body(content);
    let answer = server.send(request.header(CONTENT_TYPE, "application/json")).await;
    assert_eq!(answer.text(413), "Failed to buffer the request body: length limit exceeded");
}

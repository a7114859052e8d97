//! Malicious and extreme input.

use serde_json::json;

use crate::create_book::dune;
use crate::server::{IF_EXISTS, IF_NEW, Server};

#[tokio::test]
async fn injection_in_the_path_fails() {
    let server = Server::start().await;
    let long = "9".repeat(60_000);
    for isbn in [
        "9780141439518'%20OR%20'1'='1",
        "9780141439518;DROP%20TABLE%20books",
        "%00",
        "9780141439518%00",
        "..%2F..%2Fetc%2Fpasswd",
        "%F0%9F%93%9A",
        "%D9%A9%D9%A7%D9%A8",
        "-9780141439518e0",
        &long,
    ] {
        let response = server.get(&format!("/books/{isbn}")).await;
        response.assert_problem(404, "Not Found", "No book has this ISBN.");
        server.delete(&format!("/books/{isbn}"), IF_EXISTS).await.problem(404);
        server.put(&format!("/books/{isbn}"), IF_NEW, &dune()).await.problem(409);
    }
    assert_eq!(server.get("/books").await.json(200)["total"], 12);
}

#[tokio::test]
async fn injection_in_the_query_fails() {
    let server = Server::start().await;
    for query in ["page=1;DROP%20TABLE%20books", "per_page=%00", "page=1&page=2", "page=%2B1e0"] {
        server.get(&format!("/books?{query}")).await.problem(400);
    }
    server.get("/books?q=%FF&'=--").await.json(200);
}

#[tokio::test]
async fn text_is_stored_unchanged() {
    let server = Server::start().await;
    let longest = "ü".repeat(200);
    server.post("/books", &dune()).await.json(201);
    for title in [
        "Robert'); DROP TABLE books;--",
        "\" OR \"\"=\"",
        "<script>alert(1)</script>",
        "{\"isbn\": 1}",
        "指輪物語 👩🏽‍🚀 e\u{301} \u{202e}",
        "%00 \\u0000 \\",
        &longest,
    ] {
        let mut book = dune();
        book["title"] = json!(title);
        server.put("/books/9780441172719", IF_EXISTS, &book).await.json(200);
        assert_eq!(server.get("/books/9780441172719").await.json(200), book);
    }
    assert_eq!(server.get("/books").await.json(200)["total"], 13);
}

#[tokio::test]
async fn text_of_more_than_one_line_is_rejected() {
    let server = Server::start().await;
    let too_long = "ü".repeat(201);
    let huge = "x".repeat(1_000_000);
    for author in ["", "\u{3000}", "Frank\u{0}Herbert", "a\r\nb", "\u{1b}[31m", &too_long, &huge] {
        let mut book = dune();
        book["author"] = json!(author);
        let problem = server.post("/books", &book).await.problem(422);
        assert_eq!(
            problem["errors"],
            json!([{ "pointer": "#/author", "detail": "must be one line of 1 to 200 characters" }])
        );
    }
}

#[tokio::test]
async fn the_largest_numbers_are_stored() {
    let server = Server::start().await;
    let mut book = dune();
    book["price_cents"] = json!(i64::MAX);
    book["stock"] = json!(i64::MAX);
    assert_eq!(server.post("/books", &book).await.json(201), book);
    assert_eq!(server.get("/books/9780441172719").await.json(200), book);
    assert_eq!(
        server.delete("/books/9780441172719", IF_EXISTS).await.problem(409)["stock"],
        i64::MAX
    );
}

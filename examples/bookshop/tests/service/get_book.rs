use reqwest::Method;
use serde_json::json;

use crate::overdue;
use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    overdue::check(seen, Method::GET, "/books/9780141439518").await;
    let server = Server::recording(seen).await;
    let path = "/books/9787020002207";

    let found = server.get(path).await;
    let book = found.json(200);
    assert_eq!(
        book,
        json!({
            "isbn": "9787020002207",
            "title": "红楼梦",
            "author": "曹雪芹",
            "year": 1791,
            "price_cents": 1990,
            "stock": 3,
        })
    );
    assert_eq!(found.field("etag"), Some("\"8\""));
    assert_eq!(found.field("cache-control"), Some("no-cache"));
    assert_eq!(server.get("/books/978-7-02-000220-7").await.json(200), book);

    for (known, status) in [
        ("\"8\"", 304),
        ("W/\"8\"", 304),
        ("\"1\", \"8\"", 304),
        ("*", 304),
        ("\"7\"", 200),
        ("8", 200),
    ] {
        for method in [Method::GET, Method::HEAD] {
            let request = server.request(method, path).header("if-none-match", known);
            let response = server.send(request).await;
            assert_eq!(response.status, status, "{known}");
            assert_eq!(response.field("etag"), Some("\"8\""));
            assert_eq!(response.field("cache-control"), Some("no-cache"));
            if status == 304 {
                assert_eq!((response.field("content-type"), response.content.as_str()), (None, ""));
            }
        }
    }

    let (unknown, impossible) = ("9780441172719", "9787020002208");
    for isbn in [unknown, impossible, "dune"] {
        let response = server.get(&format!("/books/{isbn}")).await;
        response.assert_problem(404, "Not Found", "No book has this ISBN.");
    }

    let no_text = server.get("/books/%FF").await;
    no_text.assert_problem(400, "Bad Request", "Invalid URL: Invalid UTF-8 in `isbn`");

    server.break_database();
    server.get(path).await.assert_internal_server_error();
}

use reqwest::Method;
use serde_json::json;

use crate::server::{IF_EXISTS, Seen, Server};
use crate::{admission, overdue};

pub(crate) async fn check(seen: &Seen) {
    overdue::check(seen, Method::DELETE, "/books/9780441478125").await;
    let sold_out = "/books/978-0-441-47812-5";
    admission::check(seen, Method::DELETE, sold_out).await;
    let server = Server::recording(seen).await;

    let unconditional = server.send(server.writing(Method::DELETE, sold_out)).await;
    let detail = "Send `If-Match` with the `ETag` of the book.";
    unconditional.assert_problem(428, "Precondition Required", detail);
    assert_eq!(unconditional.field("cache-control"), Some("no-store"));

    let seen_before = server.delete(sold_out, ("if-match", "\"1\"")).await;
    let detail = "The book has changed since you last read it. Read it again before you change it.";
    seen_before.assert_problem(412, "Precondition Failed", detail);

    let deleted = server.delete(sold_out, ("if-match", "\"9\"")).await;
    assert_eq!((deleted.status, deleted.content.as_str()), (204, ""));
    // RFC 9110 §8.6: a 204 has no Content-Length.
    assert_eq!((deleted.field("content-type"), deleted.field("content-length")), (None, None));

    for isbn in ["978-0-441-47812-5", "dune"] {
        let response = server.delete(&format!("/books/{isbn}"), IF_EXISTS).await;
        response.assert_problem(404, "Not Found", "No book has this ISBN.");
    }

    for condition in [IF_EXISTS, ("if-match", "\"2\"")] {
        assert_eq!(
            server.delete("/books/978-0-14-143951-8", condition).await.problem(409),
            json!({
                "type": "/problems/still-in-stock",
                "title": "Still in stock",
                "status": 409,
                "detail": "Sell the remaining copies, or set `stock` to 0.",
                "stock": 7,
            })
        );
    }
    server.get("/books/978-0-14-143951-8").await.json(200);

    let no_text = server.delete("/books/%FF", IF_EXISTS).await;
    no_text.assert_problem(400, "Bad Request", "Invalid URL: Invalid UTF-8 in `isbn`");

    server.break_database();
    server.delete(sold_out, IF_EXISTS).await.assert_internal_server_error();
}

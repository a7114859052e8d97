use serde_json::json;

use crate::server::{Seen, Server};

pub(crate) async fn answers(seen: &Seen) {
    let server = Server::seen_by(seen).await;
    let sold_out = "/books/978-0-441-47812-5";

    let deleted = server.delete(sold_out).await;
    assert_eq!((deleted.status, deleted.content.as_str()), (204, ""));
    // RFC 9110 §8.6: a 204 has no Content-Length.
    assert_eq!((deleted.field("content-type"), deleted.field("content-length")), (None, None));

    for isbn in ["978-0-441-47812-5", "dune"] {
        let answer = server.delete(&format!("/books/{isbn}")).await;
        answer.is_the_problem(404, "Not Found", "No book here has this ISBN.");
    }

    assert_eq!(
        server.delete("/books/978-0-14-143951-8").await.problem(409),
        json!({
            "type": "/problems/still-in-stock",
            "title": "Still in stock",
            "status": 409,
            "detail": "Sell the copies that are left, or set `stock` to 0.",
            "stock": 7,
        })
    );
    server.get("/books/978-0-14-143951-8").await.json(200);

    server.lose_the_books();
    server.delete(sold_out).await.is_internal_server_error();
}

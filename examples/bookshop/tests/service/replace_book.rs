use serde_json::json;

use crate::create_book::dune;
use crate::server::{Seen, Server};

pub(crate) async fn answers(seen: &Seen) {
    let server = Server::seen_by(seen).await;
    let path = "/books/9780441172719";

    let created = server.put(path, &dune()).await;
    assert_eq!(created.json(201), dune());
    // Without it, the book is where the request went (RFC 9110 §15.3.2).
    assert_eq!(created.field("location"), None);

    let mut cheaper = dune();
    cheaper["price_cents"] = json!(899);
    assert_eq!(server.put("/books/978-0-441-17271-9", &cheaper).await.json(200), cheaper);
    assert_eq!(server.get(path).await.json(200), cheaper);
    assert_eq!(server.get("/books").await.json(200)["total"], 13);

    for elsewhere in ["/books/9780141439518", "/books/dune"] {
        let answer = server.put(elsewhere, &dune()).await;
        let detail = "The ISBN of the book is not the one in the path.";
        answer.is_the_problem(409, "Conflict", detail);
    }

    let mut untitled = dune();
    untitled["title"] = json!("");
    assert_eq!(
        server.put(path, &untitled).await.problem(422),
        json!({
            "type": "/problems/invalid-book",
            "title": "Invalid book",
            "status": 422,
            "errors": [
                { "pointer": "#/title", "detail": "must be one line of 1 to 200 characters" },
            ],
        })
    );
    assert_eq!(server.get(path).await.json(200), cheaper);

    server.lose_the_books();
    server.put(path, &dune()).await.is_internal_server_error();
}

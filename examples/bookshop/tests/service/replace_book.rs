use reqwest::Method;
use serde_json::json;

use crate::create_book::dune;
use crate::server::{IF_EXISTS, IF_NEW, Seen, Server};
use crate::{admission, content, overdue};

pub(crate) async fn check(seen: &Seen) {
    overdue::check(seen, Method::PUT, "/books/9780441172719").await;
    let path = "/books/9780441172719";
    admission::check(seen, Method::PUT, path).await;
    content::check(seen, Method::PUT, path).await;
    let server = Server::recording(seen).await;

    let unconditional = server.send(server.writing(Method::PUT, path).json(&dune())).await;
    let detail =
        "Send `If-Match` with the `ETag` of the book, or `If-None-Match: *` for a new book.";
    unconditional.assert_problem(428, "Precondition Required", detail);
    assert_eq!(unconditional.field("cache-control"), Some("no-store"));

    let stale = "The book has changed since you last read it. Read it again before you change it.";
    let not_there = server.put(path, IF_EXISTS, &dune()).await;
    not_there.assert_problem(412, "Precondition Failed", stale);
    let created = server.put(path, IF_NEW, &dune()).await;
    assert_eq!(created.json(201), dune());
    // Without it, the book is at the target of the request (RFC 9110 §15.3.2).
    assert_eq!(created.field("location"), None);
    let there = server.put(path, IF_NEW, &dune()).await;
    there.assert_problem(412, "Precondition Failed", stale);

    let mut cheaper = dune();
    cheaper["price_cents"] = json!(899);
    let hyphens = "/books/978-0-441-17271-9";
    let replaced = server.put(hyphens, ("if-match", "\"13\""), &cheaper).await;
    assert_eq!(replaced.json(200), cheaper);
    // It would state that the content was stored unchanged (RFC 9110 §9.3.4).
    assert_eq!((created.field("etag"), replaced.field("etag")), (None, None));
    let again = server.put(hyphens, ("if-match", "\"13\""), &dune()).await;
    again.assert_problem(412, "Precondition Failed", stale);
    assert_eq!(server.get(path).await.json(200), cheaper);
    assert_eq!(server.get("/books").await.json(200)["total"], 13);

    for elsewhere in ["/books/9780141439518", "/books/dune"] {
        let response = server.put(elsewhere, IF_NEW, &dune()).await;
        let detail = "The ISBN of the book differs from the one in the path.";
        response.assert_problem(409, "Conflict", detail);
    }

    let no_text = server.put("/books/%FF", IF_NEW, &dune()).await;
    no_text.assert_problem(400, "Bad Request", "Invalid URL: Invalid UTF-8 in `isbn`");

    let mut untitled = dune();
    untitled["title"] = json!("");
    assert_eq!(
        server.put(path, IF_EXISTS, &untitled).await.problem(422),
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

    server.break_database();
    server.put(path, IF_EXISTS, &dune()).await.assert_internal_server_error();
}

use reqwest::Method;
use serde_json::{Value, json};

use crate::server::{Seen, Server};
use crate::{admission, content, overdue};

pub(crate) async fn check(seen: &Seen) {
    overdue::check(seen, Method::POST, "/books").await;
    admission::check(seen, Method::POST, "/books").await;
    content::check(seen, Method::POST, "/books").await;
    let server = Server::recording(seen).await;

    let created = server.post("/books", &dune()).await;
    assert_eq!(created.json(201), dune());
    assert_eq!(created.field("location"), Some("/books/9780441172719"));
    let looked_up = server.get("/books/9780441172719").await;
    assert_eq!(looked_up.json(200), dune());
    assert_eq!((created.field("etag"), looked_up.field("etag")), (Some("\"13\""), Some("\"13\"")));

    let again = server.post("/books", &dune()).await;
    assert_eq!(
        again.problem(409),
        json!({
            "type": "/problems/already-in-shop",
            "title": "Already in shop",
            "status": 409,
            "detail": "Replace the book with PUT, or use another ISBN.",
            "isbn": "9780441172719",
        })
    );
    assert_eq!(again.field("location"), None);

    let invalid_book = json!({
        "isbn": "9780441172710",
        "title": " ",
        "author": "Frank\nHerbert",
        "year": 10191,
        "price_cents": -1,
        "stock": -1,
    });
    assert_eq!(
        server.post("/books", &invalid_book).await.problem(422),
        json!({
            "type": "/problems/invalid-book",
            "title": "Invalid book",
            "status": 422,
            "errors": [
                { "pointer": "#/isbn", "detail": "must be an ISBN-13 with a correct check digit" },
                { "pointer": "#/title", "detail": "must be one line of 1 to 200 characters" },
                { "pointer": "#/author", "detail": "must be one line of 1 to 200 characters" },
                { "pointer": "#/year", "detail": "must be from 1450 to 2100" },
                { "pointer": "#/price_cents", "detail": "must not be negative" },
                { "pointer": "#/stock", "detail": "must not be negative" },
            ],
        })
    );

    server.break_database();
    server.post("/books", &dune()).await.assert_internal_server_error();
}

pub(crate) fn dune() -> Value {
    json!({
        "isbn": "9780441172719",
        "title": "Dune",
        "author": "Frank Herbert",
        "year": 1965,
        "price_cents": 1099,
        "stock": 3,
    })
}

#[tokio::test]
async fn only_one_of_concurrent_creations_succeeds() {
    let server = std::sync::Arc::new(Server::start().await);
    let mut requests = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let server = server.clone();
        requests.spawn(async move { server.post("/books", &dune()).await.status });
    }
    let mut codes = requests.join_all().await;
    codes.sort_unstable();
    assert_eq!(codes[0], 201);
    assert_eq!(codes[1..], [409; 19]);
}

use reqwest::Method;
use serde_json::{Value, json};

use crate::overdue;
use crate::server::{Seen, Server};

pub(crate) async fn check(seen: &Seen) {
    overdue::check(seen, Method::GET, "/books").await;
    let server = Server::recording(seen).await;

    let all = server.get("/books").await.json(200);
    assert_eq!(
        (&all["page"], &all["per_page"], &all["total"]),
        (&json!(1), &json!(20), &json!(12))
    );
    let titles = titles(&all);
    assert_eq!(titles.len(), 12);
    assert!(titles.is_sorted(), "{titles:?}");
    assert_eq!(
        all["books"][0],
        json!({
            "isbn": "9780140449136",
            "title": "Crime and Punishment",
            "author": "Fyodor Dostoevsky",
            "year": 1866,
            "price_cents": 1300,
            "stock": 5,
        })
    );

    let second = server.get("/books?page=2&per_page=5").await.json(200);
    assert_eq!(self::titles(&second), titles[5..10]);
    let last = server.get("/books?page=3&per_page=5").await.json(200);
    assert_eq!(self::titles(&last), titles[10..]);
    let beyond = server.get("/books?page=4&per_page=5").await.json(200);
    assert_eq!(beyond, json!({ "page": 4, "per_page": 5, "total": 12, "books": [] }));
    server.get("/books?page=4294967295&per_page=100").await.json(200);

    for nonsense in
        ["page=0", "per_page=0", "per_page=101", "page=-1", "page=4294967296", "page=one", "page="]
    {
        server.get(&format!("/books?{nonsense}")).await.assert_problem(
            400,
            "Bad Request",
            "`page` must be at least 1, and `per_page` from 1 to 100.",
        );
    }

    server.break_database();
    server.get("/books").await.assert_internal_server_error();
}

fn titles(page: &Value) -> Vec<String> {
    let books = page["books"].as_array().unwrap();
    books.iter().map(|book| book["title"].as_str().unwrap().to_owned()).collect()
}

use serde_json::json;

use crate::server::{Seen, Server};

pub(crate) async fn answers(seen: &Seen) {
    let server = Server::seen_by(seen).await;

    let book = server.get("/books/9787020002207").await.json(200);
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
    assert_eq!(server.get("/books/978-7-02-000220-7").await.json(200), book);

    let (unknown, impossible) = ("9780441172719", "9787020002208");
    for isbn in [unknown, impossible, "dune"] {
        let answer = server.get(&format!("/books/{isbn}")).await;
        answer.is_the_problem(404, "Not Found", "No book here has this ISBN.");
    }

    server.lose_the_books();
    server.get("/books/9787020002207").await.is_internal_server_error();
}

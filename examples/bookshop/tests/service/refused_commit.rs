//! A commit that fails, because another program reads the database for longer than `SQLite` waits.

use crate::create_book::dune;
use crate::server::Server;

#[tokio::test]
async fn a_change_is_acknowledged_only_after_its_commit() {
    let server = Server::start().await;
    let reader = server.lock_for_reading();
    server.post("/books", &dune()).await.assert_internal_server_error();
    server.get("/books/9780441172719").await.problem(404);

    // The failed transaction has been rolled back, so that the next one can begin.
    drop(reader);
    server.get("/books/9780441172719").await.problem(404);
    assert_eq!(server.post("/books", &dune()).await.json(201), dune());
    assert_eq!(server.get("/books/9780441172719").await.json(200), dune());
}

//! After the program was killed while it was writing, every book that it has acknowledged is stored.

use reqwest::{Client, StatusCode};
use serde_json::Value;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::Running;
use crate::books::book;

const CONNECTIONS: u32 = 8;
const ACKNOWLEDGED: usize = 100;

#[tokio::test]
async fn acknowledged_books_survive_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shop.db");
    let file = file.to_str().unwrap();
    let arguments =
        ["--port=0", "--writes-per-minute=4000000000", "--log=warn", "--database", file];

    let mut running = Running::start(&arguments);
    let (acknowledge, mut acknowledged) = mpsc::unbounded_channel();
    let mut connections = JoinSet::new();
    for connection in 0..CONNECTIONS {
        let (acknowledge, url) = (acknowledge.clone(), format!("{}/books", running.server));
        connections.spawn(async move {
            let client = Client::new();
            for number in 0.. {
                let (isbn, book) = book(number * CONNECTIONS + connection, "Killed");
                let post = client.post(&url).bearer_auth("open-sesame").json(&book);
                // An error says nothing: the book may be stored or not.
                let Ok(response) = post.send().await else { return };
                assert_eq!(response.status(), StatusCode::CREATED);
                acknowledge.send((isbn, book)).unwrap();
            }
        });
    }
    drop(acknowledge);
    let mut books = Vec::new();
    while let Some(book) = acknowledged.recv().await {
        books.push(book);
        if books.len() == ACKNOWLEDGED {
            // SIGKILL on Unix.
            running.process.kill().unwrap();
        }
    }
    connections.join_all().await;
    assert!(books.len() >= ACKNOWLEDGED, "{}", books.len());
    drop(running);

    let running = Running::start(&arguments);
    for (isbn, book) in &books {
        let response = reqwest::get(format!("{}/books/{isbn}", running.server)).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK, "{isbn}");
        assert_eq!(response.json::<Value>().await.unwrap(), *book);
    }
    // At most one more for each connection: it was stored, but the response did not arrive.
    let page = reqwest::get(format!("{}/books", running.server)).await.unwrap();
    let total = page.json::<Value>().await.unwrap()["total"].as_u64().unwrap();
    let least = 12 + u64::try_from(books.len()).unwrap();
    assert!((least..=least + u64::from(CONNECTIONS)).contains(&total), "{total}");
}

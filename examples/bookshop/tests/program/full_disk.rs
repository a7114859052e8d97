//! On a full disk, every book that the program acknowledges is stored, and nothing else is.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;

use crate::books::book;
use crate::{Running, bookshop};

/// Returns the program with a limit on the size of each file that it writes, in blocks of 512 bytes. A write
/// beyond the limit sends a signal that ends the program; if the signal is ignored, the write fails
/// (<https://pubs.opengroup.org/onlinepubs/9799919799/functions/write.html>, EFBIG).
fn with_limited_files(blocks: u32, program: &Command) -> Command {
    let script = r#"trap '' XFSZ; ulimit -f "$1"; shift; exec "$@""#;
    let mut command = Command::new("sh");
    command.args(["-c", script, "sh", &blocks.to_string()]);
    command.arg(program.get_program()).args(program.get_args());
    // The log has one line for each failure. A pipe that nobody reads would fill up.
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// The program, and the books that must be in its database.
struct Shop {
    client: Client,
    server: String,
    /// `None` for a book that must not be there.
    books: BTreeMap<String, Option<Value>>,
}

impl Shop {
    fn writing(&self, method: Method, target: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}/books{target}", self.server));
        request.bearer_auth("open-sesame")
    }

    async fn assert_stored(&self, isbn: &str) {
        let response = self.client.get(format!("{}/books/{isbn}", self.server)).send().await;
        let response = response.unwrap();
        match &self.books[isbn] {
            Some(book) => {
                assert_eq!(response.status(), StatusCode::OK, "{isbn}");
                assert_eq!(response.json::<Value>().await.unwrap(), *book);
            }
            None => assert_eq!(response.status(), StatusCode::NOT_FOUND, "{isbn}"),
        }
    }

    /// Sends a request that changes the book to `after`. Returns whether it succeeded, and checks that it did
    /// what it responded.
    async fn change(&mut self, isbn: &str, after: Option<Value>, request: RequestBuilder) -> bool {
        let response = request.send().await.unwrap();
        let is_done = response.status().is_success();
        if is_done {
            self.books.insert(isbn.to_owned(), after);
        } else {
            assert_internal_server_error(response).await;
            self.books.entry(isbn.to_owned()).or_default();
        }
        self.assert_stored(isbn).await;
        is_done
    }

    async fn assert_all_stored(&self) {
        for isbn in self.books.keys() {
            self.assert_stored(isbn).await;
        }
        let page = self.client.get(format!("{}/books", self.server)).send().await.unwrap();
        let stored = self.books.values().filter(|book| book.is_some()).count();
        assert_eq!(page.json::<Value>().await.unwrap()["total"], 12 + stored);
    }
}

async fn assert_internal_server_error(response: Response) {
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    let problem: Value = response.json().await.unwrap();
    assert_eq!(problem["status"], 500);
    assert!(problem["instance"].as_str().unwrap().starts_with("urn:uuid:"), "{problem}");
}

#[tokio::test]
async fn acknowledged_changes_are_stored() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shop.db");
    let program = |file: &Path| {
        let file = file.to_str().unwrap();
        bookshop(&["--port=0", "--writes-per-minute=1000000", "--database", file])
    };
    let running = Running::run(&mut with_limited_files(128, &program(&file)));
    let (client, server) = (Client::new(), running.server.clone());
    let mut shop = Shop { client, server, books: BTreeMap::new() };

    let mut is_created = Vec::new();
    for number in 0..100 {
        let (isbn, book) = book(number, &"书".repeat(200));
        let post = shop.writing(Method::POST, "").json(&book);
        is_created.push(shop.change(&isbn, Some(book), post).await);
    }
    let mut is_replaced = Vec::new();
    for number in 0..100 {
        let (isbn, book) = book(number, &"書".repeat(200));
        let condition = if shop.books[&isbn].is_some() { "if-match" } else { "if-none-match" };
        let put = shop.writing(Method::PUT, &format!("/{isbn}")).header(condition, "*").json(&book);
        is_replaced.push(shop.change(&isbn, Some(book), put).await);
    }
    for outcomes in [&is_created, &is_replaced] {
        assert!(outcomes.contains(&true) && outcomes.contains(&false), "{outcomes:?}");
    }
    shop.assert_all_stored().await;

    // Deleting makes room again, as soon as a page of the file is empty.
    for number in 0..100 {
        let (isbn, _) = book(number, "");
        if shop.books[&isbn].is_some() {
            let delete = shop.writing(Method::DELETE, &format!("/{isbn}")).header("if-match", "*");
            assert!(shop.change(&isbn, None, delete).await);
        }
    }
    let (isbn, book) = book(100, "short");
    let post = shop.writing(Method::POST, "").json(&book);
    assert!(shop.change(&isbn, Some(book), post).await);
    shop.assert_all_stored().await;

    drop(running);
    let restarted = Running::run(&mut program(&file));
    shop.server.clone_from(&restarted.server);
    shop.assert_all_stored().await;
}

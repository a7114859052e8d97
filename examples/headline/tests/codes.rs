//! Tests the program over a socket.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use reqwest::header::{CONTENT_TYPE, HeaderValue};
use serde_json::{Value, json};

struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_headline"))
            .arg("127.0.0.1:0")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.split(' ').find(|word| word.starts_with("http://")).unwrap();
        let address = url.trim_end_matches("/users/1").to_owned();
        Self { process, address }
    }

    /// Returns the status code, the media type and the content.
    async fn get(&self, target: &str) -> (u16, String, Value) {
        let response = reqwest::get(format!("{}{target}", self.address)).await.unwrap();
        let status = response.status().as_u16();
        let media_type = response.headers()[CONTENT_TYPE].to_str().unwrap().to_owned();
        (status, media_type, response.json().await.unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn problem(status: u16, title: &str) -> (u16, String, Value) {
    let document = json!({ "type": "about:blank", "title": title, "status": status });
    (status, "application/problem+json".to_owned(), document)
}

#[tokio::test]
async fn the_three_declared_codes_are_sent() {
    let server = Server::start();
    let ada = json!({ "id": 1, "name": "Ada" });
    assert_eq!(server.get("/users/1").await, (200, "application/json".to_owned(), ada));
    assert_eq!(server.get("/users/4").await, problem(404, "Not Found"));
    assert_eq!(server.get(&format!("/users/{}", u64::MAX)).await, problem(404, "Not Found"));
    assert_eq!(server.get("/users/0").await, problem(422, "Unprocessable Content"));
}

/// Requests that do not reach the handler get the unchanged responses of actix-web.
#[tokio::test]
async fn responses_before_the_handler_are_those_of_actix_web() {
    let server = Server::start();
    for target in ["/users/ada", "/users/-1", "/users/18446744073709551616", "/users", "/"] {
        let response = reqwest::get(format!("{}{target}", server.address)).await.unwrap();
        assert_eq!(response.status(), 404, "{target}");
        let media_type = response.headers().get(CONTENT_TYPE);
        assert_ne!(media_type.map(HeaderValue::as_bytes), Some(&b"application/problem+json"[..]));
    }
    let client = reqwest::Client::new();
    let response = client.post(format!("{}/users/1", server.address)).send().await.unwrap();
    assert!(response.status().is_client_error(), "{}", response.status());
}

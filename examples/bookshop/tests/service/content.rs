//! Content that is no book.

use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use serde_json::json;

use crate::answer::Answer;
use crate::create_book::dune;
use crate::server::{Seen, Server};

/// What every endpoint that takes a book answers to anything else. None of it needs a condition.
pub(crate) async fn refused(seen: &Seen, method: Method, target: &str) {
    let server = Server::seen_by(seen).await;
    let endpoint = Endpoint { server: &server, method, target };
    endpoint.refuses_what_is_no_json().await;
    endpoint.refuses_json_of_another_form().await;
    endpoint.refuses_other_media_types().await;
    endpoint.refuses_more_than_two_mebibytes().await;
    endpoint.asks_for_the_token_first().await;
    assert_eq!(server.get("/books").await.json(200)["total"], 12);
}

struct Endpoint<'a> {
    server: &'a Server,
    method: Method,
    target: &'a str,
}

impl Endpoint<'_> {
    async fn refuses_what_is_no_json(&self) {
        let deep = format!("{{\"series\":{}", "[".repeat(100_000));
        let texts = ["", "{", "{\"isbn\": }", "isbn=9780441172719", "\u{0}", &deep];
        let latin1: &[u8] = b"{\"title\": \"Bront\xeb\"}";
        for content in texts.map(str::as_bytes).into_iter().chain([latin1]) {
            let answer = self.sent(Some("application/json"), content.to_vec()).await;
            let detail = "Failed to parse the request body as JSON";
            answer.is_a_problem_beginning(400, "Bad Request", detail);
        }
    }

    async fn refuses_json_of_another_form(&self) {
        let mut untitled = dune();
        untitled.as_object_mut().unwrap().remove("title");
        let mut free = dune();
        free["price_cents"] = json!("free");
        let mut more_than_64_bits = dune();
        more_than_64_bits["stock"] = json!(u64::MAX);
        for content in [untitled, free, more_than_64_bits, json!({}), json!("dune"), json!(null)] {
            let answer = self.sent(Some("application/json"), content.to_string().into()).await;
            let detail = "Failed to deserialize the JSON body";
            answer.is_a_problem_beginning(422, "Unprocessable Content", detail);
        }
    }

    async fn refuses_other_media_types(&self) {
        let form = "application/x-www-form-urlencoded";
        for media_type in [None, Some("text/plain"), Some(form), Some("json")] {
            let answer = self.sent(media_type, dune().to_string().into()).await;
            let detail = "Expected request with `Content-Type: application/json`";
            answer.is_the_problem(415, "Unsupported Media Type", detail);
        }
    }

    async fn refuses_more_than_two_mebibytes(&self) {
        let content = vec![b' '; 2 * 1024 * 1024 + 1];
        let answer = self.sent(Some("application/json"), content).await;
        let detail = "Failed to buffer the request body: length limit exceeded";
        answer.is_the_problem(413, "Content Too Large", detail);
    }

    async fn asks_for_the_token_first(&self) {
        for content in ["{", "{}", ""] {
            let request = self.server.request(self.method.clone(), self.target);
            self.server.send(request.body(content)).await.problem(401);
        }
    }

    async fn sent(&self, media_type: Option<&str>, content: Vec<u8>) -> Answer {
        let request = self.server.writing(self.method.clone(), self.target).body(content);
        let request = match media_type {
            Some(media_type) => request.header(CONTENT_TYPE, media_type),
            None => request,
        };
        self.server.send(request).await
    }
}

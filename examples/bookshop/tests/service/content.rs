//! Content that is not a valid book.

use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use serde_json::json;

use crate::create_book::dune;
use crate::response::Response;
use crate::server::{Seen, Server};

/// Checks the responses of an endpoint to content that is not a book. They need no precondition.
pub(crate) async fn check(seen: &Seen, method: Method, target: &str) {
    let server = Server::recording(seen).await;
    let endpoint = Endpoint { server: &server, method, target };
    endpoint.rejects_invalid_json().await;
    endpoint.rejects_json_with_other_fields().await;
    endpoint.rejects_other_media_types().await;
    endpoint.rejects_more_than_two_mebibytes().await;
    endpoint.checks_the_token_first().await;
    assert_eq!(server.get("/books").await.json(200)["total"], 12);
}

struct Endpoint<'a> {
    server: &'a Server,
    method: Method,
    target: &'a str,
}

impl Endpoint<'_> {
    async fn rejects_invalid_json(&self) {
        let deep = format!("{{\"series\":{}", "[".repeat(100_000));
        let texts = ["", "{", "{\"isbn\": }", "isbn=9780441172719", "\u{0}", &deep];
        let latin1: &[u8] = b"{\"title\": \"Bront\xeb\"}";
        for content in texts.map(str::as_bytes).into_iter().chain([latin1]) {
            let response = self.sent(Some("application/json"), content.to_vec()).await;
            let detail = "Failed to parse the request body as JSON";
            response.assert_problem_starts_with(400, "Bad Request", detail);
        }
    }

    async fn rejects_json_with_other_fields(&self) {
        let mut untitled = dune();
        untitled.as_object_mut().unwrap().remove("title");
        let mut free = dune();
        free["price_cents"] = json!("free");
        let mut more_than_64_bits = dune();
        more_than_64_bits["stock"] = json!(u64::MAX);
        for content in [untitled, free, more_than_64_bits, json!({}), json!("dune"), json!(null)] {
            let response = self.sent(Some("application/json"), content.to_string().into()).await;
            let detail = "Failed to deserialize the JSON body";
            response.assert_problem_starts_with(422, "Unprocessable Content", detail);
        }
    }

    async fn rejects_other_media_types(&self) {
        let form = "application/x-www-form-urlencoded";
        for media_type in [None, Some("text/plain"), Some(form), Some("json")] {
            let response = self.sent(media_type, dune().to_string().into()).await;
            let detail = "Expected request with `Content-Type: application/json`";
            response.assert_problem(415, "Unsupported Media Type", detail);
        }
    }

    async fn rejects_more_than_two_mebibytes(&self) {
        let content = vec![b' '; 2 * 1024 * 1024 + 1];
        let response = self.sent(Some("application/json"), content).await;
        let detail = "Failed to buffer the request body: length limit exceeded";
        response.assert_problem(413, "Content Too Large", detail);
    }

    async fn checks_the_token_first(&self) {
        for content in ["{", "{}", ""] {
            let request = self.server.request(self.method.clone(), self.target);
            self.server.send(request.body(content)).await.problem(401);
        }
    }

    async fn sent(&self, media_type: Option<&str>, content: Vec<u8>) -> Response {
        let request = self.server.writing(self.method.clone(), self.target).body(content);
        let request = match media_type {
            Some(media_type) => request.header(CONTENT_TYPE, media_type),
            None => request,
        };
        self.server.send(request).await
    }
}

//! Sends the same requests in each step: status code, header fields and content stay the same.

use std::collections::BTreeMap;

use reqwest::Client;
use tokio::net::TcpListener;

const STEPS: [&str; 5] = ["before", "step1", "step2", "step3", "step4"];

/// Status code, header fields and content.
type Response = (u16, BTreeMap<String, String>, String);

/// Returns the response of each step to the same request.
async fn at_each_step(target: &str) -> BTreeMap<&'static str, Response> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, migration::router()).await });
    let client = Client::new();
    let mut responses = BTreeMap::new();
    for step in STEPS {
        let response = client.get(format!("{server}/{step}{target}")).send().await.unwrap();
        let status = response.status().as_u16();
        let fields = response.headers().iter().filter(|(name, _)| *name != "date");
        let field =
            |(name, value): (&reqwest::header::HeaderName, &reqwest::header::HeaderValue)| {
                (name.to_string(), value.to_str().unwrap().to_owned())
            };
        let fields = fields.map(field).collect();
        responses.insert(step, (status, fields, response.text().await.unwrap()));
    }
    responses
}

async fn assert_unchanged(target: &str, status: u16, fields: &[(&str, &str)], content: &str) {
    let mut expected: BTreeMap<String, String> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    expected.insert("content-length".to_owned(), content.len().to_string());
    let expected = (status, expected, content.to_owned());
    for (step, response) in at_each_step(target).await {
        assert_eq!(response, expected, "{step}");
    }
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn the_success() {
    assert_unchanged("/users/1", 200, &[JSON], r#"{"id":1,"name":"Ada"}"#).await;
}

#[tokio::test]
async fn an_error() {
    assert_unchanged("/users/9", 404, &[JSON], r#"{"error":"no such user"}"#).await;
    assert_unchanged("/users/2", 403, &[JSON], r#"{"error":"this account is suspended"}"#).await;
}

#[tokio::test]
async fn an_error_with_a_header_field() {
    let fields = [JSON, ("cache-control", "no-store"), ("retry-after", "30")];
    assert_unchanged("/users/3", 429, &fields, r#"{"error":"wait for 30 seconds"}"#).await;
}

#[tokio::test]
async fn an_unexpected_error() {
    assert_unchanged("/users/4", 500, &[JSON], r#"{"error":"Internal Server Error"}"#).await;
}

/// axum sends this response before the handler, so no step changes it.
#[tokio::test]
async fn a_rejection_of_the_extractor() {
    let text = [("content-type", "text/plain; charset=utf-8")];
    let content = "Invalid URL: Cannot parse `ada` to a `u64`";
    assert_unchanged("/users/ada", 400, &text, content).await;
}

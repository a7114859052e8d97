//! Sends the same requests in each step: the status codes stay the same, one content changes.

use std::collections::BTreeMap;

use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use tokio::net::TcpListener;

const STEPS: [&str; 4] = ["before", "step1", "step2", "step3"];

/// Returns the status code, the media type and the content of each step for the same request.
async fn at_each_step(target: &str) -> BTreeMap<&'static str, (u16, String, String)> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, migration::router()).await });
    let client = Client::new();
    let mut responses = BTreeMap::new();
    for step in STEPS {
        let response = client.get(format!("{server}/{step}{target}")).send().await.unwrap();
        let status = response.status().as_u16();
        let media_type = response.headers()[CONTENT_TYPE].to_str().unwrap().to_owned();
        responses.insert(step, (status, media_type, response.text().await.unwrap()));
    }
    responses
}

async fn assert_unchanged(target: &str, status: u16, media_type: &str, content: &str) {
    let expected = (status, media_type.to_owned(), content.to_owned());
    for (step, response) in at_each_step(target).await {
        assert_eq!(response, expected, "{step}");
    }
}

#[tokio::test]
async fn the_success_is_unchanged() {
    assert_unchanged("/users/1", 200, "application/json", r#"{"id":1,"name":"Ada"}"#).await;
}

#[tokio::test]
async fn an_error_with_a_declared_content_type_is_unchanged() {
    assert_unchanged("/users/9", 404, "application/json", r#"{"error":"no such user"}"#).await;
}

#[tokio::test]
async fn an_error_with_a_declared_detail_becomes_a_problem_document() {
    let mut responses = at_each_step("/users/2").await;
    let (status, media_type, content) = responses.remove("step3").unwrap();
    assert_eq!((status, media_type.as_str()), (403, "application/problem+json"));
    assert_eq!(
        content,
        r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"This account is suspended."}"#
    );
    for (step, (status, media_type, content)) in responses {
        assert_eq!((status, media_type.as_str()), (403, "application/json"), "{step}");
        assert_eq!(content, r#"{"error":"this account is suspended"}"#, "{step}");
    }
}

/// axum sends this response before the handler, so no step changes it.
#[tokio::test]
async fn a_rejection_of_the_extractor_is_unchanged() {
    let content = "Invalid URL: Cannot parse `ada` to a `u64`";
    assert_unchanged("/users/ada", 400, "text/plain; charset=utf-8", content).await;
}

//! The same requests at each step: the status codes stay, and the content changes in one place.

use std::collections::BTreeMap;

use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use tokio::net::TcpListener;

const STEPS: [&str; 4] = ["before", "step1", "step2", "step3"];

/// Status code, media type and content at each step, for the same request.
async fn at_each_step(target: &str) -> BTreeMap<&'static str, (u16, String, String)> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, migration::router()).await });
    let client = Client::new();
    let mut answers = BTreeMap::new();
    for step in STEPS {
        let response = client.get(format!("{server}/{step}{target}")).send().await.unwrap();
        let status = response.status().as_u16();
        let media_type = response.headers()[CONTENT_TYPE].to_str().unwrap().to_owned();
        answers.insert(step, (status, media_type, response.text().await.unwrap()));
    }
    answers
}

async fn stays(target: &str, status: u16, media_type: &str, content: &str) {
    let expected = (status, media_type.to_owned(), content.to_owned());
    for (step, answer) in at_each_step(target).await {
        assert_eq!(answer, expected, "{step}");
    }
}

#[tokio::test]
async fn the_success_stays_as_it_was() {
    stays("/users/1", 200, "application/json", r#"{"id":1,"name":"Ada"}"#).await;
}

#[tokio::test]
async fn an_error_that_declares_the_type_of_its_content_stays_as_it_was() {
    stays("/users/9", 404, "application/json", r#"{"error":"no such user"}"#).await;
}

#[tokio::test]
async fn an_error_that_declares_a_detail_becomes_a_problem_document() {
    let mut answers = at_each_step("/users/2").await;
    let (status, media_type, content) = answers.remove("step3").unwrap();
    assert_eq!((status, media_type.as_str()), (403, "application/problem+json"));
    assert_eq!(
        content,
        r#"{"type":"about:blank","title":"Forbidden","status":403,"detail":"This account is suspended."}"#
    );
    for (step, (status, media_type, content)) in answers {
        assert_eq!((status, media_type.as_str()), (403, "application/json"), "{step}");
        assert_eq!(content, r#"{"error":"this account is suspended"}"#, "{step}");
    }
}

/// axum answers before the handler, so no step can change it.
#[tokio::test]
async fn a_refusal_of_the_extractor_stays_as_it_was() {
    let content = "Invalid URL: Cannot parse `ada` to a `u64`";
    stays("/users/ada", 400, "text/plain; charset=utf-8", content).await;
}

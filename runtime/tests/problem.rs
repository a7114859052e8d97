//! RFC 9457 problem documents, by their members and on the wire.

use api_responses::__private::problem;
use api_responses::{Problem, Response};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};

async fn text(response: Response) -> String {
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(bytes.to_vec()).unwrap()
}

async fn sent(details: &Problem) -> String {
    text(problem(403, "/problems/credit", "Out of credit", details)).await
}

#[test]
fn as_small_as_a_pointer() {
    assert_eq!(size_of::<Problem>(), size_of::<usize>());
}

#[tokio::test]
async fn members_keep_their_order() {
    let details = Problem::new()
        .with("zebra", 1)
        .with_instance("/log/7")
        .with("ant", json!({"b": 1}))
        .with_detail("Costs 50.")
        .with_title("No credit")
        .with_type("https://example.com/credit");
    assert_eq!(
        sent(&details).await,
        r#"{"type":"https://example.com/credit","title":"No credit","status":403,"detail":"Costs 50.","instance":"/log/7","zebra":1,"ant":{"b":1}}"#
    );
}

#[tokio::test]
async fn what_is_not_said_comes_from_the_variant() {
    assert_eq!(
        sent(&Problem::new()).await,
        r#"{"type":"/problems/credit","title":"Out of credit","status":403}"#
    );
    assert_eq!(
        sent(&Problem::new().with_type("/problems/credit")).await,
        r#"{"type":"/problems/credit","title":"Out of credit","status":403}"#
    );
}

#[tokio::test]
async fn a_title_is_not_lent_to_another_type() {
    assert_eq!(
        sent(&Problem::new().with_type("/problems/other")).await,
        r#"{"type":"/problems/other","status":403}"#
    );
}

#[tokio::test]
async fn status_is_that_of_the_variant() {
    let sent = sent(&Problem::new().with("status", 500)).await;
    assert_eq!(serde_json::from_str::<Value>(&sent).unwrap()["status"], 403);
    assert_eq!(sent.matches("status").count(), 1);
}

#[test]
fn a_standard_name_sets_the_standard_member() {
    let details = Problem::new()
        .with("type", "/problems/a")
        .with("title", "A")
        .with("instance", "/log/7")
        .with("detail", 30);
    assert_eq!(details.type_uri(), Some("/problems/a"));
    assert_eq!(details.title(), Some("A"));
    assert_eq!(details.instance(), Some("/log/7"));
    assert_eq!(details.detail(), Some("30"));
    assert_eq!(details.extensions().count(), 0);
    assert_eq!(details.with("detail", Value::Null).detail(), None);
}

#[test]
fn the_last_extension_of_a_name_counts() {
    let details = Problem::new().with("a", 1).with("b", 2).with("a", 3);
    assert!(details.extensions().eq([("a", &json!(3)), ("b", &json!(2))]));
    assert_eq!(details.extension("c"), None);
}

#[test]
fn text_becomes_the_detail() {
    assert_eq!(Problem::from("Gone."), Problem::new().with_detail("Gone."));
    assert_eq!(Problem::from(String::from("Gone.")), Problem::from("Gone."));
}

//! RFC 9457 problem documents, by their members and on the wire.

use api_responses::__private::{ResponseBuilder, problem};
use api_responses::{Problem, Response};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};

/// The response that a function writes.
fn built(write: impl FnOnce(&mut ResponseBuilder)) -> Response {
    let mut builder = ResponseBuilder::new();
    write(&mut builder);
    builder.finish()
}

async fn text(response: Response) -> String {
    let bytes = response.into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(bytes.to_vec()).unwrap()
}

async fn sent(details: &Problem) -> String {
    text(built(|to| problem(to, 403, "/problems/credit", "Out of credit", details))).await
}

#[test]
fn as_small_as_a_pointer() {
    assert_eq!(size_of::<Problem>(), size_of::<usize>());
}

#[tokio::test]
async fn members_keep_their_order() {
    let details = Problem::new()
        .with_extension("zebra", 1)
        .with_instance("/log/7")
        .with_extension("ant", json!({"b": 1}))
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
    let sent = sent(&Problem::new().with_extension("status", 500)).await;
    assert_eq!(serde_json::from_str::<Value>(&sent).unwrap()["status"], 403);
    assert_eq!(sent.matches("status").count(), 1);
}

#[test]
fn a_standard_name_sets_the_standard_member() {
    let details = Problem::new()
        .with_extension("type", "/problems/a")
        .with_extension("title", "A")
        .with_extension("instance", "/log/7")
        .with_extension("detail", 30);
    assert_eq!(details.type_uri(), Some("/problems/a"));
    assert_eq!(details.title(), Some("A"));
    assert_eq!(details.instance(), Some("/log/7"));
    assert_eq!(details.detail(), Some("30"));
    assert_eq!(details.extensions().count(), 0);
    assert_eq!(details.with_extension("detail", Value::Null).detail(), None);
}

#[test]
fn the_last_extension_of_a_name_counts() {
    let details =
        Problem::new().with_extension("a", 1).with_extension("b", 2).with_extension("a", 3);
    assert!(details.extensions().eq([("a", &json!(3)), ("b", &json!(2))]));
    assert_eq!(details.extension("c"), None);
}

#[test]
fn text_becomes_the_detail() {
    assert_eq!(Problem::from("Gone."), Problem::new().with_detail("Gone."));
    assert_eq!(Problem::from(String::from("Gone.")), Problem::from("Gone."));
}

#[test]
fn a_client_reads_a_problem_document() {
    let problem: Problem = serde_json::from_value(json!({
        "type": "https://example.com/problems/out-of-credit",
        "title": "You do not have enough credit.",
        "status": 403,
        "detail": "Your current balance is 30, but that costs 50.",
        "instance": "/account/12345/msgs/abc",
        "balance": 30,
        "accounts": ["/account/12345", "/account/67890"],
    }))
    .unwrap();
    assert_eq!(problem.type_uri(), Some("https://example.com/problems/out-of-credit"));
    assert_eq!(problem.title(), Some("You do not have enough credit."));
    assert_eq!(problem.status().unwrap(), 403);
    assert_eq!(problem.detail(), Some("Your current balance is 30, but that costs 50."));
    assert_eq!(problem.instance(), Some("/account/12345/msgs/abc"));
    assert_eq!(problem.extension("balance"), Some(&json!(30)));
    assert_eq!(problem.extensions().count(), 2);
}

#[test]
fn a_member_of_the_wrong_type_is_ignored() {
    let read = |text: &str| serde_json::from_str::<Problem>(text).unwrap();
    for value in ["7", "null", "true", "[]", "{}"] {
        for member in ["type", "title", "detail", "instance"] {
            assert_eq!(read(&format!(r#"{{"{member}":{value}}}"#)), Problem::new());
        }
    }
    for status in ["\"403\"", "null", "403.5", "-403", "99", "600", "65939"] {
        assert_eq!(read(&format!(r#"{{"status":{status}}}"#)).status(), None, "{status}");
    }
    assert!(serde_json::from_str::<Problem>("[]").is_err());
}

#[test]
fn of_repeated_members_the_last_one_counts() {
    let problem: Problem =
        serde_json::from_str(r#"{"title":"A","a":1,"title":"B","a":null,"detail":"c","detail":1}"#)
            .unwrap();
    assert_eq!(problem.title(), Some("B"));
    assert_eq!(problem.extension("a"), Some(&Value::Null));
    assert_eq!(problem.detail(), None);
}

#[test]
fn a_problem_is_written_as_it_was_read() {
    for text in [
        "{}",
        r#"{"type":"/a","title":"A","status":404,"detail":"b","instance":"/c","z":{"y":1},"d":[]}"#,
    ] {
        let problem: Problem = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&problem).unwrap(), text);
    }
}

#[tokio::test]
async fn the_status_that_was_read_is_not_sent() {
    let relayed: Problem = serde_json::from_str(r#"{"status":502,"detail":"a"}"#).unwrap();
    assert!(sent(&relayed).await.contains(r#""status":403"#));
}

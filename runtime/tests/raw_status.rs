//! `Raw` and `Undeclared` without a server: what is kept, and what the status code takes away.
//!
//! The log is looked at in one test and no more: tracing asks the subscribers of all threads once
//! whether an event is wanted, so the other tests here send none.

mod log;

use api_responses::__private::{code_of, raw, undeclared};
use api_responses::{Body, Raw, Response, Undeclared};
use http::HeaderValue;
use http_body::Body as _;
use http_body_util::{BodyExt as _, Full};
use tracing::Level;

use log::Log;

fn answered(status: u16, body: Body) -> Response {
    http::Response::builder()
        .status(status)
        .header("content-length", "4")
        .header("x-kept", "1")
        .header("x-kept", "2")
        .extension("an extension")
        .body(body)
        .unwrap()
}

#[tokio::test]
async fn all_but_the_status_code_is_kept() {
    let made = answered(404, Body::from("text"));
    let sent = raw(200, Raw::from(made));
    assert_eq!(sent.status(), 200);
    assert_eq!(Vec::from_iter(sent.headers().get_all("x-kept")), ["1", "2"]);
    assert_eq!(sent.headers()["content-length"], "4");
    assert_eq!(sent.extensions().get::<&str>(), Some(&"an extension"));
    assert_eq!(sent.into_body().collect().await.unwrap().to_bytes(), "text");
}

#[tokio::test]
async fn a_response_is_raw_by_itself() {
    let sent = raw(201, http::Response::new(Full::from("text")));
    assert_eq!(sent.status(), 201);
    assert_eq!(sent.into_body().collect().await.unwrap().to_bytes(), "text");
}

#[test]
fn no_length_where_none_may_be() {
    for status in [101, 103, 204] {
        let mut answer = answered(200, Body::empty());
        answer.headers_mut().insert("upgrade", HeaderValue::from_static("websocket"));
        let sent = raw(status, answer);
        assert_eq!(sent.headers().get("content-length"), None, "{status}");
        assert_eq!(sent.body().size_hint().exact(), None, "{status}");
    }
    let sent = raw(205, answered(200, Body::empty()));
    assert_eq!(sent.headers().get("content-length"), None);
    assert_eq!(sent.body().size_hint().exact(), Some(0));

    let sent = raw(304, answered(304, Body::empty()));
    assert_eq!(sent.headers()["content-length"], "4");
    assert_eq!(sent.body().size_hint().exact(), None);
}

/// actix-web sends what comes after the upgrade as content.
#[tokio::test]
async fn what_follows_101_is_kept() {
    let mut made = answered(101, Body::new(Full::from("another protocol")));
    made.headers_mut().insert("upgrade", HeaderValue::from_static("example"));
    made.headers_mut().insert("connection", HeaderValue::from_static("close"));
    let sent = raw(101, made);
    assert_eq!(sent.status(), 101);
    assert_eq!(sent.headers().get("content-length"), None);
    assert_eq!(Vec::from_iter(sent.headers().get_all("connection")), ["close", "upgrade"]);
    assert_eq!(sent.into_body().collect().await.unwrap().to_bytes(), "another protocol");
}

#[test]
fn content_that_may_not_be_sent_is_reported_once() {
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || {
        for status in [103, 204, 205, 304] {
            let sent = raw(status, answered(200, Body::from("text")));
            assert!(sent.body().is_end_stream(), "{status}");
            assert_eq!(sent.headers().get("content-length"), None, "{status}");
            assert_eq!(sent.headers()["x-kept"], "1", "{status}");
        }
    });

    let events = log.0.lock().unwrap();
    assert_eq!(events.len(), 4, "{events:?}");
    for ((level, fields), status) in events.iter().zip([103, 204, 205, 304]) {
        assert_eq!(*level, Level::ERROR);
        assert!(fields.contains(&format!("status={status};")), "{fields}");
        assert!(fields.contains("content=Body(4 bytes);"), "{fields}");
    }
}

#[test]
fn undeclared_holds_the_response() {
    let made = Raw::from(answered(404, Body::from("text")));
    assert_eq!(code_of(&made), 404);
    let error = undeclared(made, &[]);
    assert_eq!(error.to_string(), "404 Not Found is not declared here");
    assert_eq!(error.status(), 404);
    let response = error.into_raw().into_response();
    assert_eq!(response.headers()["x-kept"], "1");
    assert_eq!(format!("{:?}", response.body()), "Body(4 bytes)");
}

#[test]
fn a_code_without_a_phrase_is_not_given_one() {
    for (status, text) in [(418, "418 is not declared here"), (599, "599 is not declared here")] {
        assert_eq!(undeclared(answered(status, Body::empty()).into(), &[]).to_string(), text);
    }
}

#[test]
fn debug_shows_neither_fields_nor_content() {
    assert_eq!(
        format!("{:?}", Raw::from(answered(200, "secret".into()))),
        "Raw(200, Body(6 bytes))"
    );
    assert_eq!(
        format!("{:?}", undeclared(answered(404, "secret".into()).into(), &[])),
        "Undeclared(404)"
    );
}

#[test]
fn they_go_where_errors_and_futures_go() {
    fn send<T: Send + Unpin + 'static>() {}
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    send::<Raw>();
    error::<Undeclared>();
    assert_eq!(size_of::<Raw>(), size_of::<usize>());
    assert!(size_of::<Undeclared>() <= 32, "clippy's limit for the errors of results is 128");
}

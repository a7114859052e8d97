//! `Body`: length, end and content.

use std::borrow::Cow;

use api_responses::{Body, BoxError};
use bytes::Bytes;
use http_body::{Body as _, Frame};
use http_body_util::channel::Channel;
use http_body_util::{BodyExt as _, Empty, Full};

async fn bytes(body: Body) -> Bytes {
    body.collect().await.unwrap().to_bytes()
}

#[tokio::test]
async fn every_conversion_into_content() {
    let owned = || String::from("text");
    for body in [
        Body::from("text"),
        Body::from(owned()),
        Body::from(b"text".as_slice()),
        Body::from(owned().into_bytes()),
        Body::from(Bytes::from_static(b"text")),
        Body::from(Cow::Borrowed("text")),
        Body::from(Cow::<str>::Owned(owned())),
        Body::from(Cow::Borrowed(b"text".as_slice())),
        Body::from(Cow::<[u8]>::Owned(owned().into_bytes())),
        Body::new(Full::new(Bytes::from_static(b"text"))),
    ] {
        assert_eq!(body.size_hint().exact(), Some(4));
        assert!(!body.is_end_stream());
        assert_eq!(bytes(body).await, "text");
    }
}

#[tokio::test]
async fn nothing() {
    for body in [
        Body::empty(),
        Body::default(),
        Body::from(()),
        Body::from(""),
        Body::from(Vec::new()),
        Body::new(Empty::new()),
    ] {
        assert_eq!(body.size_hint().exact(), Some(0));
        assert!(body.is_end_stream());
        assert_eq!(bytes(body).await, "");
    }
}

#[tokio::test]
async fn bytes_come_in_one_piece_and_then_end() {
    let mut body = Body::from("text");
    assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "text");
    assert!(body.is_end_stream());
    assert_eq!(body.size_hint().exact(), Some(0));
    assert!(body.frame().await.is_none());
}

#[tokio::test]
async fn a_stream_passes_on_its_pieces_its_trailers_and_its_error() {
    let (mut sender, channel) = Channel::<Bytes, BoxError>::new(4);
    let mut body = Body::new(channel);
    assert_eq!(body.size_hint().exact(), None);
    assert!(!body.is_end_stream());

    sender.send_data("a".into()).await.unwrap();
    sender.send(Frame::trailers(http::HeaderMap::new())).await.unwrap();
    sender.abort("cut short".into());

    assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "a");
    assert!(body.frame().await.unwrap().unwrap().is_trailers());
    assert_eq!(body.frame().await.unwrap().unwrap_err().to_string(), "cut short");
}

#[test]
fn a_body_in_a_body_is_that_body() {
    assert_eq!(format!("{:?}", Body::new(Body::from("text"))), "Body(4 bytes)");
}

#[test]
fn debug_does_not_show_the_content() {
    assert_eq!(format!("{:?}", Body::from("secret")), "Body(6 bytes)");
    assert_eq!(format!("{:?}", Body::empty()), "Body(empty)");
    assert_eq!(format!("{:?}", Body::new(Full::new(Bytes::from("x")))), "Body(stream)");
}

#[test]
fn it_can_go_to_another_thread() {
    fn send<T: Send + Unpin + 'static>() {}
    send::<Body>();
}

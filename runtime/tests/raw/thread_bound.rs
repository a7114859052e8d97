//! Streams of actix-web without a server: their thread and their lifetime.

use std::io;
use std::pin::Pin;
use std::rc::Rc;

use actix_web::HttpResponse;
use actix_web::body::{BodyStream, SizedStream};
use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http_body::Body as _;
use http_body_util::BodyExt as _;

/// A stream that is not `Send`. Its count is the number of streams that exist.
fn counted(alive: &Rc<()>, pieces: usize) -> HttpResponse {
    let alive = Rc::clone(alive);
    HttpResponse::Ok().body(SizedStream::new(
        3 * pieces as u64,
        stream::iter(0..pieces).map(move |_| {
            let _ = &alive;
            Ok::<_, io::Error>(Bytes::from("abc"))
        }),
    ))
}

fn content(response: HttpResponse) -> api_responses::Body {
    api_responses::Raw::from(response).into_response().into_body()
}

#[tokio::test]
async fn a_stream_knows_its_remaining_length() {
    let alive = Rc::new(());
    let mut body = content(counted(&alive, 2));
    assert_eq!(body.size_hint().exact(), Some(6));
    assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "abc");
    assert_eq!(body.size_hint().exact(), Some(3));
    assert!(!body.is_end_stream());
    assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "abc");
    assert!(body.is_end_stream());
    assert!(body.frame().await.is_none());
    assert!(body.frame().await.is_none());
    assert_eq!(Rc::strong_count(&alive), 1, "dropped at its end");
}

#[test]
fn a_stream_is_dropped_with_its_response() {
    let alive = Rc::new(());
    let (first, second) = (content(counted(&alive, 1)), content(counted(&alive, 1)));
    assert_eq!(Rc::strong_count(&alive), 3);
    drop(first);
    assert_eq!(Rc::strong_count(&alive), 2);
    drop(second);
    assert_eq!(Rc::strong_count(&alive), 1);
}

#[tokio::test]
async fn another_thread_gets_an_error() {
    let alive = Rc::new(());
    let mut body = content(counted(&alive, 1));
    let unread = content(counted(&alive, 1));
    let handle = std::thread::spawn(move || {
        drop(unread);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let error = runtime.block_on(body.frame()).unwrap().unwrap_err().to_string();
        let end = runtime.block_on(body.frame()).is_none();
        (error, end)
    });
    let (error, end) = handle.join().unwrap();
    assert_eq!(error, "a stream of actix-web can only be read on the thread that created it");
    assert!(end);

    assert_eq!(Rc::strong_count(&alive), 3);
    let next = content(counted(&alive, 1));
    assert_eq!(Rc::strong_count(&alive), 2, "the abandoned two are gone when one is made");
    drop(next);
}

#[tokio::test]
async fn a_stream_within_a_stream() {
    let alive = Rc::new(());
    let mut inner = content(counted(&alive, 2));
    let outer = stream::poll_fn(move |context| {
        Pin::new(&mut inner).poll_frame(context).map(|frame| {
            frame.map(|frame| {
                frame.map(|frame| frame.into_data().unwrap()).map_err(io::Error::other)
            })
        })
    });
    let mut outer = content(HttpResponse::Ok().body(BodyStream::new(outer)));
    let first = outer.frame().await;
    assert_eq!(first.unwrap().unwrap().into_data().unwrap(), "abc");
    drop(outer);
    assert_eq!(Rc::strong_count(&alive), 1);
}

#[tokio::test]
async fn an_error_keeps_its_text_and_sources() {
    let failure = stream::iter([Err::<Bytes, _>(io::Error::other("the disk is gone"))]);
    let failure = failure.map(|piece| piece.map_err(|source| Outer { source }));
    let mut body = content(HttpResponse::Ok().streaming(failure));
    let error = body.frame().await.unwrap().unwrap_err();
    assert_eq!(error.to_string(), "cannot read the book");
    assert_eq!(error.source().unwrap().to_string(), "the disk is gone");
    assert!(error.source().unwrap().source().is_none());
    assert!(body.frame().await.is_none());
}

#[derive(Debug)]
struct Outer {
    source: io::Error,
}

impl std::fmt::Display for Outer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("cannot read the book")
    }
}

impl std::error::Error for Outer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
